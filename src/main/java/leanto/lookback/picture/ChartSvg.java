package leanto.lookback.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A chart as SVG: a point for each number, a line from one to the next, the numbers and the days
/// beside them. All points look the same.
final class ChartSvg {

  private static final double WIDTH = 1000;
  private static final double LEFT = 120;
  private static final double RIGHT = 930;
  private static final double HIGH = 380;
  private static final double BELOW = 90;
  private static final double WORD = 20;
  private static final double DAY = 130;
  private static final int ASK_COLUMNS = 74;

  private final Chart chart;
  private final List<String> ask;
  private final double top;
  private final Scale scale;

  private ChartSvg(Chart chart, boolean words) {
    this.chart = chart;
    this.ask = words ? Label.of(chart.ask(), ASK_COLUMNS, 3) : List.of();
    this.top = 80 + ask.size() * 30;
    this.scale = Scale.of(chart.points().stream().map(Chart.Point::number).toList());
  }

  static String of(Chart chart, boolean words) {
    return new ChartSvg(chart, words).drawn();
  }

  private String drawn() {
    Svg svg = new Svg(WIDTH, top + HIGH + BELOW);
    svg.text(ask, LEFT, 60, 24, Svg.fill(Dye.INK));
    numbers(svg);
    days(svg);
    StringBuilder d = new StringBuilder();
    for (Chart.Point point : chart.points()) {
      d.append(d.isEmpty() ? "M" : "L").append(Svg.n(x(point)) + " " + Svg.n(y(point.number())));
    }
    svg.path(d.toString(), Svg.line(Dye.DUSK, 2.5));
    for (Chart.Point point : chart.points()) {
      svg.circle(x(point), y(point.number()), radius(), Svg.fill(Dye.INK));
    }
    return svg.done();
  }

  private void numbers(Svg svg) {
    for (BigDecimal tick : scale.ticks()) {
      double y = y(tick);
      svg.path("M" + Svg.n(LEFT) + " " + Svg.n(y) + "H" + Svg.n(RIGHT), Svg.line(Dye.STRAW, 1.5));
      List<String> number = Label.of(Chart.plain(tick), 10, 1);
      svg.text(number, LEFT - 14, y + 7, WORD, "text-anchor=\"end\" " + Svg.fill(Dye.INK));
    }
    List<String> units = chart.points().stream().map(Chart.Point::unit).distinct().toList();
    if (units.size() == 1) {
      List<String> unit = Label.of(units.getFirst(), 20, 1);
      svg.text(unit, LEFT - 14, top - 28, WORD, "text-anchor=\"end\" " + Svg.fill(Dye.CLAY));
    }
  }

  // The days of the first and the last number, and of as many between as have room.
  private void days(Svg svg) {
    double base = top + HIGH + 14;
    svg.path("M" + Svg.n(LEFT) + " " + Svg.n(base) + "H" + Svg.n(RIGHT), Svg.line(Dye.INK, 1.5));
    List<Chart.Point> shown = new ArrayList<>(List.of(chart.points().getFirst()));
    Chart.Point last = chart.points().getLast();
    if (!last.day().equals(shown.getFirst().day())) {
      shown.add(last);
    }
    for (Chart.Point point : chart.points()) {
      if (shown.stream().allMatch(other -> Math.abs(x(other) - x(point)) >= DAY)) {
        shown.add(point);
      }
    }
    for (Chart.Point point : shown) {
      double x = x(point);
      svg.path("M" + Svg.n(x) + " " + Svg.n(base) + "v7", Svg.line(Dye.INK, 1.5));
      List<String> day = List.of(point.day().toString());
      svg.text(day, x, base + 32, WORD, "text-anchor=\"middle\" " + Svg.fill(Dye.INK));
    }
  }

  private double radius() {
    return chart.points().size() > 60 ? 4 : 7;
  }

  private double x(Chart.Point point) {
    long first = chart.points().getFirst().day().toEpochDay();
    long last = chart.points().getLast().day().toEpochDay();
    double inset = 60;
    return first == last
        ? (LEFT + RIGHT) / 2
        : LEFT
            + inset
            + (RIGHT - LEFT - 2 * inset) * (point.day().toEpochDay() - first) / (last - first);
  }

  private double y(BigDecimal number) {
    return top + HIGH * (1 - scale.part(number));
  }
}
