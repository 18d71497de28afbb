package leanto.lookback.picture;

import java.util.ArrayList;
import java.util.List;

/// A quilt: one patch for each entry, all of one size, in the order in which they were kept. It
/// knows no days, so a time without an entry is not seen in it. One patch is a whole quilt, and
/// none is a plain cloth.
///
/// @param titles what each entry is called; only where words are wanted
/// @param pattern what a patch looks like
public record Quilt(List<String> titles, Pattern pattern) implements Picture {

  private static final double SQUARE = 1.1;
  private static final int PITCH = Pattern.COLUMNS + 1;
  private static final int DROP = Pattern.ROWS + 1;
  private static final int CLOTH_PATCHES = 3;

  public Quilt {
    titles = List.copyOf(titles);
  }

  @Override
  public String svg(boolean words) {
    return QuiltSvg.of(this, Rows.of(titles.size(), titles.size(), SQUARE), words);
  }

  @Override
  public List<String> drawn(int columns, boolean words) {
    int most = Math.max(1, (columns - 1) / PITCH);
    List<String> lines = new ArrayList<>(cloth(Rows.of(titles.size(), most, SQUARE)));
    if (words && !titles.isEmpty()) {
      lines.add("");
      lines.addAll(said());
    }
    return lines;
  }

  private List<String> cloth(List<Integer> rows) {
    if (rows.isEmpty()) {
      int wide = CLOTH_PATCHES * PITCH + 1;
      int high = 2 * DROP + 1;
      Boxes plain = new Boxes(wide, high);
      plain.frame(0, 0, wide, high);
      plain.frame(2, 1, wide - 4, high - 2);
      return plain.lines();
    }
    int widest = rows.stream().mapToInt(Integer::intValue).max().orElse(0);
    Boxes boxes = new Boxes(widest * PITCH + 1, rows.size() * DROP + 1);
    for (int row = 0; row < rows.size(); row++) {
      int start = (widest - rows.get(row)) * PITCH / 2;
      for (int i = 0; i < rows.get(row); i++) {
        boxes.frame(start + i * PITCH, row * DROP, PITCH + 1, DROP + 1);
        boxes.put(start + i * PITCH + 1, row * DROP + 1, pattern.characters());
      }
    }
    return boxes.lines();
  }

  @Override
  public List<String> said(boolean words) {
    if (titles.isEmpty()) {
      return List.of("A plain cloth with a border.");
    }
    List<String> lines = new ArrayList<>();
    lines.add("A quilt in the pattern " + pattern.word() + ", in the order kept.");
    if (words) {
      lines.addAll(said());
    }
    return lines;
  }

  private List<String> said() {
    return titles.stream().map(title -> "A patch: " + Label.flat(title)).toList();
  }
}
