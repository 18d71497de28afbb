package leanto.yaml;

import java.util.List;
import java.util.Locale;
import leanto.text.Visible;

/// Writes the small part of YAML in which front matter stands: keys, text, and flat lists of text.
///
/// Text stays plain only where a YAML 1.1 reader, a YAML 1.2 reader and Obsidian all take it for
/// the same text; else it is quoted, with everything escaped that a reader may refuse (`design.md`
/// 5).
public final class FlatYaml {

  private FlatYaml() {}

  /// Appends a key and the colon after it.
  public static StringBuilder key(StringBuilder out, String key) {
    return text(out, key).append(": ");
  }

  /// Appends text on one line, plain or quoted.
  public static StringBuilder text(StringBuilder out, String text) {
    return plain(text) ? out.append(text) : quoted(out, text);
  }

  /// Appends a list of text on one line.
  public static StringBuilder list(StringBuilder out, List<String> texts) {
    out.append('[');
    for (int i = 0; i < texts.size(); i++) {
      text(out.append(i == 0 ? "" : ", "), texts.get(i));
    }
    return out.append(']');
  }

  /// Whether text may stand without quotes.
  public static boolean plain(String text) {
    if (text.isEmpty() || !letter(text.charAt(0)) || text.endsWith(" ")) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!letter(c) && !digit(c) && " _./-".indexOf(c) < 0) {
        return false;
      }
    }
    return !taken(text);
  }

  /// Whether text is a day, an instant or a number as they are written in front matter: without
  /// quotes.
  public static boolean bare(String text) {
    int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    if (text.length() == sign || !digit(text.charAt(sign)) || text.endsWith(":")) {
      return false;
    }
    for (int i = sign; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!digit(c) && "+-.:TZE".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  // Words that YAML 1.1 takes for something else.
  private static boolean taken(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "y", "n", "yes", "no", "on", "off", "true", "false", "null" -> true;
      default -> false;
    };
  }

  private static StringBuilder quoted(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      switch (point) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> character(out, point);
      }
      i += Character.charCount(point);
    }
    return out.append('"');
  }

  private static void character(StringBuilder out, int point) {
    if (!Visible.refusedInFiles(point) && point != 0xFFFE && point != 0xFFFF) {
      out.appendCodePoint(point);
    } else if (point < 0x100) {
      hex(out.append("\\x"), point, 2);
    } else if (point < 0x10000) {
      hex(out.append("\\u"), point, 4);
    } else {
      hex(out.append("\\U"), point, 8);
    }
  }

  private static void hex(StringBuilder out, int point, int digits) {
    String hex = Integer.toHexString(point).toUpperCase(Locale.ROOT);
    out.repeat('0', digits - hex.length()).append(hex);
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
