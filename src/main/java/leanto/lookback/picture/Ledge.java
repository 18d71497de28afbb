package leanto.lookback.picture;

import java.util.ArrayList;
import java.util.List;

/// A shelf with what was set down, resting. What stands for it says nothing of it: it comes from
/// the place in the row alone.
///
/// @param things what was set down, in the order kept; only where words are wanted
public record Ledge(List<String> things) implements Picture {

  private static final double SHAPE = 1.9;
  private static final int PITCH = 9;
  private static final String[][] RESTING = {
    {"       ", " ╭───╮ ", "╭╯   ╰╮"},
    {"       ", "╭─────╮", " ╰───╯ "},
    {"  ┌─┐  ", " ╭┴─┴╮ ", " ╰───╯ "},
    {"┌──┬──┐", "├──┼──┤", "└──┴──┘"},
    {"       ", " ┌────┐", "┌┴────┤"},
    {"┌┐┌┐   ", "││││ ╱╱", "││││╱╱ "},
  };
  private static final int HIGH = 3;
  private static final int BARE = 4;

  public Ledge {
    things = List.copyOf(things);
  }

  @Override
  public String svg(boolean words) {
    return LedgeSvg.of(things, Rows.of(things.size(), things.size(), SHAPE), words);
  }

  @Override
  public List<String> drawn(int columns, boolean words) {
    int most = Math.max(1, (columns - 2) / PITCH);
    List<Integer> rows = Rows.of(things.size(), most, SHAPE);
    int widest = rows.stream().mapToInt(Integer::intValue).max().orElse(Math.min(BARE, most));
    String board = "━".repeat(widest * PITCH + 1);
    List<String> lines = new ArrayList<>();
    if (rows.isEmpty()) {
      lines.add(board);
    }
    int next = 0;
    for (int row : rows) {
      Boxes boxes = new Boxes(widest * PITCH + 1, HIGH);
      int start = (widest - row) * PITCH / 2 + 1;
      for (int i = 0; i < row; i++) {
        boxes.put(start + i * PITCH, 0, RESTING[next++ % RESTING.length]);
      }
      lines.addAll(boxes.lines());
      lines.add(board);
    }
    if (words && !things.isEmpty()) {
      lines.add("");
      lines.addAll(said());
    }
    return lines;
  }

  @Override
  public List<String> said(boolean words) {
    List<String> lines = new ArrayList<>();
    lines.add(things.isEmpty() ? "A shelf." : "A shelf, with what was set down resting on it.");
    if (words) {
      lines.addAll(said());
    }
    return lines;
  }

  private List<String> said() {
    return things.stream().map(Label::flat).toList();
  }
}
