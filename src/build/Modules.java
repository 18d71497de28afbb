import module java.base;

import java.util.spi.ToolProvider;
import leanto.yaml.Refused;

/// Writes the modules that are linked into the image: the program's own, and the libraries'. Four
/// things in them are not what the compiler or the jars have, and no others:
///
/// - The classes of `PrebuiltSources`, in place of two empty ones.
/// - The version in the class files of picocli, which are those of Java 5. The start-up cache takes
///   none older than Java 6.
/// - The descriptor of Jackson's YAML module, compiled from a source beside this file.
/// - JLine's list of the capabilities that terminals can have, which is empty: JLine reads all of
///   it when it opens a terminal, and Lean-to asks for none (`leanto.terminal.Tty`).
///
/// `src/build/copyright` and the bill of materials say this too.
final class Modules {

  private static final int OLDEST_IN_CACHE = ClassFile.JAVA_6_VERSION;
  private static final String YAML = "tools.jackson.dataformat.yaml";
  private static final String CAPABILITIES = "org/jline/utils/capabilities.txt";

  private final Path folder;
  private final List<Path> classPath;
  private final String version;

  /// @param folder where the modules are written; what is there is deleted
  /// @param classPath the program's classes, then the libraries
  Modules(Path folder, List<Path> classPath, String version) {
    this.folder = folder;
    this.classPath = classPath;
    this.version = version;
  }

  /// Writes the modules, and gives the module path.
  ///
  /// @throws Refused if a prompt set is not valid
  List<Path> write() throws IOException, Refused, NoSuchAlgorithmException {
    Folders.empty(folder);
    Path classes = folder.resolve("classes");
    List<Path> modules = new ArrayList<>(List.of(classes));
    // In an order that does not depend on who gives the class path.
    for (Path library : classPath.stream().skip(1).sorted(byName()).toList()) {
      // Data binding is what the descriptor of the YAML module no longer requires.
      if (!library.getFileName().toString().startsWith("jackson-databind")) {
        modules.add(Files.copy(library, folder.resolve(library.getFileName())));
      }
    }
    replaceYamlDescriptor();
    for (Path jar : modules.subList(1, modules.size())) {
      try (FileSystem files = FileSystems.newFileSystem(jar)) {
        change(files.getPath("/"));
      }
    }
    writeProgram(classes, modules.subList(1, modules.size()));
    Files.write(classes.resolve("build-id"), new byte[buildId(modules)]);
    return modules;
  }

  private void writeProgram(Path classes, List<Path> libraries) throws IOException, Refused {
    Path compiled = classPath.getFirst();
    for (Path each : Folders.tree(compiled)) {
      Files.copy(each, classes.resolve(compiled.relativize(each).toString()));
    }
    Path sources = Folders.empty(folder.resolveSibling("prebuilt"));
    for (Path source : PrebuiltSources.write(sources)) {
      javac("--class-path", joined(classPath), "-d", classes.toString(), source.toString());
    }
    javac(
        "--module-path",
        joined(libraries),
        "--module-version",
        version,
        "-d",
        classes.toString(),
        "src/build/modules/leanto/module-info.java");
  }

  private void replaceYamlDescriptor() throws IOException {
    Path jar = Libraries.jar(classPath, YAML);
    Path compiled = folder.resolve("yaml-descriptor");
    javac(
        "--module-path",
        joined(classPath.subList(1, classPath.size())),
        "--patch-module",
        YAML + "=" + jar,
        "-d",
        compiled.toString(),
        "src/build/modules/" + YAML + "/module-info.java");
    try (FileSystem files = FileSystems.newFileSystem(folder.resolve(jar.getFileName()))) {
      Path descriptor = compiled.resolve("module-info.class");
      Files.copy(
          descriptor, files.getPath("module-info.class"), StandardCopyOption.REPLACE_EXISTING);
    }
    Folders.delete(compiled);
  }

  private static void javac(String... arguments) {
    PrintWriter err = new PrintWriter(System.err, true);
    if (ToolProvider.findFirst("javac").orElseThrow().run(err, err, arguments) != 0) {
      throw new IllegalStateException("javac failed, and has printed why.");
    }
  }

  private static void change(Path root) throws IOException {
    Path capabilities = root.resolve(CAPABILITIES);
    if (Files.exists(capabilities)) {
      Files.write(capabilities, new byte[0]);
    }
    for (Path file : Folders.tree(root)) {
      if (file.toString().endsWith(".class") && !file.endsWith("module-info.class")) {
        ClassModel model = ClassFile.of().parse(file);
        if (model.majorVersion() < OLDEST_IN_CACHE) {
          Files.write(file, withNewerVersion(model));
        }
      }
    }
  }

  // A newer version asks for stack maps, so they are generated.
  private static byte[] withNewerVersion(ClassModel model) {
    return ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS)
        .build(
            model.thisClass().asSymbol(),
            builder -> {
              model.forEach(builder);
              builder.withVersion(OLDEST_IN_CACHE, 0);
            });
  }

  // Java knows the image that a start-up cache was made for by the size of what is linked alone,
  // and two builds can be of one size. So a file that nobody reads has a length that depends on the
  // contents, up to a quarter of a MB: two builds that differ are of one size once in 260,000
  // times.
  private static int buildId(List<Path> modules) throws IOException, NoSuchAlgorithmException {
    MessageDigest contents = MessageDigest.getInstance("SHA-256");
    for (Path module : modules) {
      if (Files.isDirectory(module)) {
        digest(contents, module);
      } else {
        try (FileSystem files = FileSystems.newFileSystem(module)) {
          digest(contents, files.getPath("/"));
        }
      }
    }
    return ByteBuffer.wrap(contents.digest()).getInt() >>> 14;
  }

  private static void digest(MessageDigest contents, Path root) throws IOException {
    for (Path file : Folders.tree(root)) {
      if (Files.isRegularFile(file)) {
        String name = root.relativize(file).toString().replace('\\', '/');
        contents.update(name.getBytes(StandardCharsets.UTF_8));
        contents.update(Files.readAllBytes(file));
      }
    }
  }

  private static Comparator<Path> byName() {
    return Comparator.comparing(it -> it.getFileName().toString());
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
