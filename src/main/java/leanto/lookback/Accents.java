package leanto.lookback;

import java.nio.charset.StandardCharsets;
import leanto.text.Plain;

/// Looks for plain words in UTF-8 where they may stand with accents, or with letters that are
/// folded into others. It looks around the characters outside ASCII, and nowhere else.
final class Accents {

  private static final int LONGEST = 4;

  // Of each character up to the signs of a printed text: whether it can be part of the words.
  private static final int FEW = 0x3000;
  private static final byte NO = 1;
  private static final byte YES = 2;

  private final String words;
  private final byte[] parts = new byte[FEW];

  /// Takes words in small letters of ASCII.
  Accents(String words) {
    this.words = words;
  }

  /// Looks for them in text.
  ///
  /// @return [Sought#NOT] or [Sought#MAYBE]
  int in(byte[] utf8, int from, int to) {
    int next;
    for (int i = Plain.end(utf8, from, to); i < to; i = Plain.end(utf8, next, to)) {
      next = next(utf8, i, to);
      int point = point(utf8, i, next);
      if (isPart(point)) {
        String folded = Folding.of(point);
        // What is folded away may stand there any number of times.
        if (folded.isEmpty() || fits(utf8, i, next, to, folded) && around(utf8, i, from, to)) {
          return Sought.MAYBE;
        }
      }
    }
    return Sought.NOT;
  }

  private boolean isPart(int point) {
    if (point >= FEW) {
      return isPart(Folding.of(point));
    }
    if (parts[point] == 0) {
      parts[point] = isPart(Folding.of(point)) ? YES : NO; // two threads find out the same
    }
    return parts[point] == YES;
  }

  private boolean isPart(String folded) {
    return folded.isEmpty() || shares(folded);
  }

  // A quick look at the letters beside it tells nearly always that the words are not there.
  private boolean fits(byte[] bytes, int at, int next, int to, String folded) {
    if (folded.length() > 1) {
      return shares(folded);
    }
    char letter = Character.toLowerCase(folded.charAt(0));
    for (int i = words.indexOf(letter); i >= 0; i = words.indexOf(letter, i + 1)) {
      boolean before = i == 0 || at > 0 && isLike(bytes[at - 1], words.charAt(i - 1));
      boolean after =
          i == words.length() - 1 || next < to && isLike(bytes[next], words.charAt(i + 1));
      if (before && after) {
        return true;
      }
    }
    return false;
  }

  // A part of a character outside ASCII may be like anything.
  private static boolean isLike(byte found, char wanted) {
    return found < 0 || found == wanted || (found >= 'A' && found <= 'Z' && found + 32 == wanted);
  }

  private boolean shares(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (words.indexOf(Character.toLowerCase(folded.charAt(i))) >= 0) {
        return true;
      }
    }
    return false;
  }

  // Each character of the words may be one of up to four bytes.
  private boolean around(byte[] bytes, int at, int from, int to) {
    int reach = LONGEST * words.length();
    int start = Math.max(from, at - reach);
    int end = Math.min(to, at + LONGEST + reach);
    String near = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    return Folding.of(near, true).text().contains(words);
  }

  private static int next(byte[] bytes, int at, int to) {
    int i = at + 1;
    while (i < to && (bytes[i] & 0xC0) == 0x80) {
      i++;
    }
    return i;
  }

  private static int point(byte[] bytes, int at, int next) {
    int first = bytes[at];
    int point = (first & 0x20) == 0 ? first & 0x1F : (first & 0x10) == 0 ? first & 0x0F : first & 7;
    for (int i = at + 1; i < next; i++) {
      point = point << 6 | bytes[i] & 0x3F;
    }
    return Math.min(point, Character.MAX_CODE_POINT);
  }
}
