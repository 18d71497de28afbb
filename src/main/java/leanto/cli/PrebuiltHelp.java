package leanto.cli;

import java.util.Optional;

/// Help pages that were laid out when the program was built. This class has none, and picocli lays
/// out a page when it is asked for. The image has another class in its place, which the build
/// generates (`src/build/PrebuiltSources.java`), because laying out help takes as long as all else
/// that `--help` does.
final class PrebuiltHelp {

  private PrebuiltHelp() {}

  /// Takes a key of [Help#key]; gives the help page for it, if it was prebuilt.
  static Optional<String> find(String key) {
    return Optional.empty();
  }
}
