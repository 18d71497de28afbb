import module java.base;

/// Deletes and empties folders.
final class Folders {

  private Folders() {}

  /// Makes an empty folder, whatever was there before.
  static Path empty(Path folder) throws IOException {
    delete(folder);
    return Files.createDirectories(folder);
  }

  /// Deletes a folder with everything in it, if it exists.
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path path : tree(folder).reversed()) {
        Files.delete(path);
      }
    }
  }

  /// Everything in a folder and the folder itself, in the order of their paths.
  static List<Path> tree(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.sorted().toList();
    }
  }
}
