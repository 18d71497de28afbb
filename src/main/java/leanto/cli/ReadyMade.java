package leanto.cli;

import java.util.Optional;

/// Help that was laid out when the program was built. Here there is none, and picocli does it when
/// it is asked for. In the image another class stands in place of this one, which the build writes
/// (`src/build/ReadyMade.java`).
final class ReadyMade {

  private ReadyMade() {}

  /// Takes a key of [Help#key]; gives the help that those words ask for, where it is ready.
  static Optional<String> help(String key) {
    return Optional.empty();
  }
}
