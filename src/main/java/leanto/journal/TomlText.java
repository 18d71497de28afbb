package leanto.journal;

/// Text in quotes, as TOML writes it: `"with escapes"`, `'as it is'`, and each three times around
/// several lines.
final class TomlText {

  private TomlText() {}

  /// Takes where a quotation mark stands, appends the words behind it, and gives where the text
  /// goes on; -1 where the quotes are not closed, or an escape is none.
  static int read(String text, int from, StringBuilder out) {
    String one = text.substring(from, from + 1);
    boolean lines = text.startsWith(one.repeat(3), from);
    String mark = lines ? one.repeat(3) : one;
    boolean escapes = one.equals("\"");
    int at = from + mark.length();
    while (at >= 0 && at < text.length() && !text.startsWith(mark, at)) {
      char c = text.charAt(at);
      if (escapes && c == '\\') {
        at = escape(text, at + 1, out);
      } else if (c == '\n' && !lines) {
        return -1;
      } else {
        out.append(c);
        at++;
      }
    }
    return at < 0 || at >= text.length() ? -1 : at + mark.length();
  }

  private static int escape(String text, int at, StringBuilder out) {
    char kind = at < text.length() ? text.charAt(at) : ' ';
    switch (kind) {
      case '"', '\\' -> out.append(kind);
      case 'b' -> out.append('\b');
      case 't' -> out.append('\t');
      case 'n' -> out.append('\n');
      case 'f' -> out.append('\f');
      case 'r' -> out.append('\r');
      case 'e' -> out.append('\033');
      case 'u' -> {
        return hex(text, at + 1, at + 5, out);
      }
      case 'U' -> {
        return hex(text, at + 1, at + 9, out);
      }
      case '\n', '\r' -> {
        return goingOn(text, at);
      }
      default -> {
        return -1;
      }
    }
    return at + 1;
  }

  // A backslash at the end of a line: the text goes on with the next that is no space.
  private static int goingOn(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int hex(String text, int from, int to, StringBuilder out) {
    int point = 0;
    for (int i = from; i < to; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0 || text.charAt(i) > 'f' || point > 0xFFFFFF) {
        return -1;
      }
      point = point * 16 + digit;
    }
    if (!Character.isValidCodePoint(point)) {
      return -1;
    }
    out.appendCodePoint(point);
    return to;
  }
}
