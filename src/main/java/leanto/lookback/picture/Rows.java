package leanto.lookback.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Lays things of one size out in rows, from how many there are and nothing else. The rows differ
/// by one at the most and are the same from both ends, so that there is no hole and nothing looks
/// cut off: seven are two, three and two.
final class Rows {

  private static final double UNEVEN = 0.3;
  private static final double LOPSIDED = 3;

  private Rows() {}

  /// Takes how many there are and how many at the most stand in one row; gives how many stand in
  /// each row. Nothing gives no rows.
  ///
  /// @param shape how many times wider than high the whole is to be
  static List<Integer> of(int count, int most, double shape) {
    int best = count;
    double least = Double.MAX_VALUE;
    for (int rows = (count + most - 1) / Math.max(1, most); rows <= count && rows > 0; rows++) {
      double cost = cost(count, rows, shape);
      if (cost < least) {
        least = cost;
        best = rows;
      }
    }
    return divided(count, best);
  }

  private static double cost(int count, int rows, double shape) {
    double ratio = (double) count / rows / rows / shape;
    double cost = Math.max(ratio, 1 / ratio);
    int longer = count % rows;
    if (longer == 0) {
      return cost;
    }
    return cost + UNEVEN + (rows % 2 == 0 && longer % 2 == 1 ? LOPSIDED : 0);
  }

  private static List<Integer> divided(int count, int rows) {
    List<Integer> divided = new ArrayList<>();
    if (rows == 0) {
      return divided;
    }
    int longer = count % rows;
    int half = rows / 2;
    for (int row = 0; row < half; row++) {
      boolean isLonger = row * (longer / 2) % half < longer / 2;
      divided.add(count / rows + (isLonger ? 1 : 0));
    }
    List<Integer> mirrored = new ArrayList<>(divided);
    Collections.reverse(mirrored);
    int placed = 2 * divided.stream().mapToInt(Integer::intValue).sum();
    if (rows % 2 == 1) {
      divided.add(count - placed);
    } else if (placed < count) {
      mirrored.set(half - 1, mirrored.getLast() + 1);
    }
    divided.addAll(mirrored);
    return divided;
  }
}
