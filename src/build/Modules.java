import module java.base;

/// The modules that go into the image, the program's own and the libraries': copies that start
/// quickly. What is changed in them for that is decided here; `WrittenOut` and `ReadyMade` do the
/// larger part of it, and the compiler has one option of its own in the pom.
final class Modules {

  // Java's start-up cache takes no class file that is older, and all of picocli's are of Java 5.
  private static final int OLDEST = ClassFile.JAVA_6_VERSION;

  // Lean-to reads YAML as a stream of tokens. Jackson's YAML module also has a mapper of objects,
  // for which its descriptor asks for databind and java.xml: 16 MB that are never used.
  private static final String NEVER_USED = "tools.jackson.databind";

  // What terminals are capable of, by name. JLine reads the whole list whenever one is opened, and
  // Lean-to asks for none of them (`leanto.terminal.Tty`).
  private static final String CAPABILITIES = "org/jline/utils/capabilities.txt";

  private final Path folder;
  private final Map<String, byte[]> toReplace;
  private final MessageDigest contents;
  private final ClassFile classFile = ClassFile.of();
  private final ClassFile framing = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
  private final List<Path> copies = new ArrayList<>();

  /// Copies a folder of classes and some jars into an empty folder.
  Modules(Path folder, List<Path> originals) throws Exception {
    this.folder = folder;
    this.toReplace = new TreeMap<>(ReadyMade.classes());
    toReplace.put(CAPABILITIES, new byte[0]);
    this.contents = MessageDigest.getInstance("SHA-256");
    for (Path original : originals) {
      if (!original.getFileName().toString().startsWith("jackson-databind")) {
        copies.add(copy(original));
      }
    }
    if (!toReplace.isEmpty()) {
      throw new IllegalStateException("These are not there to be replaced: " + toReplace.keySet());
    }
    Files.write(copies.getFirst().resolve("build-id"), new byte[id()]);
  }

  /// The module path of the copies.
  String path() {
    return copies.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  // A start-up cache is known to belong to an image by the size of what is linked, and two builds
  // can be of one size. So a file that nobody reads is as long as the contents say, up to a
  // quarter of a MB: two builds that differ are of one size once in 260,000 times.
  private int id() {
    return ByteBuffer.wrap(contents.digest()).getInt() >>> 14;
  }

  private Path copy(Path original) throws IOException {
    Path copy = folder.resolve(original.getFileName());
    if (Files.isDirectory(original)) {
      for (Path each : tree(original)) {
        Files.copy(each, copy.resolve(original.relativize(each)));
      }
      change(copy);
    } else {
      Files.copy(original, copy);
      try (FileSystem jar = FileSystems.newFileSystem(copy)) {
        change(jar.getPath("/"));
      }
    }
    return copy;
  }

  private void change(Path root) throws IOException {
    for (Path file : tree(root)) {
      if (Files.isRegularFile(file)) {
        String name = root.relativize(file).toString();
        byte[] original = Files.readAllBytes(file);
        byte[] changed = changed(name, original);
        if (changed != original) {
          Files.write(file, changed);
        }
        contents.update(name.getBytes(StandardCharsets.UTF_8));
        contents.update(changed);
      }
    }
  }

  private static List<Path> tree(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.sorted().toList();
    }
  }

  private byte[] changed(String name, byte[] bytes) {
    if (toReplace.containsKey(name)) {
      return toReplace.remove(name);
    }
    if (!name.endsWith(".class")) {
      return bytes;
    }
    ClassModel model = classFile.parse(bytes);
    if (model.isModuleInfo()) {
      return classFile.transformClass(model, Modules::needsLess);
    }
    return model.majorVersion() < OLDEST
        ? framing.build(model.thisClass().asSymbol(), builder -> renew(builder, model))
        : classFile.transformClass(model, new WrittenOut(model));
  }

  // The code is written anew, and gets the stack maps that a newer version asks for.
  private static void renew(ClassBuilder builder, ClassModel model) {
    model.forEach(builder);
    builder.withVersion(OLDEST, 0);
  }

  private static void needsLess(ClassBuilder builder, ClassElement element) {
    builder.with(element instanceof ModuleAttribute module ? needsLess(module) : element);
  }

  private static ModuleAttribute needsLess(ModuleAttribute module) {
    Predicate<ModuleRequireInfo> required = it -> it.requires().name().equalsString(NEVER_USED);
    Predicate<ModuleProvideInfo> provided =
        it -> it.provides().asSymbol().packageName().equals(NEVER_USED);
    return ModuleAttribute.of(
        module.moduleName(),
        module.moduleFlagsMask(),
        module.moduleVersion().orElse(null),
        module.requires().stream().filter(required.negate()).toList(),
        module.exports(),
        module.opens(),
        module.uses(),
        module.provides().stream().filter(provided.negate()).toList());
  }
}
