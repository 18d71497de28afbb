package leanto.journal;

import java.util.Optional;

/// What came of a file that was gone through.
///
/// @param found what a [Sieve] took from it; nothing where it took nothing
/// @param note what is the matter with the file, in a sentence; none where nothing is
/// @param <T> what is taken
public record Sifted<T>(Optional<T> found, Optional<String> note) {

  private static final Sifted<?> NOTHING = new Sifted<>(Optional.empty(), Optional.empty());

  /// Whether nothing came of it, as of most files.
  public boolean isNothing() {
    return found.isEmpty() && note.isEmpty();
  }

  static <T> Sifted<T> of(Optional<T> found) {
    return found.isPresent() ? new Sifted<>(found, Optional.empty()) : nothing();
  }

  static <T> Sifted<T> note(String what) {
    return new Sifted<>(Optional.empty(), Optional.of(what));
  }

  @SuppressWarnings("unchecked") // there is nothing in it
  private static <T> Sifted<T> nothing() {
    return (Sifted<T>) NOTHING;
  }
}
