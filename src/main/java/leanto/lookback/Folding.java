package leanto.lookback;

import java.text.Normalizer;
import java.util.Arrays;

/// A text as it is compared: without accents, and without case where that is asked for, with the
/// way back to the text itself. `Café` is compared as `cafe`, `Straße` as `strasse`, `’` as `'`.
///
/// @param text what is compared
/// @param origins where each character of it begins in the text itself; one more for its end
record Folding(String text, int[] origins) {

  // Every alphabet and its marks, and the signs of a printed text.
  private static final String[] KNOWN = new String[0x3000];

  /// Takes a text, and whether case is folded too.
  static Folding of(String text, boolean ignoringCase) {
    StringBuilder folded = new StringBuilder(text.length());
    int[] origins = new int[text.length() + 1];
    int next;
    for (int i = 0; i < text.length(); i = next) {
      char first = text.charAt(i);
      next = i + 1;
      if (first < 0x80) {
        origins = put(folded, origins, first, i);
      } else {
        int point = text.codePointAt(i);
        next = i + Character.charCount(point);
        String one = of(point);
        for (int k = 0; k < one.length(); k++) {
          origins = put(folded, origins, one.charAt(k), i);
        }
      }
    }
    origins[folded.length()] = text.length();
    String compared = folded.toString();
    return new Folding(ignoringCase ? lower(compared) : compared, origins);
  }

  private static int[] put(StringBuilder folded, int[] origins, char one, int origin) {
    int[] room =
        folded.length() + 1 < origins.length
            ? origins
            : Arrays.copyOf(origins, 2 * origins.length + 1);
    room[folded.length()] = origin;
    folded.append(one);
    return room;
  }

  // Each character for itself, so that the way back stays.
  private static String lower(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }

  /// Gives a character without its accents; nothing for a mark that combines with another.
  static String of(int point) {
    if (point < 0x80) {
      return Character.toString(point);
    }
    if (point >= KNOWN.length) {
      return bare(point);
    }
    if (KNOWN[point] == null) {
      KNOWN[point] = bare(point); // two threads may do it, with the same outcome
    }
    return KNOWN[point];
  }

  private static String bare(int point) {
    return switch (point) {
      case 'ß', 'ẞ' -> "ss";
      case 'æ' -> "ae";
      case 'Æ' -> "Ae";
      case 'œ' -> "oe";
      case 'Œ' -> "Oe";
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'đ', 'ð' -> "d";
      case 'Đ', 'Ð' -> "D";
      case 'ı' -> "i";
      case '‘', '’' -> "'";
      case '“', '”', '„' -> "\"";
      default -> withoutMarks(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD));
    };
  }

  private static String withoutMarks(String apart) {
    StringBuilder bare = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(it -> Character.getType(it) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
