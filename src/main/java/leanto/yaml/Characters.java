package leanto.yaml;

import java.util.OptionalInt;
import leanto.text.Visible;

/// Which characters may stand in a file, as they are and after their escapes are read (`faults.md`
/// 44, 46, 49).
final class Characters {

  private Characters() {}

  /// Adds a problem for each character that may not stand in the file as it is.
  static void check(Source source, Limits limits, Problems problems) {
    String text = source.text();
    Cursor cursor = new Cursor(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (plain(c)) {
        continue;
      }
      int point = text.codePointAt(i);
      if (refusedAsItIs(point, limits)) {
        problems.add(
            cursor.toOffset(i),
            "The hidden character " + Visible.form(point) + " stands here.",
            "Take it out.");
      }
      i += Character.charCount(point) - 1;
    }
  }

  /// Takes a value with its escapes read and gives the first character that may not be in it.
  static OptionalInt refusedIn(String value, Limits limits) {
    for (int i = 0; i < value.length() && !limits.anyCharacter(); i++) {
      char c = value.charAt(i);
      if (plain(c)) {
        continue;
      }
      int point = value.codePointAt(i);
      if (Visible.refusedInFiles(point) || noncharacter(point)) {
        return OptionalInt.of(point);
      }
      i += Character.charCount(point) - 1;
    }
    return OptionalInt.empty();
  }

  private static boolean plain(char c) {
    return c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c == '\r';
  }

  // Control characters stand in no YAML and no JSON, whatever the limits.
  private static boolean refusedAsItIs(int point, Limits limits) {
    return noncharacter(point)
        || (limits.anyCharacter() ? Character.isISOControl(point) : Visible.refusedInFiles(point));
  }

  private static boolean noncharacter(int point) {
    return point == 0xFFFE || point == 0xFFFF;
  }
}
