package leanto.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The rules about words, as they stand in `words.txt`.
final class WordRules {

  static final List<WordRule> ALL = read("words.txt");

  private static final String BETWEEN = " :: ";

  private WordRules() {}

  // A line `[group] reason` starts a group; the lines below it are its rules.
  private static List<WordRule> read(String file) {
    List<WordRule> rules = new ArrayList<>();
    String group = "";
    String reason = "";
    for (String line : text(file).split("\n")) {
      if (line.startsWith("[")) {
        int end = line.indexOf(']');
        group = line.substring(1, end);
        reason = line.substring(end + 1).strip();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        rules.add(rule(group, reason, line.split(BETWEEN)));
      }
    }
    return List.copyOf(rules);
  }

  private static WordRule rule(String group, String reason, String[] parts) {
    return new WordRule(
        group,
        reason,
        parts[0].startsWith("error") ? Remark.Level.ERROR : Remark.Level.WARN,
        parts[0].endsWith("program"),
        Pattern.compile(
            parts[1], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE),
        parts[2]);
  }

  private static String text(String file) {
    try (InputStream in = WordRules.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
