package leanto.lookback.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Numbers of a person's own, by day, for one question and only on request. It draws what was said
/// and nothing that was worked out of it.
///
/// @param ask the question in the words of its last day; only where words are wanted
/// @param points what was said, in the order of its days; at least one
public record Chart(String ask, List<Point> points) implements Picture {

  private static final int LONGEST = 18;

  /// A number, and the day on which it was said.
  ///
  /// @param unit empty where there is none
  public record Point(LocalDate day, BigDecimal number, String unit) {}

  public Chart {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a chart has a point");
    }
  }

  @Override
  public String svg(boolean words) {
    return ChartSvg.of(this, words);
  }

  @Override
  public List<String> drawn(int columns, boolean words) {
    return said(words);
  }

  @Override
  public List<String> said(boolean words) {
    List<String> lines = new ArrayList<>();
    if (words) {
      lines.add(Label.flat(ask));
    }
    for (Point point : points) {
      String unit = point.unit().isEmpty() ? "" : " " + Label.flat(point.unit());
      lines.add(point.day() + "  " + plain(point.number()) + unit);
    }
    return lines;
  }

  /// A number as a person would write it, as long as that is no longer than they would.
  static String plain(BigDecimal number) {
    BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    boolean written = bare.precision() <= LONGEST && Math.abs((long) bare.scale()) <= LONGEST;
    return written ? bare.toPlainString() : bare.toString();
  }
}
