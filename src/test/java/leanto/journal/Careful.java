package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

/// Messages are free of words that blame or alarm (`care.md` 3.3, `essay-map.md` E22).
final class Careful {

  private static final Pattern AVOIDED =
      Pattern.compile(
          "\\b(invalid|illegal|fatal|abort\\w*|kill\\w*|terminate\\w*|warning|fail\\w*|error|must"
              + "|should|you|your|wrong|bad|broken|corrupt\\w*|malformed|unfinished"
              + "|complete\\w*|exception)\\b|!",
          Pattern.CASE_INSENSITIVE);

  private Careful() {}

  static void check(String message) {
    assertFalse(AVOIDED.matcher(message.replaceFirst("^\\S+", "")).find(), message);
    assertTrue(message.endsWith("."), message);
    assertFalse(message.contains("\n"), message);
  }
}
