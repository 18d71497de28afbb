package leanto.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import leanto.text.Nearest;

/// Collects what was found in one file, so that a person hears of all of it at once.
///
/// Twenty are enough for one sitting; more are not collected, which also bounds what a hostile file
/// can cost (`faults.md` 42).
public final class Problems {

  static final int MOST = 20;
  private static final int MOST_WORDS = 1_000;

  private final List<Problem> found = new ArrayList<>();

  /// Takes where, what and the next step, as in [Problem].
  public void add(Place place, String what, String next) {
    add(new Problem(place, what, next));
  }

  void add(Problem problem) {
    // A key and the keys that it starts have one place, and one mark before both.
    if (!full() && !found.contains(problem)) {
      found.add(problem);
    }
  }

  /// The same for a word that is not among the right ones: the next step is the nearest of them, or
  /// `otherwise` where none is near.
  public void add(
      Place place, String what, String word, Collection<String> right, String otherwise) {
    if (!full()) {
      add(place, what, nearest(word, right).orElse(otherwise));
    }
  }

  /// Whether nothing was found.
  public boolean none() {
    return found.isEmpty();
  }

  /// Whether no more are collected, so that looking for more can end.
  public boolean full() {
    return found.size() == MOST;
  }

  /// Goes on where nothing was found.
  ///
  /// @throws Refused with everything that was found in the file
  public void orRefuse(Source source) throws Refused {
    if (!none()) {
      throw refused(source);
    }
  }

  /// Gives the refusal of the file, problems in the order of their places.
  ///
  /// @throws IllegalStateException where nothing was found
  public Refused refused(Source source) {
    if (none()) {
      throw new IllegalStateException("nothing was found in " + source.name());
    }
    return new Refused(
        source, found.stream().sorted(Comparator.comparing(Problem::place)).toList());
  }

  private static Optional<String> nearest(String word, Collection<String> right) {
    if (word.length() > 100 || right.size() > MOST_WORDS) {
      return Optional.empty();
    }
    return Nearest.of(word, right).map(near -> "Nearest: \"" + near + "\".");
  }
}
