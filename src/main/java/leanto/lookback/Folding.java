package leanto.lookback;

import java.text.Normalizer;
import java.util.Arrays;

/// A text as it is compared: without accents, and without case where that is asked for, with the
/// way back to the text itself. `Café` is compared as `cafe`, `Straße` as `strasse`, `’` as `'`. A
/// backslash that keeps a sign from being Markdown, as in `30\-minute`, is no part of the words.
final class Folding {

  // Every alphabet and its marks, and the signs of a printed text.
  private static final String[] KNOWN = new String[0x3000];

  // The letters of the West and the signs of a printed text. That the tables of Unicode say the
  // same is tested: to load them takes longer than a thousand files.
  private static final int LETTERS = 0xC0;
  private static final String BARE =
      "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy"
          + "AaAaAaCcCcCcCcDdĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIıĲĳJjKkĸLlLlLlĿ"
          + "ŀŁłNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzſ";
  private static final int SIGNS = 0x2002;
  private static final int SIGNS_END = 0x20D0;

  private final boolean ignoringCase;
  private char[] folded;
  private int[] origins; // none as long as each character stands where it stood
  private int length;

  private Folding(String text, boolean ignoringCase) {
    this.ignoringCase = ignoringCase;
    this.folded = new char[text.length()];
    int next;
    for (int i = 0; i < text.length(); i = next) {
      char first = text.charAt(i);
      next = i + 1;
      if (first == '\\' && next < text.length() && isSign(text.charAt(next))) {
        put("", i, next);
        put(text.charAt(next), next);
        next++;
      } else if (first < 0x80) {
        put(first, i);
      } else {
        int point = text.codePointAt(i);
        next = i + Character.charCount(point);
        put(of(point), i, next);
      }
    }
    if (origins != null) {
      origins[length] = text.length();
    }
  }

  /// Takes a text, and whether case is folded too.
  static Folding of(String text, boolean ignoringCase) {
    return new Folding(text, ignoringCase);
  }

  /// Whether a character is one of those before which Markdown knows a backslash.
  static boolean isSign(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  /// What is compared.
  String text() {
    return new String(folded, 0, length);
  }

  /// Where a character of it begins in the text itself; the end, for the place behind the last.
  int origin(int at) {
    return origins == null ? at : origins[at];
  }

  private void put(String one, int from, int to) {
    if (origins == null && one.length() != to - from) {
      origins = new int[folded.length + 1];
      Arrays.setAll(origins, i -> i);
    }
    for (int i = 0; i < one.length(); i++) {
      put(one.charAt(i), from);
    }
  }

  // Each character in small letters for itself, so that the way back stays.
  private void put(char one, int origin) {
    if (length == folded.length) {
      folded = Arrays.copyOf(folded, 2 * length + 1);
      origins = Arrays.copyOf(origins, 2 * length + 2);
    }
    if (origins != null) {
      origins[length] = origin;
    }
    folded[length++] = ignoringCase ? lower(one) : one;
  }

  private static char lower(char one) {
    if (one < 0x80) {
      return one >= 'A' && one <= 'Z' ? (char) (one + 'a' - 'A') : one;
    }
    return Character.toLowerCase(one);
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
      case '\u2010', '\u2011', '\u2212' -> "-";
      case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> "";
      default -> Character.getType(point) == Character.SPACE_SEPARATOR ? " " : withoutMarks(point);
    };
  }

  private static String withoutMarks(int point) {
    if (point < LETTERS || point >= SIGNS && point < SIGNS_END) {
      return Character.toString(point);
    }
    if (isForm(point)) {
      return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
    }
    return point < LETTERS + BARE.length()
        ? BARE.substring(point - LETTERS, point - LETTERS + 1)
        : marksTaken(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD));
  }

  // Letters that are printed together, and those that are as wide as Chinese ones.
  private static boolean isForm(int point) {
    return point >= 0xFB00 && point <= 0xFB06 || point >= 0xFF01 && point <= 0xFF5E;
  }

  private static String marksTaken(String apart) {
    StringBuilder bare = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(it -> Character.getType(it) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
