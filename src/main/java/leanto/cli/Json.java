package leanto.cli;

import java.util.List;
import java.util.Map;
import leanto.text.Visible;

/// Writes JSON: one object, one line.
final class Json {

  private Json() {}

  /// Takes names and values (text, numbers, yes or no, null, lists and maps of these), gives one
  /// line without its newline. Everything but plain text is escaped, so that a line stays a line
  /// and acts on no terminal (`faults.md` 48).
  static String line(Map<String, ?> object) {
    StringBuilder out = new StringBuilder();
    value(out, object);
    return out.toString();
  }

  private static void value(StringBuilder out, Object value) {
    switch (value) {
      case null -> out.append("null");
      case Map<?, ?> map -> object(out, map);
      case List<?> list -> array(out, list);
      case Number number -> out.append(number);
      case Boolean is -> out.append(is);
      default -> text(out, value.toString());
    }
  }

  private static void object(StringBuilder out, Map<?, ?> map) {
    String between = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(between);
      text(out, entry.getKey().toString());
      out.append(':');
      value(out, entry.getValue());
      between = ",";
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private static void array(StringBuilder out, List<?> list) {
    String between = "[";
    for (Object item : list) {
      out.append(between);
      value(out, item);
      between = ",";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private static void text(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> {
          if (plain(text, i)) {
            out.append(c);
          } else {
            out.append("\\u").append(hex(c));
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean plain(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && safe(text.codePointAt(at));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0
          && Character.isHighSurrogate(text.charAt(at - 1))
          && safe(text.codePointAt(at - 1));
    }
    return safe(c);
  }

  private static boolean safe(int point) {
    return !Visible.refusedInFiles(point);
  }

  private static String hex(char c) {
    String hex = Integer.toHexString(c);
    return "0".repeat(4 - hex.length()) + hex;
  }
}
