package leanto.library;

import java.util.Optional;
import leanto.prompt.PromptSet;

/// Prompt sets that were read when the program was built. This class has none, and every set is
/// read from its YAML file. The image has another class in its place, which the build generates
/// (`src/build/PrebuiltSources.java`), so that no YAML is read for the sets that ship with it.
final class PrebuiltSets {

  private PrebuiltSets() {}

  /// Takes the id of a set that ships with the program; gives the set, if it was prebuilt.
  static Optional<PromptSet> find(String id) {
    return Optional.empty();
  }
}
