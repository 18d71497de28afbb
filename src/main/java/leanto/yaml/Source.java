package leanto.yaml;

import java.util.List;
import java.util.Locale;

/// The text of a file under the name by which a person knows it.
///
/// @param name the path as a person would type it, or `standard input`
/// @param text the whole text, without a byte-order mark; empty where the bytes were not text
/// @param above how many lines of the file stand before the text, where it is a part of one
public record Source(String name, String text, int above) {

  // Shorter than the longest key that YAML knows.
  private static final int SHORT = 1000;

  /// Takes a whole file.
  public Source(String name, String text) {
    this(name, text, 0);
  }

  /// The lines that have words, without space at their ends.
  public List<String> lines() {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /// Takes the number of a line, from 1, and gives the line without its end; empty where the text
  /// has none of that number.
  public String line(int number) {
    if (number <= above) {
      return "";
    }
    int start = 0;
    for (int line = above + 1; line < number; line++) {
      int end = endOfLine(start);
      if (end == text.length()) {
        return "";
      }
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return text.substring(start, endOfLine(start));
  }

  /// Whether the text is read as JSON. Where the name does not tell, JSON starts with `{"` or `{}`.
  boolean json() {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return true;
    }
    int brace = afterSpace(0);
    if (lower.endsWith(".yaml") || lower.endsWith(".yml") || !text.startsWith("{", brace)) {
      return false;
    }
    int next = afterSpace(brace + 1);
    return text.startsWith("\"", next) || text.startsWith("}", next);
  }

  /// Whether the text is short YAML of characters that are never refused: plain ones, and no escape
  /// that could stand for another.
  boolean simple(Limits limits) {
    int most = Math.min(SHORT, Math.min(limits.characters(), limits.nodes()));
    if (text.isEmpty() || text.length() > most || json()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && c != '\n' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private int afterSpace(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
