package leanto.faults;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Counts what was looked at and what did not hold, of several kinds, from any thread. What did not
/// hold is also printed, so that it can be mended; what a control sees is not.
final class Count {

  private static final int MOST_SAID = 20;
  private static final int MOST_CHARACTERS = 2_000;

  /// What is done to the program, and may find that it does something else than was expected.
  interface Attempt {
    void make() throws Exception;
  }

  /// The same with one of some.
  interface With<T> {
    void make(Bench bench, T one) throws Exception;
  }

  private final String trial;
  private final boolean says;
  private final Map<String, Long> wrong = new TreeMap<>();
  private long looked;

  private Count(String trial, boolean says) {
    this.trial = trial;
    this.says = says;
  }

  static Count of(Trial trial) {
    return new Count(trial.name(), true);
  }

  /// A count of what a control sees.
  static Count ofControl() {
    return new Count("", false);
  }

  /// Looks at one thing of a kind.
  ///
  /// @param what the words to print where it does not hold
  synchronized void that(String kind, boolean holds, Supplier<String> what) {
    looked++;
    if (!holds) {
      wrong.merge(kind, 1L, Long::sum);
      if (says && wrong() <= MOST_SAID) {
        String words = what.get();
        String some = words.substring(0, Math.min(words.length(), MOST_CHARACTERS));
        System.out.println("did not hold: " + trial + ": " + kind + ": " + some);
      }
    }
  }

  /// Makes an attempt; one that stops halfway counts as one thing that did not hold.
  void attempt(String what, Attempt attempt) {
    try {
      attempt.make();
    } catch (Exception | AssertionError stopped) {
      that("stopped", false, () -> what + ": " + stopped);
    }
  }

  /// The same with each of some, several at once.
  <T> void each(Bench bench, List<T> all, With<T> with) throws IOException {
    bench.each(
        all,
        (own, one) -> {
          attempt(one.toString(), () -> with.make(own, one));
          return one;
        });
  }

  /// How many things were looked at.
  synchronized long looked() {
    return looked;
  }

  /// How many of them did not hold.
  synchronized long wrong() {
    return wrong.values().stream().mapToLong(Long::longValue).sum();
  }

  /// The same for some kinds, if there is something of each; else none, for a control that is blind
  /// to one kind is blind.
  synchronized long wrongOfEach(String... kinds) {
    return Stream.of(kinds).allMatch(wrong::containsKey)
        ? Stream.of(kinds).mapToLong(wrong::get).sum()
        : 0;
  }
}
