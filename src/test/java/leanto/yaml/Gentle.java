package leanto.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

/// What every message to a person keeps to: no byte that acts on a terminal (`faults.md` 47), and
/// none of the words of `care.md` 3.3 that blame, order about or alarm.
public final class Gentle {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(invalid|illegal|fail\\w*|error\\w*|fatal|abort\\w*|kill\\w*|warning"
              + "|must|should|have to|need to|supposed to|why|explain|prove|please|sorry|oops"
              + "|wrong|bad|broken|fix|normal|appropriate|forbidden|malicious|hostile|user"
              + "|just|simply|obviously)\\b|!");

  private Gentle() {}

  /// Fails where the report of a refusal does not keep to it.
  public static void assertGentle(Refused refused) {
    for (Problem problem : refused.problems()) {
      String message = problem.what() + " " + problem.next();
      String ours = message.replaceAll("\"[^\"]*\"", "\"…\"");
      // Words of the file are quoted, and may have quotes in them.
      WORDS
          .matcher(ours)
          .results()
          .forEach(word -> assertTrue(refused.source().text().contains(word.group()), message));
      assertEquals('.', message.charAt(message.length() - 1), message);
    }
    String report = Report.of(refused);
    assertEquals(
        List.of(),
        report.codePoints().filter(Gentle::acts).mapToObj(Integer::toHexString).toList(),
        report);
  }

  private static boolean acts(int point) {
    return point < 0x20 && point != '\n'
        || point >= 0x7F && point <= 0x9F
        || point >= 0x202A && point <= 0x202E
        || point >= 0x2066 && point <= 0x2069
        || point >= 0xD800 && point <= 0xDFFF;
  }
}
