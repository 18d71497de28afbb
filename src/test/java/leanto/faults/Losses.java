package leanto.faults;

import java.util.List;

/// How many answers were acknowledged, and how many of them are nowhere afterwards.
record Losses(long acknowledged, long lost) {

  static Losses of(Sat sat, Left left) {
    int acknowledged = sat.acknowledged();
    return new Losses(acknowledged, sat.answers().lost(acknowledged, left.texts()));
  }

  /// All together.
  static Losses of(List<Losses> counts) {
    return new Losses(
        counts.stream().mapToLong(Losses::acknowledged).sum(),
        counts.stream().mapToLong(Losses::lost).sum());
  }
}
