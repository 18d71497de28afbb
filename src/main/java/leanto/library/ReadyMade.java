package leanto.library;

import java.util.Optional;
import leanto.prompt.PromptSet;

/// Sets that were read when the program was built. Here there are none, and everything is read. In
/// the image another class stands in place of this one, which the build writes: its sets cost no
/// YAML (`src/build/ReadyMade.java`).
final class ReadyMade {

  private ReadyMade() {}

  /// Takes the id of a set that ships with the program; gives the set, where it is ready.
  static Optional<PromptSet> set(String id) {
    return Optional.empty();
  }
}
