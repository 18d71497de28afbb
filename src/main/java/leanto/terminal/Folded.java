package leanto.terminal;

import java.util.ArrayList;
import java.util.List;
import leanto.text.Visible;
import leanto.text.Width;

/// Words in a field, folded to a width. Nothing is dropped or moved: every place in the words has
/// its place on a line.
record Folded(FieldText words, List<Line> lines) {

  private static final int TAB = 4;
  private static final int JOINER = 0x200D;

  /// Where a line starts and ends in the words; the newline between two lines belongs to neither.
  record Line(int start, int end) {}

  /// Takes words and a width in columns. One space that does not fit hangs over the edge.
  static Folded of(FieldText words, int columns) {
    List<Line> lines = new ArrayList<>();
    String text = words.text();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      fold(text, start, end, Math.max(2, columns), lines);
      start = end + 1;
    }
    return new Folded(words, List.copyOf(lines));
  }

  private static void fold(String text, int start, int end, int columns, List<Line> lines) {
    int from = start;
    int fit = -1;
    int column = 0;
    int before = 0;
    for (int i = start; i < end; ) {
      int point = text.codePointAt(i);
      int next = column + width(point, column);
      boolean hangs = point == ' ' && column <= columns;
      if (next > columns && i > from && !hangs && before != JOINER) {
        int cut = fit > from ? fit : i;
        lines.add(new Line(from, cut));
        from = cut;
        i = cut;
        fit = -1;
        column = 0;
        before = 0;
        continue;
      }
      i += Character.charCount(point);
      if (point == ' ' || point == '\t') {
        fit = i;
      }
      column = next;
      before = point;
    }
    lines.add(new Line(from, end));
  }

  /// The line in which the cursor stands.
  int cursorLine() {
    int line = lines.size() - 1;
    while (lines.get(line).start() > words.cursor()) {
      line--;
    }
    return line;
  }

  /// What is seen of a line, safe to show.
  String seen(int line) {
    return seen(lines.get(line).start(), lines.get(line).end());
  }

  /// What is seen in front of the cursor, on its line.
  String beforeCursor() {
    return seen(lines.get(cursorLine()).start(), words.cursor());
  }

  /// The words with the cursor one line up (-1) or down (1), in the same column where there is one.
  FieldText moved(int by) {
    int line = cursorLine() + by;
    if (line < 0 || line >= lines.size()) {
      return by < 0 ? words.at(0) : words.at(words.text().length());
    }
    int wanted = Width.of(beforeCursor());
    int place = lines.get(line).start();
    int last = lastPlace(line);
    while (place < last) {
      int next = Math.min(last, Clusters.after(words.text(), place));
      if (Width.of(seen(lines.get(line).start(), next)) > wanted) {
        break;
      }
      place = next;
    }
    return words.at(place);
  }

  // The end of a line that was only folded is the start of the next one.
  private int lastPlace(int line) {
    int end = lines.get(line).end();
    boolean folded = line + 1 < lines.size() && lines.get(line + 1).start() == end;
    return folded && end > lines.get(line).start() ? Clusters.before(words.text(), end) : end;
  }

  private String seen(int start, int end) {
    String text = words.text();
    StringBuilder seen = new StringBuilder();
    int column = 0;
    for (int i = start; i < end; ) {
      int point = text.codePointAt(i);
      int width = width(point, column);
      seen.append(point == '\t' ? " ".repeat(width) : Visible.shown(Character.toString(point)));
      column += width;
      i += Character.charCount(point);
    }
    return seen.toString();
  }

  private static int width(int point, int column) {
    if (point == '\t') {
      return TAB - column % TAB;
    }
    return point >= ' ' && point < 0x7F ? 1 : Width.of(Visible.shown(Character.toString(point)));
  }
}
