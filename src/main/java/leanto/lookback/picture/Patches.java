package leanto.lookback.picture;

/// The patches of a quilt as shapes, by pattern. A few colourings stand side by side and take turns
/// by their place alone.
final class Patches {

  private static final double SIZE = QuiltSvg.PATCH;
  private static final int TURNS = 4;

  /// What is dark, light and in between in a patch.
  private record Cloth(Dye dark, Dye middle, Dye light, Dye spark) {}

  private static final Cloth COOL = new Cloth(Dye.INK, Dye.DUSK, Dye.PAPER, Dye.OCHRE);
  private static final Cloth WARM = new Cloth(Dye.CLAY, Dye.OCHRE, Dye.PAPER, Dye.INK);

  private final Svg svg;
  private final Cloth cloth;

  private Patches(Svg svg, Cloth cloth) {
    this.svg = svg;
    this.cloth = cloth;
  }

  /// Which of them stands at a place.
  static String id(int row, int column) {
    return "p" + (row % 2 * 2 + column % 2);
  }

  /// Makes all of one pattern ready for use.
  static void define(Svg svg, Pattern pattern) {
    for (int turn = 0; turn < TURNS; turn++) {
      boolean warm = turn == 1 || turn == 2;
      svg.define("p" + turn);
      Patches patches = new Patches(svg, warm ? WARM : COOL);
      String middle = " " + Svg.n(SIZE / 2) + " " + Svg.n(SIZE / 2) + ")";
      svg.open("transform=\"rotate(" + degrees(pattern, turn) + middle + "\"");
      patches.draw(pattern);
      svg.close().defined();
    }
  }

  private static int degrees(Pattern pattern, int turn) {
    return switch (pattern) {
      case CABIN -> new int[] {0, 90, 270, 180}[turn];
      case STEPS -> turn == 1 || turn == 2 ? 90 : 0;
      case GEESE -> turn == 1 || turn == 2 ? 90 : 0;
      case STAR, PINWHEEL, DIAMOND -> 0;
    };
  }

  private void draw(Pattern pattern) {
    switch (pattern) {
      case CABIN -> cabin();
      case STAR -> star();
      case PINWHEEL -> pinwheel();
      case GEESE -> geese();
      case DIAMOND -> diamond();
      case STEPS -> steps();
    }
  }

  // Logs around a hearth, light ones on two sides and dark ones on the other two.
  private void cabin() {
    double log = SIZE / 7;
    for (int round = 1; round <= 3; round++) {
      double low = (4 - round) * log;
      double high = (3 + round) * log;
      double long1 = high - low;
      Dye light = round % 2 == 1 ? Dye.STRAW : cloth.light;
      Dye dark = round % 2 == 1 ? cloth.middle : cloth.dark;
      rect(high, low, log, long1, light);
      rect(low, low - log, long1 + log, log, light);
      rect(low - log, low - log, log, long1 + log, dark);
      rect(low - log, high, long1 + 2 * log, log, dark);
    }
    rect(3 * log, 3 * log, log, log, cloth.spark);
  }

  private void star() {
    double q = SIZE / 4;
    rect(0, 0, SIZE, SIZE, cloth.light);
    for (int side = 0; side < 4; side++) {
      svg.open(
          "transform=\"rotate("
              + side * 90
              + " "
              + Svg.n(SIZE / 2)
              + " "
              + Svg.n(SIZE / 2)
              + ")\"");
      triangle(q, 0, 2 * q, q, q, q, cloth.dark);
      triangle(3 * q, 0, 2 * q, q, 3 * q, q, cloth.dark);
      svg.close();
    }
    rect(q, q, 2 * q, 2 * q, cloth.middle);
    square(SIZE / 2, q, cloth.light);
    square(SIZE / 2, q / 2, cloth.spark);
  }

  private void pinwheel() {
    double half = SIZE / 2;
    rect(0, 0, SIZE, SIZE, cloth.light);
    for (int side = 0; side < 4; side++) {
      svg.open("transform=\"rotate(" + side * 90 + " " + Svg.n(half) + " " + Svg.n(half) + ")\"");
      triangle(half, half, 0, 0, half, 0, cloth.dark);
      triangle(half, half, half, 0, half * 1.5, half / 2, cloth.middle);
      svg.close();
    }
  }

  private void geese() {
    double high = SIZE / 4;
    rect(0, 0, SIZE, SIZE, cloth.light);
    for (int goose = 0; goose < 4; goose++) {
      Dye dye = goose % 2 == 0 ? cloth.dark : cloth.middle;
      double y = goose * high;
      triangle(0, y + high, SIZE / 4, y, SIZE / 2, y + high, dye);
      triangle(SIZE / 2, y, SIZE * 3 / 4, y + high, SIZE, y, dye);
    }
  }

  private void diamond() {
    rect(0, 0, SIZE, SIZE, cloth.dark);
    square(SIZE / 2, SIZE / 2, cloth.light);
    rect(SIZE / 4, SIZE / 4, SIZE / 2, SIZE / 2, cloth.middle);
    square(SIZE / 2, SIZE / 4, cloth.spark);
    rect(SIZE * 3 / 8, SIZE * 3 / 8, SIZE / 4, SIZE / 4, cloth.light);
  }

  private void steps() {
    Dye[] rails = {cloth.dark, cloth.middle, Dye.STRAW, cloth.light};
    double high = SIZE / rails.length;
    for (int rail = 0; rail < rails.length; rail++) {
      rect(0, rail * high, SIZE, high, rails[rail]);
    }
  }

  private void rect(double x, double y, double width, double height, Dye dye) {
    svg.rect(x, y, width, height, Svg.fill(dye));
  }

  // A square that stands on a corner, by its middle and half its breadth.
  private void square(double middle, double half, Dye dye) {
    String d =
        "M%s %sL%s %sL%s %sL%s %sZ"
            .formatted(
                Svg.n(middle),
                Svg.n(middle - half),
                Svg.n(middle + half),
                Svg.n(middle),
                Svg.n(middle),
                Svg.n(middle + half),
                Svg.n(middle - half),
                Svg.n(middle));
    svg.path(d, Svg.fill(dye));
  }

  private void triangle(double x1, double y1, double x2, double y2, double x3, double y3, Dye dye) {
    String d =
        "M%s %sL%s %sL%s %sZ"
            .formatted(Svg.n(x1), Svg.n(y1), Svg.n(x2), Svg.n(y2), Svg.n(x3), Svg.n(y3));
    svg.path(d, Svg.fill(dye));
  }
}
