import module java.base;

import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;

/// Finds libraries on the class path of the build by the names of their modules.
final class Libraries {

  private Libraries() {}

  /// The jar of a module.
  ///
  /// @throws NoSuchElementException if it is not on the class path
  static Path jar(List<Path> classPath, String module) {
    return Path.of(finder(classPath).find(module).orElseThrow().location().orElseThrow());
  }

  /// The libraries that were linked into an image, ordered by name.
  static List<ModuleReference> linked(Path image, List<Path> classPath) throws IOException {
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(image.resolve("release"))) {
      release.load(reader);
    }
    List<String> linked = List.of(release.getProperty("MODULES").replace("\"", "").split(" "));
    return finder(classPath).findAll().stream()
        .filter(it -> linked.contains(it.descriptor().name()))
        .sorted(Comparator.comparing(it -> it.descriptor().name()))
        .toList();
  }

  private static ModuleFinder finder(List<Path> classPath) {
    return ModuleFinder.of(classPath.stream().filter(Files::isRegularFile).toArray(Path[]::new));
  }
}
