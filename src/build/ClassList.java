import module java.base;

/// The classes that were loaded in training runs, and the constant pool entries that were resolved:
/// the input from which Java makes a start-up cache.
final class ClassList {

  // A class, and the entries of its constant pool that were resolved.
  private static final String RESOLVED = "@cp ";

  private final SortedSet<String> lines = new TreeSet<>();
  private final SortedMap<String, SortedSet<Integer>> resolved = new TreeMap<>();

  /// Adds the list that one run has written.
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

  /// Writes all of it into one list.
  void write(Path list) throws IOException {
    List<String> all = new ArrayList<>(lines);
    resolved.forEach((name, entries) -> all.add(line(name, entries)));
    Files.write(list, all);
  }

  /// Writes a list that is the same for each build: which references were resolved depends on how
  /// far a thread came, so the list has every reference of each class.
  ///
  /// @param image where the classes are
  void writeReproducibly(Path list, Path image) throws IOException {
    List<String> all = new ArrayList<>(lines);
    Map<String, String> home = Map.of("java.home", image.toString());
    try (FileSystem inside = FileSystems.newFileSystem(URI.create("jrt:/"), home);
        Stream<Path> modules = Files.list(inside.getPath("/modules"))) {
      List<Path> roots = modules.toList();
      for (String name : lines.stream().filter(it -> !it.startsWith("@")).toList()) {
        Optional<Path> file =
            roots.stream().map(it -> it.resolve(name + ".class")).filter(Files::exists).findFirst();
        if (file.isPresent()) {
          all.add(line(name, references(name, ClassFile.of().parse(file.get()))));
        }
      }
    }
    Files.write(list, all);
  }

  private SortedSet<Integer> references(String name, ClassModel model) {
    SortedSet<Integer> references = new TreeSet<>();
    for (PoolEntry entry : model.constantPool()) {
      boolean included =
          switch (entry) {
            case ClassEntry _, MemberRefEntry _ -> true;
            // Each of these makes a class, so only those count that were resolved.
            case InvokeDynamicEntry _ ->
                resolved.getOrDefault(name, new TreeSet<>()).contains(entry.index());
            default -> false;
          };
      if (included) {
        references.add(entry.index());
      }
    }
    return references;
  }

  private static String line(String name, SortedSet<Integer> entries) {
    return RESOLVED + name + entries.stream().map(it -> " " + it).collect(Collectors.joining());
  }
}
