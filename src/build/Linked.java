import module java.base;

import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;

/// The libraries that are in an image.
final class Linked {

  private Linked() {}

  /// Takes an image and what was there to be linked; gives the modules of others that were, by
  /// name.
  static List<ModuleReference> in(Path image, List<Path> classPath) throws IOException {
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(image.resolve("release"))) {
      release.load(reader);
    }
    List<String> linked = List.of(release.getProperty("MODULES").replace("\"", "").split(" "));
    return ModuleFinder.of(classPath.toArray(Path[]::new)).findAll().stream()
        .filter(it -> linked.contains(it.descriptor().name()))
        .filter(it -> Files.isRegularFile(Path.of(it.location().orElseThrow())))
        .sorted(Comparator.comparing(it -> it.descriptor().name()))
        .toList();
  }
}
