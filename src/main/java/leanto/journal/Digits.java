package leanto.journal;

/// Digits 0 to 9 in a text.
final class Digits {

  private Digits() {}

  /// The number that these digits say, or -1 where something else stands there.
  static int of(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!at(text, i)) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  static boolean at(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
