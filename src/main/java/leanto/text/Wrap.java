package leanto.text;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines that fit.
public final class Wrap {

  private Wrap() {}

  /// Takes text, which may hold newlines, and a width in columns; gives lines of at most that width
  /// (2, if it is less, for there are characters that wide), broken at spaces where there are any.
  /// A line that goes on is indented as its first part is, where there is room. No character is
  /// dropped but the spaces at a break.
  public static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      String words = paragraph.stripLeading();
      String indent = paragraph.substring(0, paragraph.length() - words.length());
      int room = columns - Width.of(indent);
      if (words.isEmpty() || columns - room > columns / 2 || room < 2) {
        wrap("", paragraph, Math.max(1, columns), lines);
      } else {
        wrap(indent, words, room, lines);
      }
    }
    return lines;
  }

  private static void wrap(String indent, String paragraph, int width, List<String> lines) {
    int start = 0;
    int space = -1;
    int columns = 0;
    int i = 0;
    while (i < paragraph.length()) {
      int point = paragraph.codePointAt(i);
      int next = columns + Width.of(point);
      if (next > width && i > start) {
        int end = point == ' ' ? i : space > start ? space : i;
        lines.add(indent + paragraph.substring(start, end));
        start = end;
        while (start < paragraph.length() && paragraph.charAt(start) == ' ') {
          start++;
        }
        i = start;
        space = -1;
        columns = 0;
        continue;
      }
      if (point == ' ') {
        space = i;
      }
      columns = next;
      i += Character.charCount(point);
    }
    if (start < paragraph.length() || paragraph.isEmpty()) {
      lines.add(indent + paragraph.substring(start));
    }
  }
}
