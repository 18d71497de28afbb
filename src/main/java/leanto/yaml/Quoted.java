package leanto.yaml;

/// Words of a file inside a message: in quotes, on one line, and not more of them than help.
public final class Quoted {

  private static final int LONGEST = 40;

  private Quoted() {}

  /// Takes words as they stand in a file and gives them in quotes, white space as one space, cut
  /// after 40 characters. [Report] makes the rest visible.
  public static String of(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    int count = 0;
    boolean space = false;
    for (int i = 0; i < words.length() && count < LONGEST; ) {
      int point = words.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isWhitespace(point)) {
        space = count > 0;
        continue;
      }
      if (space) {
        quoted.append(' ');
        space = false;
      }
      quoted.appendCodePoint(point);
      count++;
      if (count == LONGEST && i < words.length()) {
        quoted.append('…');
      }
    }
    return quoted.append('"').toString();
  }
}
