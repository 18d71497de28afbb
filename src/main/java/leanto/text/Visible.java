package leanto.text;

import java.util.Locale;

/// Makes characters that act on a terminal visible instead.
///
/// Nothing that was read from a file reaches a terminal without [#shown] (`faults.md` 48, 49);
/// nothing is stored without [#stored] (`faults.md` 51).
public final class Visible {

  /// What a person is told when [#stored] has changed their words.
  public static final String TOLD =
      "Some control characters are kept in a visible form, such as ^[.";

  private Visible() {}

  /// Takes words as typed and gives them as they are kept: everything byte for byte, but control
  /// characters other than newline, tab and carriage return in a visible form, and halves of
  /// surrogate pairs, which UTF-8 cannot hold, likewise.
  public static String stored(String words) {
    return rewritten(words, false);
  }

  /// Takes any text and gives it safe for a terminal: no control character but newline and tab, no
  /// override of reading direction, no invisible characters that hide text.
  public static String shown(String text) {
    return rewritten(text, true);
  }

  /// The same on one line: a newline and a tab, as they may stand in the name of a file, in their
  /// visible form too.
  public static String line(String text) {
    return shown(text).replace("\n", form('\n')).replace("\t", form('\t'));
  }

  /// Whether a code point may not stand in a prompt set or settings file (`faults.md` 44, 46, 49).
  public static boolean refusedInFiles(int point) {
    return point != '\n' && point != '\t' && point != '\r' && (control(point) || hides(point));
  }

  /// Gives the visible form of one code point: `^[` for Escape, `U+202E` for an override.
  public static String form(int point) {
    if (point < 0x20) {
      return "^" + (char) (point + '@');
    }
    if (point == 0x7F) {
      return "^?";
    }
    String hex = Integer.toHexString(point).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }

  private static String rewritten(String text, boolean forScreen) {
    int i = 0;
    while (i < text.length() && !acts(text.codePointAt(i), forScreen)) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
    while (i < text.length()) {
      int point = text.codePointAt(i);
      if (acts(point, forScreen)) {
        out.append(form(point));
      } else {
        out.appendCodePoint(point);
      }
      i += Character.charCount(point);
    }
    return out.toString();
  }

  private static boolean acts(int point, boolean forScreen) {
    if (point == '\n' || point == '\t') {
      return false;
    }
    if (point == '\r') {
      return forScreen;
    }
    return control(point) || forScreen && hides(point);
  }

  private static boolean control(int point) {
    return point < 0x20 || point >= 0x7F && point <= 0x9F || point >= 0xD800 && point <= 0xDFFF;
  }

  // U+200C to U+200F stay: Persian, emoji, Hebrew and Arabic need them.
  private static boolean hides(int point) {
    return point >= 0x202A && point <= 0x202E
        || point >= 0x2066 && point <= 0x2069
        || point == 0x200B
        || point == 0x2060
        || point == 0xFEFF
        || point == 0x2028
        || point == 0x2029
        || point >= 0xE0000 && point <= 0xE007F;
  }
}
