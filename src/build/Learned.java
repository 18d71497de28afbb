import module java.base;

/// What Java has learned in rehearsals: the list of classes from which a start-up cache is made.
/// Two builds learn the same, so that their caches are the same (`Timeless`). The order in which
/// something was met does not count, since threads meet it in another one each time. Nor does it
/// count which references of a class were followed so far, with one thread waiting for another or
/// not: the list has all of them.
final class Learned {

  // A class, and the entries of its constant pool that were resolved.
  private static final String RESOLVED = "@cp ";

  private final Set<String> lines = new TreeSet<>();
  private final Map<String, Set<Integer>> resolved = new TreeMap<>();

  /// Takes a list that a run has left.
  void add(Path list) throws IOException {
    for (String line : Files.readAllLines(list)) {
      if (line.startsWith(RESOLVED)) {
        List<String> words = List.of(line.split(" "));
        Set<Integer> entries = resolved.computeIfAbsent(words.get(1), _ -> new TreeSet<>());
        words.stream().skip(2).map(Integer::valueOf).forEach(entries::add);
      } else if (!line.startsWith("#")) {
        // The numbers are those of one run, and only tell classes of one name apart.
        lines.add(line.replaceFirst(" id: [0-9]+$", ""));
      }
    }
  }

  /// Writes the list of everything that was learned.
  ///
  /// @param image where the classes are
  void write(Path list, Path image) throws IOException {
    List<String> all = new ArrayList<>(lines);
    Map<String, String> home = Map.of("java.home", image.toString());
    try (FileSystem inside = FileSystems.newFileSystem(URI.create("jrt:/"), home);
        Stream<Path> modules = Files.list(inside.getPath("/modules"))) {
      List<Path> roots = modules.toList();
      for (String name : resolved.keySet()) {
        Optional<Path> file =
            roots.stream().map(it -> it.resolve(name + ".class")).filter(Files::exists).findFirst();
        if (file.isPresent()) {
          all.add(references(name, ClassFile.of().parse(file.get())));
        }
      }
    }
    Files.write(list, all);
  }

  private String references(String name, ClassModel model) {
    StringBuilder line = new StringBuilder(RESOLVED).append(name);
    for (PoolEntry entry : model.constantPool()) {
      boolean followed =
          switch (entry) {
            case ClassEntry _, MemberRefEntry _ -> true;
            // Each of these makes a class, so only those count that were used.
            case InvokeDynamicEntry _ -> resolved.get(name).contains(entry.index());
            default -> false;
          };
      if (followed) {
        line.append(' ').append(entry.index());
      }
    }
    return line.toString();
  }
}
