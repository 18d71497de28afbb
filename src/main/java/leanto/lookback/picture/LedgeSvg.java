package leanto.lookback.picture;

import java.util.List;

/// A shelf as SVG: boards on a wall, and plain things that rest on them.
final class LedgeSvg {

  private static final double CELL = 112;
  private static final double HIGH = 104;
  private static final double WORDS = 58;
  private static final double BOARD = 12;
  private static final double EDGE = 70;
  private static final double OVER = 26;
  private static final int BARE = 4;
  private static final int LABEL_COLUMNS = 20;
  private static final int LABEL_LINES = 4;
  private static final double LETTER = 10;
  private static final int THINGS = 6;

  private LedgeSvg() {}

  static String of(List<String> things, List<Integer> rows, boolean words) {
    int widest = rows.stream().mapToInt(Integer::intValue).max().orElse(BARE);
    double pitch = HIGH + BOARD + (words ? WORDS : 14);
    double width = widest * CELL;
    double height = Math.max(1, rows.size()) * pitch;
    Svg svg = new Svg(width + 2 * EDGE, height + 2 * EDGE - (words ? 0 : 14));
    for (int thing = 0; thing < THINGS; thing++) {
      svg.define("t" + thing);
      thing(svg, thing);
      svg.defined();
    }
    int next = 0;
    for (int row = 0; row < Math.max(1, rows.size()); row++) {
      double top = EDGE + row * pitch + HIGH;
      board(svg, EDGE - OVER, top, width + 2 * OVER);
      int here = rows.isEmpty() ? 0 : rows.get(row);
      double x = EDGE + (width - here * CELL) / 2 + CELL / 2;
      for (int i = 0; i < here; i++, next++, x += CELL) {
        svg.use("t" + (next + next / THINGS) % THINGS, x, top);
        if (words) {
          List<String> label = Label.of(things.get(next), LABEL_COLUMNS, LABEL_LINES);
          String style = "text-anchor=\"middle\" " + Svg.fill(Dye.INK);
          svg.text(label, x, top + BOARD + 16, LETTER, style);
        }
      }
    }
    return svg.done();
  }

  private static void board(Svg svg, double x, double y, double width) {
    for (double at : List.of(x + 6, x + width - 20)) {
      String d = "M%s %sh14v24q0 6 -7 6q-7 0 -7 -6z".formatted(Svg.n(at), Svg.n(y + BOARD - 1));
      svg.path(d, Svg.fill(Dye.CLAY));
    }
    svg.rect(x, y, width, BOARD, "rx=\"2\" " + Svg.fill(Dye.OCHRE));
    svg.rect(x, y + BOARD - 4, width, 4, "rx=\"2\" " + Svg.fill(Dye.CLAY));
  }

  // Each stands on 0 with its middle at 0.
  private static void thing(Svg svg, int thing) {
    switch (thing) {
      case 0 -> stone(svg);
      case 1 -> bowl(svg);
      case 2 -> jar(svg);
      case 3 -> parcel(svg);
      case 4 -> cloths(svg);
      default -> books(svg);
    }
  }

  private static void stone(Svg svg) {
    svg.path("M-36 0C-44 -24 -20 -42 4 -40C30 -38 44 -18 37 0Z", Svg.fill(Dye.DUSK));
    svg.path("M-22 -22C-14 -31 -2 -33 8 -32", Svg.line(Dye.CREAM, 3));
  }

  private static void bowl(Svg svg) {
    svg.rect(-14, -6, 28, 6, "rx=\"2\" " + Svg.fill(Dye.INK));
    svg.path("M-36 -38H36C34 -16 20 -4 0 -4C-20 -4 -34 -16 -36 -38Z", Svg.fill(Dye.CLAY));
    svg.rect(-39, -42, 78, 6, "rx=\"3\" " + Svg.fill(Dye.INK));
    svg.path("M-28 -26C-14 -20 14 -20 28 -26", Svg.stitch(Dye.STRAW, 2));
  }

  private static void jar(Svg svg) {
    svg.rect(-24, -56, 48, 56, "rx=\"10\" " + Svg.fill(Dye.STRAW));
    svg.rect(-24, -38, 48, 20, Svg.fill(Dye.INK));
    svg.rect(-19, -66, 38, 11, "rx=\"3\" " + Svg.fill(Dye.CLAY));
    svg.path("M-14 -28H14", Svg.stitch(Dye.STRAW, 2));
  }

  private static void parcel(Svg svg) {
    svg.rect(-36, -46, 72, 46, "rx=\"2\" " + Svg.fill(Dye.OCHRE));
    svg.path("M0 -46V0M-36 -23H36", Svg.line(Dye.INK, 4));
    svg.path("M0 -46C-20 -66 -26 -48 0 -46C20 -66 26 -48 0 -46", Svg.line(Dye.INK, 3.5));
  }

  private static void cloths(Svg svg) {
    svg.rect(-38, -15, 76, 15, "rx=\"7\" " + Svg.fill(Dye.INK));
    svg.rect(-36, -30, 72, 15, "rx=\"7\" " + Svg.fill(Dye.STRAW));
    svg.rect(-37, -45, 74, 15, "rx=\"7\" " + Svg.fill(Dye.DUSK));
    svg.path("M-28 -7.5H32M-27 -22.5H30M-28 -37.5H31", Svg.stitch(Dye.PAPER, 1.4));
  }

  private static void books(Svg svg) {
    svg.rect(-36, -60, 15, 60, "rx=\"1.5\" " + Svg.fill(Dye.INK));
    svg.rect(-20, -52, 18, 52, "rx=\"1.5\" " + Svg.fill(Dye.CLAY));
    svg.open("transform=\"translate(36 0) rotate(-20)\"");
    svg.rect(-15, -57, 15, 57, "rx=\"1.5\" " + Svg.fill(Dye.DUSK));
    svg.close();
    svg.path("M-33 -48H-24M-17 -40H-5M-33 -12H-24", Svg.line(Dye.STRAW, 2));
  }
}
