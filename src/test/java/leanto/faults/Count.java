package leanto.faults;

import java.util.List;

/// How many answers were acknowledged, and how many of them are nowhere afterwards.
record Count(long acknowledged, long lost) {

  static Count of(Sat sat, Left left) {
    int acknowledged = sat.acknowledged();
    return new Count(acknowledged, sat.answers().lost(acknowledged, left.texts()));
  }

  /// All together.
  static Count of(List<Count> counts) {
    return new Count(
        counts.stream().mapToLong(Count::acknowledged).sum(),
        counts.stream().mapToLong(Count::lost).sum());
  }
}
