package leanto.prompt;

import java.math.BigDecimal;
import java.util.ArrayList;
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

    /// Everything that can be picked, in the order in which it is shown: the options, then the
    /// three ways out where they are offered.
    default List<Option> offered() {
      List<Option> offered = new ArrayList<>(options());
      if (standing()) {
        for (Standing way : Standing.values()) {
          offered.add(new Option(way.id(), way.say(), List.of()));
        }
      }
      return offered;
    }
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
      implements Question {

    // A number of this length is one that a person wrote.
    private static final int LONGEST = 40;

    /// Whether a number lies within the bounds.
    public boolean takes(BigDecimal number) {
      return min.map(low -> low.compareTo(number) <= 0).orElse(true)
          && max.map(high -> high.compareTo(number) >= 0).orElse(true);
    }

    /// How far it goes, in words: ` from 0 to 10`; empty without bounds.
    public String range() {
      return min.map(low -> " from " + low.toPlainString()).orElse("")
          + max.map(high -> " to " + high.toPlainString()).orElse("");
    }

    /// Takes a number in plain digits, such as `-7.5`; gives nothing for any other word, since
    /// 1e999999999 is a number that no memory holds (`faults.md` 42).
    public static Optional<BigDecimal> number(String word) {
      int dots = 0;
      int start = word.startsWith("-") ? 1 : 0;
      for (int i = start; i < word.length(); i++) {
        char c = word.charAt(i);
        if (c == '.' && i > start && i < word.length() - 1) {
          dots++;
        } else if (c < '0' || c > '9') {
          return Optional.empty();
        }
      }
      boolean plain = word.length() > start && word.length() <= LONGEST && dots <= 1;
      return plain ? Optional.of(new BigDecimal(word)) : Optional.empty();
    }
  }
}
