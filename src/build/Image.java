import leanto.yaml.Refused;
import leanto.yaml.Report;
import org.jline.nativ.OSInfo;

/// Builds the self-contained image: Lean-to and the parts of Java it needs, in one folder that can
/// be moved anywhere. An image whose inputs have not changed is left as it is.
///
/// Arguments: the folder of the image, the version, the time of the version, and `reproducible`
/// where two builds have to give the same bytes. The class path is what goes into the image: the
/// program's classes first, then the libraries.
void main(String[] args) throws Exception {
  Path image = Path.of(args[0]).toAbsolutePath();
  Version version = new Version(args[1], Instant.parse(args[2]));
  boolean reproducible = List.of(args).contains("reproducible");
  try {
    Fingerprint fingerprint = new Fingerprint(image, classPath(), List.of(args));
    if (!fingerprint.isCurrent()) {
      boolean complete = build(image, version, reproducible);
      if (complete) {
        fingerprint.record();
      }
    }
  } catch (Refused set) {
    System.err.print(Report.of(set));
    System.exit(1);
  } catch (IllegalStateException failure) {
    System.err.println(failure.getMessage());
    System.exit(1);
  }
}

/// A version of the program, and the time that its manual page and packages carry.
record Version(String number, Instant time) {}

/// Builds the image; gives whether nothing is missing that another try could add.
boolean build(Path image, Version version, boolean reproducible) throws Exception {
  Folders.delete(image);
  List<Path> modules =
      new Modules(image.resolveSibling("modules"), classPath(), version.number()).write();
  link(image, modules);
  addTerminalLibrary(image);
  addLauncher(image);
  addLicences(image);
  Share.add(image, version.number(), LocalDate.ofInstant(version.time(), ZoneOffset.UTC));
  return StartupCache.make(image, Folders.empty(image.resolveSibling("training")), reproducible);
}

/// Classes that are read from the image only where there is no start-up cache. They are compressed:
/// small on disk is better there than quick to read.
static final List<String> COMPRESSED =
    List.of(
        "/java.base/com/sun/crypto/**",
        "/java.base/java/lang/classfile/**",
        "/java.base/java/net/**",
        "/java.base/java/security/**",
        "/java.base/java/text/**",
        "/java.base/javax/crypto/**",
        "/java.base/javax/net/**",
        "/java.base/jdk/internal/classfile/**",
        "/java.base/jdk/internal/foreign/**",
        "/java.base/jdk/internal/icu/**",
        "/java.base/jdk/internal/module/**",
        "/java.base/jdk/internal/vm/**",
        "/java.base/sun/launcher/**",
        "/java.base/sun/net/**",
        "/java.base/sun/nio/cs/**",
        "/java.base/sun/reflect/**",
        "/java.base/sun/security/**",
        "/java.base/sun/text/**",
        "/java.base/sun/util/resources/**");

/// Files for the second compiler and for network connections, neither of which is used.
static final List<String> LEFT_OUT =
    List.of(
        "/java.base/lib/libsimdsort.so",
        "/java.base/lib/security/cacerts",
        "/java.base/lib/security/public_suffix_list.dat");

// jlink applies some of its plug-ins in the order of their identity hash codes, which are random.
// So two builds differ now and then: the classes that one plug-in generates are stripped by the
// other, or are not. With equal hash codes the order is always the same. A Java that does not know
// the option goes without.
static final List<String> FIXED_ORDER =
    List.of(
        "-J-XX:+IgnoreUnrecognizedVMOptions",
        "-J-XX:+UnlockExperimentalVMOptions",
        "-J-XX:hashCode=2");

/// Runs the `jlink` of the Java that runs this.
///
/// @throws IllegalStateException if jlink fails
void link(Path image, List<Path> modules) throws IOException, InterruptedException {
  List<String> command = new ArrayList<>();
  command.add(Path.of(System.getProperty("java.home"), "bin", "jlink").toString());
  command.addAll(FIXED_ORDER);
  command.addAll(
      List.of(
          "--module-path",
          modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
          "--add-modules",
          "leanto",
          "--output",
          image.toString(),
          "--strip-java-debug-attributes",
          "--no-header-files",
          "--no-man-pages",
          "--exclude-files=" + String.join(",", LEFT_OUT),
          "--compress=zip-6:filter=" + String.join(",", COMPRESSED),
          "--add-options=" + String.join(" ", JvmOptions.forThisSystem())));
  if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
    throw new IllegalStateException("jlink failed, and has printed why.");
  }
}

/// Adds JLine's native library, which JLine would otherwise unpack into the temporary folder at
/// every start.
void addTerminalLibrary(Path image) throws IOException {
  String folder = "org/jline/nativ/" + OSInfo.getNativeLibFolderPathForCurrentOS();
  try (FileSystem jar = FileSystems.newFileSystem(Libraries.jar(classPath(), "org.jline.nativ"))) {
    // JLine's own name for it on macOS ends in .jnilib.
    String name = System.mapLibraryName("jlinenative");
    for (String each : List.of(name, name.replace(".dylib", ".jnilib"))) {
      Path library = jar.getPath(folder, each);
      if (Files.exists(library)) {
        Files.copy(library, image.resolve("lib").resolve(each));
        return;
      }
    }
  }
  System.err.println(
      "JLine has no library for this system in "
          + folder
          + ": the image goes without it, and opens terminals in other ways.");
}

void addLauncher(Path image) throws IOException {
  Path launcher = image.resolve("bin/leanto");
  Files.copy(Path.of("src/main/launcher/leanto"), launcher);
  launcher.toFile().setExecutable(true, false);
}

/// Adds the licences that lie in the jars to those of Java's own modules.
void addLicences(Path image) throws IOException {
  for (var module : Libraries.linked(image, classPath())) {
    Path legal = image.resolve("legal").resolve(module.descriptor().name());
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(module.location().orElseThrow()));
        Stream<Path> files = Files.list(jar.getPath("META-INF"))) {
      for (Path file : files.filter(it -> it.toString().matches(".*(LICENSE|NOTICE)")).toList()) {
        Files.createDirectories(legal);
        Files.copy(file, legal.resolve(file.getFileName().toString()));
      }
    }
  }
}

List<Path> classPath() {
  return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
      .map(Path::of)
      .toList();
}
