package leanto.lookback.picture;

import java.util.List;

/// A quilt as SVG: patches on cloth, a stitched border, a binding.
final class QuiltSvg {

  static final double PATCH = 84;

  private static final double SASH = 12;
  private static final double WORDS = 26;
  private static final double USUAL = 480;
  private static final double PLAIN = 3 * (PATCH + SASH) - SASH;
  private static final int LABEL_COLUMNS = 22;

  private final Quilt quilt;
  private final List<Integer> rows;
  private final boolean words;
  private final double pitch;
  private final double width;
  private final double height;
  private final double border;
  private final double binding;
  private final double paper;

  private QuiltSvg(Quilt quilt, List<Integer> rows, boolean words) {
    this.quilt = quilt;
    this.rows = rows;
    this.words = words;
    this.pitch = PATCH + SASH + (words ? WORDS : 0);
    int widest = rows.stream().mapToInt(Integer::intValue).max().orElse(0);
    this.width = rows.isEmpty() ? PLAIN : widest * (PATCH + SASH) - SASH;
    this.height = rows.isEmpty() ? PLAIN : rows.size() * pitch - SASH;
    double large = Math.max(1, Math.max(width, height) / USUAL);
    this.border = 34 * large;
    this.binding = 9 * large;
    this.paper = 40 * large;
  }

  static String of(Quilt quilt, List<Integer> rows, boolean words) {
    return new QuiltSvg(quilt, rows, words).drawn();
  }

  private String drawn() {
    double edge = paper + binding + border;
    Svg svg = new Svg(width + 2 * edge, height + 2 * edge);
    cloth(svg);
    if (rows.isEmpty()) {
      plain(svg, edge);
    } else {
      Patches.define(svg, quilt.pattern());
      patches(svg, edge);
    }
    return svg.done();
  }

  private void cloth(Svg svg) {
    double bound = 2 * (binding + border);
    svg.rect(
        paper + 4,
        paper + 5,
        width + bound,
        height + bound,
        "rx=\"7\" fill=\"#000\" fill-opacity=\".1\"");
    svg.rect(paper, paper, width + bound, height + bound, "rx=\"6\" " + Svg.fill(Dye.INK));
    double inner = paper + binding;
    svg.rect(inner, inner, width + 2 * border, height + 2 * border, Svg.fill(Dye.CREAM));
    for (double in : List.of(border * 0.27, border * 0.68)) {
      svg.rect(
          inner + in,
          inner + in,
          width + 2 * (border - in),
          height + 2 * (border - in),
          Svg.stitch(in < border / 2 ? Dye.OCHRE : Dye.DUSK, border / 30));
    }
  }

  // Stitches in diamonds, as on a cloth of one piece.
  private void plain(Svg svg, double edge) {
    StringBuilder d = new StringBuilder();
    double step = PLAIN / 6;
    for (double at = step; at < 2 * PLAIN - 1; at += step) {
      double from = Math.max(0, at - PLAIN);
      double to = Math.min(PLAIN, at);
      d.append("M" + Svg.n(edge + from) + " " + Svg.n(edge + to));
      d.append("L" + Svg.n(edge + to) + " " + Svg.n(edge + from));
      d.append("M" + Svg.n(edge + PLAIN - from) + " " + Svg.n(edge + to));
      d.append("L" + Svg.n(edge + PLAIN - to) + " " + Svg.n(edge + from));
    }
    svg.path(d.toString(), Svg.stitch(Dye.DUSK, 1));
  }

  private void patches(Svg svg, double edge) {
    int next = 0;
    for (int row = 0; row < rows.size(); row++) {
      double x = edge + (width - rows.get(row) * (PATCH + SASH) + SASH) / 2;
      double y = edge + row * pitch;
      for (int i = 0; i < rows.get(row); i++) {
        svg.use(Patches.id(row, i), x, y);
        if (words) {
          List<String> label = Label.of(quilt.titles().get(next), LABEL_COLUMNS, 2);
          svg.text(
              label,
              x + PATCH / 2,
              y + PATCH + 13,
              9,
              "text-anchor=\"middle\" " + Svg.fill(Dye.INK));
        }
        next++;
        x += PATCH + SASH;
      }
    }
  }
}
