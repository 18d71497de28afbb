package leanto.lookback.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The numbers beside a chart: round ones, from below the least to above the greatest.
///
/// @param low where it begins
/// @param high where it ends
/// @param ticks the numbers that are written
record Scale(BigDecimal low, BigDecimal high, List<BigDecimal> ticks) {

  private static final BigDecimal PARTS = new BigDecimal(4);
  private static final int LARGEST = 18;

  /// Takes numbers, at least one.
  static Scale of(List<BigDecimal> numbers) {
    BigDecimal least = Collections.min(numbers);
    BigDecimal most = Collections.max(numbers);
    if (least.compareTo(most) == 0) {
      return new Scale(least, most, List.of(least));
    }
    if (large(least) || large(most)) {
      return new Scale(least, most, List.of(least, most));
    }
    BigDecimal step = step(most.subtract(least).divide(PARTS, MathContext.DECIMAL32));
    BigDecimal low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    List<BigDecimal> ticks = new ArrayList<>(List.of(low));
    while (ticks.getLast().compareTo(most) < 0) {
      ticks.add(ticks.getLast().add(step));
    }
    return new Scale(low, ticks.getLast(), List.copyOf(ticks));
  }

  /// How far up a number stands, from 0 to 1.
  double part(BigDecimal number) {
    double part =
        (number.doubleValue() - low.doubleValue()) / (high.doubleValue() - low.doubleValue());
    return Double.isFinite(part) ? Math.clamp(part, 0, 1) : 0.5;
  }

  private static boolean large(BigDecimal number) {
    return number.precision() > LARGEST || Math.abs((long) number.scale()) > LARGEST;
  }

  // The next of 1, 2, 5, 10, 20 …
  private static BigDecimal step(BigDecimal about) {
    int places = about.scale() - about.precision() + 1;
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-places);
    for (int times : List.of(1, 2, 5)) {
      BigDecimal step = unit.multiply(new BigDecimal(times));
      if (step.compareTo(about) >= 0) {
        return step;
      }
    }
    return unit.scaleByPowerOfTen(1);
  }
}
