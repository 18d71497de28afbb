package leanto.book;

import leanto.text.Visible;

/// Words inside HTML: none of them acts as anything but itself.
final class Html {

  private Html() {}

  /// Takes any words and gives them as they can be shown: line ends as newlines, and what acts on a
  /// screen, hides text or may not stand in HTML in its visible form.
  static String visible(String words) {
    String shown = Visible.shown(words.replace("\r\n", "\n"));
    return shown.codePoints().anyMatch(Html::isNone) ? withoutNone(shown) : shown;
  }

  /// Takes words and gives them with the signs of HTML escaped, made visible before.
  static String words(String words) {
    StringBuilder out = new StringBuilder();
    String shown = visible(words);
    for (int i = 0; i < shown.length(); i++) {
      character(out, shown.charAt(i));
    }
    return out.toString();
  }

  /// Appends one character of words that are visible. A newline is a line break.
  static void character(StringBuilder out, char c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\n' -> out.append("<br>");
      default -> out.append(c);
    }
  }

  private static String withoutNone(String words) {
    StringBuilder out = new StringBuilder();
    words
        .codePoints()
        .forEach(point -> {
          if (isNone(point)) {
            out.append(Visible.form(point));
          } else {
            out.appendCodePoint(point);
          }
        });
    return out.toString();
  }

  // The places of Unicode that hold no character, and none that HTML takes.
  private static boolean isNone(int point) {
    return (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
  }
}
