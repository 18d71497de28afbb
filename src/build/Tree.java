import module java.base;

/// What goes into a package: files and links by their paths, in the order of these. The folders
/// above them come by themselves.
final class Tree {

  /// A file or a link.
  sealed interface Entry {

    /// A file that its owner can change and everyone read; and run, where it is a program.
    record Plain(byte[] bytes, boolean runs) implements Entry {}

    /// A symbolic link to a path.
    record Link(String target) implements Entry {}
  }

  private final SortedMap<String, Entry> entries = new TreeMap<>();

  /// Every entry by its path.
  SortedMap<String, Entry> entries() {
    return entries;
  }

  /// The files among them.
  SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    entries.forEach((path, entry) -> {
      if (entry instanceof Entry.Plain(byte[] bytes, _)) {
        files.put(path, bytes);
      }
    });
    return files;
  }

  /// Every folder, the outer ones first.
  SortedSet<String> folders() {
    SortedSet<String> folders = new TreeSet<>();
    for (String path : entries.keySet()) {
      for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
        folders.add(path.substring(0, at));
      }
    }
    return folders;
  }

  void put(String path, byte[] bytes) {
    entries.put(path, new Entry.Plain(bytes, false));
  }

  void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  void link(String path, String target) {
    entries.put(path, new Entry.Link(target));
  }

  /// Takes every file of a folder, and where each goes.
  void putAll(Path folder, UnaryOperator<String> place) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        entries.put(
            place.apply(folder.relativize(file).toString()),
            new Entry.Plain(Files.readAllBytes(file), Files.isExecutable(file)));
      }
    }
  }
}
