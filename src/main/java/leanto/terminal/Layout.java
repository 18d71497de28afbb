package leanto.terminal;

import java.util.ArrayList;
import java.util.List;
import leanto.session.Turn;

/// Where everything of a turn stands on a screen: the turn, the answer below it, the legend at the
/// bottom. A pure function: the same turn, words and size give the same screenful.
final class Layout {

  /// The answer's own glyph, everywhere.
  static final String GLYPH = "> ";

  private static final String NEXT = "  ";
  private static final String MORE = "… ";
  private static final int WIDEST = 76;
  private static final int NARROW = 30;
  private static final int SHORT = 6;

  private final Turn turn;
  private final Size size;
  private final int columns;
  private final String margin;
  private final Folded answer;

  private Layout(Turn turn, FieldText words, Size size) {
    this.turn = turn;
    this.size = size;
    this.columns = columns(size);
    this.margin = margin(size);
    this.answer = folded(words, size);
  }

  /// Takes a turn, the words in its field and the size of the terminal; gives the screenful.
  ///
  /// @param from the first row of the turn that is wanted in sight, where not all rows fit
  static Screenful of(Turn turn, FieldText words, Size size, int from) {
    return new Layout(turn, words, size).screenful(from);
  }

  /// Takes words in a field and gives them as they are folded on a terminal of this size.
  static Folded folded(FieldText words, Size size) {
    return Folded.of(words, columns(size) - GLYPH.length());
  }

  private static int columns(Size size) {
    return Math.max(1, Math.min(WIDEST, size.columns() - 1 - margin(size).length()));
  }

  private static String margin(Size size) {
    return size.columns() < NARROW ? "" : " ";
  }

  private Screenful screenful(int from) {
    int wanted = answer.lines().size();
    int room = room(wanted);
    int least = Math.min(wanted, Math.max(1, Math.min(6, room / 2)));
    List<Row> above = above(room - least);
    int answered = Math.min(wanted, Math.max(room - above.size(), least));
    int page = Math.min(above.size(), room - answered);
    int first = Math.clamp(from, 0, above.size() - page);
    int top = Math.clamp(answer.cursorLine() - answered / 2, 0, wanted - answered);

    List<Row> rows = new ArrayList<>(window(above, first, page));
    for (int line = top; line < top + answered; line++) {
      rows.add(Row.of(glyph(line, top, answered) + answer.seen(line)));
    }
    if (legendFits()) {
      addLegend(rows, page < above.size());
    }
    int cursorLine = answer.cursorLine();
    return new Screenful(
        rows.stream().map(row -> row.indented(margin)).toList(),
        page + cursorLine - top,
        margin + glyph(cursorLine, top, answered) + answer.beforeCursor(),
        first,
        page);
  }

  // The rows over the legend. The blank one before it makes way where that lets all be seen.
  private int room(int answered) {
    if (!legendFits()) {
      return Math.max(1, size.rows());
    }
    int all = TurnText.rows(turn, "", columns).size() + answered;
    return size.rows() - (all == size.rows() - 1 ? 1 : 2);
  }

  private boolean legendFits() {
    return size.rows() >= SHORT;
  }

  // The rows over the answer. Where all but the title has room, the title makes way; then the blank
  // row before the answer does.
  private List<Row> above(int room) {
    List<Row> titled = TurnText.rows(turn, turn.title(), columns);
    List<Row> untitled = TurnText.rows(turn, "", columns);
    for (List<Row> rows : List.of(spaced(titled), spaced(untitled), untitled)) {
      if (rows.size() <= room) {
        return rows;
      }
    }
    return spaced(titled);
  }

  private static List<Row> spaced(List<Row> rows) {
    List<Row> spaced = new ArrayList<>(rows);
    if (!rows.isEmpty()) {
      spaced.add(Row.BLANK);
    }
    return spaced;
  }

  // The rows in sight, with an ellipsis where there is more.
  private static List<Row> window(List<Row> rows, int from, int page) {
    List<Row> seen = new ArrayList<>(rows.subList(from, from + page));
    if (from > 0 && page > 2) {
      seen.set(0, Row.dim(MORE.strip()));
    }
    if (from + page < rows.size() && page > 2) {
      seen.set(page - 1, Row.dim(MORE.strip()));
    }
    return seen;
  }

  private void addLegend(List<Row> rows, boolean cut) {
    while (rows.size() < size.rows() - 1) {
      rows.add(Row.BLANK);
    }
    rows.add(Row.dim(Legend.line(turn, answer.words().isEmpty(), cut, columns)));
  }

  private String glyph(int line, int top, int answered) {
    int end = top + answered;
    if (line == 0) {
      return GLYPH;
    }
    boolean moreAbove = line == top;
    boolean moreBelow = line == end - 1 && end < answer.lines().size();
    return moreAbove || moreBelow ? MORE : NEXT;
  }
}
