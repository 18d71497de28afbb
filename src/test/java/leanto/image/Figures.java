package leanto.image;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What was measured, by what it was measured of: a figure for each round.
///
/// The machine is faster and slower from minute to minute. So two things are compared within each
/// round, and the median is taken of these ratios.
final class Figures {

  private final Map<String, List<Double>> rounds = new LinkedHashMap<>();

  void add(String of, double figure) {
    rounds.computeIfAbsent(of, _ -> new ArrayList<>()).add(figure);
  }

  void forget() {
    rounds.clear();
  }

  double median(String of) {
    return quantile(rounds.get(of), 0.5);
  }

  /// How far the middle half of the figures goes.
  String spread(String of) {
    List<Double> figures = rounds.get(of);
    return String.format(
        Locale.ROOT, "%.0f..%.0f", quantile(figures, 0.25), quantile(figures, 0.75));
  }

  /// How many times the other it is.
  double times(String of, String other) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < rounds.get(of).size(); i++) {
      ratios.add(rounds.get(of).get(i) / rounds.get(other).get(i));
    }
    return quantile(ratios, 0.5);
  }

  private static double quantile(List<Double> figures, double part) {
    List<Double> sorted = figures.stream().sorted().toList();
    return sorted.get((int) Math.round((sorted.size() - 1) * part));
  }
}
