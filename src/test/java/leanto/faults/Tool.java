package leanto.faults;

import java.util.Optional;
import java.util.stream.Stream;
import leanto.Needs;

/// Programs of Linux that a trial needs and that may not be there.
final class Tool {

  private Tool() {}

  /// Why something cannot be tried here: the first program that is not on the path.
  static Optional<String> missing(String... names) {
    return Stream.of(names).filter(name -> !isThere(name)).findFirst().map(it -> "no " + it);
  }

  /// Whether a program is on the path.
  static boolean isThere(String name) {
    return Needs.has(name);
  }
}
