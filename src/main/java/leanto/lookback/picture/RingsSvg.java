package leanto.lookback.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.lookback.Circle;
import leanto.text.Width;
import leanto.text.Wrap;

/// A circle as SVG: stitched rings on cloth in a hoop, and a knot for each name. With words, names
/// stand beside the knots where all of them have room, and else below the hoop.
final class RingsSvg {

  private static final double SIDE = 1000;
  private static final double MIDDLE = SIDE / 2;
  private static final double HOOP = 420;
  private static final double HEARTH = 44;
  private static final double TURN = 0.13;
  private static final double NAME = 19;
  private static final double BELOW = 21;
  private static final double LETTER = 0.56;
  private static final int NAME_COLUMNS = 16;
  private static final int LIST_COLUMNS = 84;
  private static final double LEFT = 70;

  /// Where words stand: their middle, and how much room they take.
  private record Spot(List<String> lines, double x, double y, double width, double height) {
    boolean meets(Spot other) {
      return Math.abs(x - other.x) < (width + other.width) / 2
          && Math.abs(y - other.y) < (height + other.height) / 2;
    }

    boolean isInHoop() {
      return StrictMath.hypot(Math.abs(x - MIDDLE) + width / 2, Math.abs(y - MIDDLE) + height / 2)
          < HOOP;
    }
  }

  private final Circle circle;
  private final List<Band.Dot> dots = new ArrayList<>();
  private final List<Spot> rings = new ArrayList<>();
  private final List<List<String>> names = new ArrayList<>();
  private final double band;

  private RingsSvg(Circle circle) {
    this.circle = circle;
    this.band = (HOOP - HEARTH) / circle.rings().size();
  }

  static String of(Circle circle, boolean words) {
    return new RingsSvg(circle).drawn(words);
  }

  private String drawn(boolean words) {
    place();
    List<Spot> names = words ? besideKnots() : List.of();
    boolean beside = names.size() == dots.size();
    List<String> outside = outside(words);
    List<String> list = words && !beside ? list() : List.of();
    double height = SIDE + (outside.size() + list.size()) * BELOW * 1.25;
    Svg svg = new Svg(SIDE, height + (outside.isEmpty() && list.isEmpty() ? 0 : BELOW));
    cloth(svg);
    for (Band.Dot dot : dots) {
      svg.circle(dot.x(), dot.y(), dot.r(), Svg.fill(Dye.INK));
      svg.circle(dot.x(), dot.y(), dot.r() * 0.5, Svg.line(Dye.OCHRE, dot.r() * 0.2));
    }
    if (words) {
      rings.forEach(spot -> words(svg, spot, "font-style=\"italic\" " + Svg.fill(Dye.CLAY)));
    }
    names.forEach(spot -> words(svg, spot, Svg.fill(Dye.INK)));
    String middle = "text-anchor=\"middle\" " + Svg.fill(Dye.INK);
    svg.text(outside, MIDDLE, SIDE, BELOW, middle);
    svg.text(list, LEFT, SIDE + outside.size() * BELOW * 1.25, BELOW, Svg.fill(Dye.INK));
    return svg.done();
  }

  private void place() {
    for (int ring = 0; ring < circle.rings().size(); ring++) {
      String name = circle.rings().get(ring);
      double inner = HEARTH + ring * band;
      List<Circle.Item> items = circle.in(name);
      List<Band.Dot> here = new Band(inner, inner + band, ring * TURN).dots(items.size());
      for (int i = 0; i < items.size(); i++) {
        Band.Dot dot = here.get(i);
        dots.add(new Band.Dot(MIDDLE + dot.x(), MIDDLE + dot.y(), dot.r()));
        names.add(Label.of(items.get(i).name(), NAME_COLUMNS, 2));
      }
      List<String> label = Label.of(name, NAME_COLUMNS, 1);
      double y = MIDDLE - inner - band + NAME;
      rings.add(new Spot(label, MIDDLE, y, wide(label), NAME * 1.25));
    }
  }

  private static double wide(List<String> lines) {
    return lines.stream().mapToInt(Width::of).max().orElse(0) * NAME * LETTER;
  }

  // Each name below its knot, above it or at a side, where it meets nothing; nothing at all where
  // one of them has no room.
  private List<Spot> besideKnots() {
    List<Spot> all = new ArrayList<>(rings);
    dots.forEach(dot -> all.add(new Spot(List.of(), dot.x(), dot.y(), 2 * dot.r(), 2 * dot.r())));
    all.add(new Spot(List.of(), MIDDLE, MIDDLE, HEARTH, HEARTH));
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Optional<Spot> free =
          around(dots.get(i), names.get(i)).stream()
              .filter(spot -> spot.isInHoop() && all.stream().noneMatch(spot::meets))
              .findFirst();
      if (free.isEmpty()) {
        return List.of();
      }
      all.add(free.get());
      spots.add(free.get());
    }
    return spots;
  }

  private static List<Spot> around(Band.Dot dot, List<String> lines) {
    double high = lines.size() * NAME * 1.25;
    double wide = wide(lines);
    double down = dot.r() + 3 + high / 2;
    double aside = dot.r() + 6 + wide / 2;
    return List.of(
        new Spot(lines, dot.x(), dot.y() + down, wide, high),
        new Spot(lines, dot.x(), dot.y() - down, wide, high),
        new Spot(lines, dot.x() + aside, dot.y(), wide, high),
        new Spot(lines, dot.x() - aside, dot.y(), wide, high));
  }

  private void cloth(Svg svg) {
    svg.circle(MIDDLE, MIDDLE, HOOP + 12, Svg.fill(Dye.CREAM));
    svg.circle(MIDDLE, MIDDLE, HOOP + 16, Svg.line(Dye.OCHRE, 20));
    svg.circle(MIDDLE, MIDDLE, HOOP + 6, Svg.line(Dye.CLAY, 1.5));
    svg.circle(MIDDLE, MIDDLE, HOOP + 26, Svg.line(Dye.CLAY, 1.5));
    svg.rect(MIDDLE - 26, MIDDLE - HOOP - 40, 52, 16, "rx=\"4\" " + Svg.fill(Dye.CLAY));
    svg.rect(MIDDLE - 36, MIDDLE - HOOP - 36, 72, 8, "rx=\"4\" " + Svg.fill(Dye.INK));
    for (int ring = circle.rings().size() - 1; ring >= 0; ring--) {
      Dye dye = ring % 2 == 0 ? Dye.PAPER : Dye.CREAM;
      svg.circle(MIDDLE, MIDDLE, HEARTH + (ring + 1) * band, Svg.fill(dye));
    }
    for (int ring = 0; ring < circle.rings().size() - 1; ring++) {
      svg.circle(MIDDLE, MIDDLE, HEARTH + (ring + 1) * band, Svg.stitch(Dye.DUSK, 2.2));
    }
    hearth(svg);
  }

  // A roof that leans on a post.
  private static void hearth(Svg svg) {
    svg.open("transform=\"translate(" + Svg.n(MIDDLE) + " " + Svg.n(MIDDLE) + ")\"");
    svg.path("M-24 13L17 -17M12 -13V14M-4 -2V14", Svg.line(Dye.CLAY, 3.5));
    svg.path("M-28 16H28", Svg.stitch(Dye.INK, 2.2));
    svg.close();
  }

  private void words(Svg svg, Spot spot, String style) {
    double y = spot.y() - spot.height() / 2 + NAME;
    svg.text(spot.lines(), spot.x(), y, NAME, "text-anchor=\"middle\" " + style);
  }

  // What is in no ring lies beside the hoop.
  private List<String> outside(boolean words) {
    List<String> all =
        circle.outside().stream().map(it -> words ? Label.flat(it.name()) : "●").toList();
    return all.isEmpty()
        ? List.of()
        : Wrap.lines(String.join(words ? " · " : "  ", all), LIST_COLUMNS);
  }

  private List<String> list() {
    List<String> lines = new ArrayList<>();
    for (String ring : circle.rings()) {
      List<String> all = circle.in(ring).stream().map(it -> Label.flat(it.name())).toList();
      if (!all.isEmpty()) {
        String words = Label.flat(ring) + ": " + String.join(" · ", all);
        lines.addAll(Wrap.lines(words, LIST_COLUMNS));
      }
    }
    return lines;
  }
}
