package leanto.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The one place that writes escape sequences: the terminal's second screen, of which nothing is
/// left when it is left (`care.md` 6.4). It sets no title, rings no bell and clears no scrollback.
final class AlternateScreen {

  private static final String ENTER = "\033[?1049h\033[H\033[2J\033[?2004h";
  private static final String LEAVE = "\033[?2004l\033[2J\033[H\033[?1049l\033[?25h\033[0m";
  private static final String HIDE = "\033[?25l";
  private static final String SHOW = "\033[?25h";
  private static final String DIM = "\033[2m";
  private static final String PLAIN = "\033[0m";
  private static final String TO_LINE_END = "\033[K";
  private static final String LAST_ROW = "\033[999;1H";
  private static final String SAVE_CURSOR = "\0337";
  private static final String RESTORE_CURSOR = "\0338";

  private final OutputStream out;
  private final boolean colour;
  private List<Row> painted = List.of();
  private boolean inside;
  private boolean closed;

  AlternateScreen(OutputStream out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  /// Goes in, unless it was left for good.
  synchronized void enter() {
    if (!inside && !closed) {
      inside = true;
      painted = List.of();
      write(ENTER);
    }
  }

  /// Clears, then goes out. Nothing is written after it until it is entered again.
  synchronized void leave() {
    if (inside) {
      write(LEAVE);
      inside = false;
    }
  }

  /// Goes out for good.
  synchronized void close() {
    leave();
    closed = true;
  }

  /// Writes every row anew the next time.
  synchronized void forget() {
    painted = List.of();
  }

  /// Clears the screen, for a terminal that has changed its size or been written over.
  synchronized void clear() {
    painted = List.of();
    write("\033[2J");
  }

  /// Writes a screenful on an empty screen without knowing its size: the terminal itself breaks
  /// what is too long for it, and finds its own bottom row.
  synchronized void flow(Screenful seen) {
    List<Row> rows = seen.rows();
    StringBuilder bytes = new StringBuilder();
    for (Row row : rows.subList(0, seen.cursorRow())) {
      bytes.append(styled(row)).append("\r\n");
    }
    bytes.append(styled(rows.get(seen.cursorRow())));
    bytes.append("\r").append(seen.beforeCursor());
    if (rows.size() - 1 > seen.cursorRow()) {
      bytes.append(SAVE_CURSOR).append(LAST_ROW);
      bytes.append(styled(rows.getLast())).append(RESTORE_CURSOR);
    }
    write(bytes.toString());
  }

  /// Writes the rows of a screenful that differ from what is there, and puts the cursor in its
  /// place.
  synchronized void paint(Screenful seen) {
    StringBuilder bytes = new StringBuilder(HIDE);
    for (int i = 0; i < Math.max(seen.rows().size(), painted.size()); i++) {
      Row row = at(seen.rows(), i);
      if (i >= painted.size() || !row.looksLike(painted.get(i))) {
        bytes.append(start(i)).append(styled(row)).append(TO_LINE_END);
      }
    }
    bytes.append(start(seen.cursorRow())).append(seen.beforeCursor()).append(SHOW);
    write(bytes.toString());
    painted = seen.rows();
  }

  private static Row at(List<Row> rows, int i) {
    return i < rows.size() ? rows.get(i) : Row.BLANK;
  }

  private static String start(int row) {
    return "\033[" + (row + 1) + ";1H";
  }

  private String styled(Row row) {
    return colour && row.dim() ? DIM + row.text() + PLAIN : row.text();
  }

  // A terminal that is gone takes no words; the keyboard says so soon enough.
  private void write(String bytes) {
    if (inside) {
      try {
        out.write(bytes.getBytes(StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException _) {
        inside = false;
      }
    }
  }
}
