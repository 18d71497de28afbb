package leanto.journal;

/// Knows, line by line, whether a code fence is open (CommonMark 0.31, section 4.5).
///
/// Fences inside lists and quotes are not looked for: a heading at the start of a line ends them.
final class Fence {

  private char mark;
  private int length;

  /// Whether a fence is open after the lines taken so far.
  boolean open() {
    return length > 0;
  }

  /// The line that closes the fence which is open; empty where none is.
  String closing() {
    return String.valueOf(mark).repeat(length);
  }

  /// Takes the next line, without the newline that ends it, and gives whether it belongs to a
  /// fence, its first and last line included.
  boolean takes(String text, int from, int to) {
    int at = from;
    while (at < to && at < from + 4 && text.charAt(at) == ' ') {
      at++;
    }
    int run = at < from + 4 ? run(text, at, to) : 0;
    if (open()) {
      if (run >= length && text.charAt(at) == mark && blank(text, at + run, to)) {
        length = 0;
      }
      return true;
    }
    if (run >= 3 && !(text.charAt(at) == '`' && text.substring(at + run, to).contains("`"))) {
      mark = text.charAt(at);
      length = run;
    }
    return open();
  }

  private static int run(String text, int at, int to) {
    if (at == to || text.charAt(at) != '`' && text.charAt(at) != '~') {
      return 0;
    }
    int end = at;
    while (end < to && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  private static boolean blank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (" \t\r".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
