package leanto.prompt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One question of a set. A new kind is a record here, and then whatever the compiler asks for.
public sealed interface Question {

  /// What this question shares with every other.
  Asking asking();

  default String id() {
    return asking().id();
  }

  default String ask() {
    return asking().ask();
  }

  /// Words to read; nothing is answered.
  record Read(Asking asking) implements Question {}

  /// One line.
  record Line(Asking asking) implements Question {}

  /// Any length.
  record Text(Asking asking) implements Question {}

  /// A question with a list. `standing` says whether the three ways out of [Standing] are offered.
  sealed interface Choice extends Question {
    List<Option> options();

    boolean standing();
  }

  /// Pick one.
  record One(Asking asking, List<Option> options, boolean standing) implements Choice {
    public One {
      options = List.copyOf(options);
    }
  }

  /// Pick any number.
  record Any(Asking asking, List<Option> options, boolean standing) implements Choice {
    public Any {
      options = List.copyOf(options);
    }
  }

  /// Two linked short texts; either may stay blank.
  record Pair(Asking asking, String first, String second) implements Question {}

  /// The person's own items, put into piles; piles may stay blank.
  record Sort(Asking asking, List<String> piles) implements Question {
    public Sort {
      piles = List.copyOf(piles);
    }
  }

  /// A day, or none.
  record Day(Asking asking) implements Question {}

  /// A number, for people's own sets. Bounds are inclusive.
  record Amount(
      Asking asking, Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> unit)
      implements Question {}
}
