package leanto.journal;

import java.io.IOException;
import java.util.Optional;

/// Takes from files what is wanted of them. It is asked for several files at a time.
///
/// @param <T> what is taken
@FunctionalInterface
public interface Sieve<T> {

  /// Takes a file, and gives what is wanted of it; nothing where that is not in it. The file is
  /// opened only where its bytes say that it may be worth it.
  ///
  /// @throws IOException with one plain sentence where the file cannot be understood
  Optional<T> in(Whole file) throws IOException;

  /// Whether it takes little more than the name of a file, so that much of it may wait for its
  /// turn.
  default boolean isLight() {
    return false;
  }
}
