import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.spi.ToolProvider;
import leanto.yaml.Refused;
import leanto.yaml.Report;
import org.jline.nativ.OSInfo;

/// Builds the self-contained image: Lean-to and the parts of Java it needs, in one folder that can
/// be moved anywhere. The arguments are that folder, and the time of this version; the class path
/// is what goes into it.
void main(String[] args) throws Exception {
  try {
    build(Path.of(args[0]).toAbsolutePath(), Instant.parse(args[1]));
  } catch (Refused set) {
    System.err.print(Report.of(set));
    System.exit(1);
  } catch (IllegalStateException trouble) {
    System.err.println(trouble.getMessage());
    System.exit(1);
  }
}

void build(Path image, Instant time) throws Exception {
  delete(image);
  link(image);
  addTerminalLibrary(image);
  leaveTheNetworkAlone(image.resolve("lib/libnet.so"));
  addLauncher(image);
  addLicences(image);
  Share.add(image, version(), LocalDate.ofInstant(time, ZoneOffset.UTC));
  Cache.make(image, emptied(image.resolveSibling("rehearsal")));
}

/// What the JVM of the image is always started with.
static final List<String> JVM_OPTIONS =
    List.of(
        "-XX:+UnlockDiagnosticVMOptions",
        // A short life: no time for a second compiler or a parallel collector to pay off. The heap
        // does not depend on the memory of the machine: a sitting fits into what it begins with,
        // and a listing of thousands does not spread out over what would be there.
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xms32m",
        "-Xmx512m",
        // It is taken in large pieces where the system has them: to ask for each small one took a
        // tenth of the time to an answer. What is young has little room, because a long sitting
        // fills all of it.
        "-XX:+UseTransparentHugePages",
        "-Xmn6m",
        // What a person types leaves no trace in files that they did not ask for.
        "-XX:-UsePerfData",
        "-XX:+DisableAttachMechanism",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:-HeapDumpOnOutOfMemoryError",
        // Nor does a crash of Java itself: its report holds the command line and pieces of memory,
        // and it would go to the screen and into the folder one stands in.
        "-XX:+SuppressFatalErrorMessage",
        "-XX:-DumpPrivateMappingsInCore",
        "-XX:-DumpSharedMappingsInCore",
        // Standard output belongs to the program.
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        // QUIT would print the state of every thread over the screen.
        "-XX:-DisplayVMOutput",
        // The start-up cache lies in memory where it was made for, so that its pages need not be
        // written anew. There is no code in it.
        "-XX:ArchiveRelocationMode=0",
        // Options are not taken from the folder one stands in, nor is their presence remarked on.
        "-XX:Flags=/dev/null",
        "-XX:CompileCommandFile=/dev/null",
        // Options are words and yes or no here. To look for what else they could be takes longer
        // than to read them.
        "-Dpicocli.converters.excludes=java.*",
        "-Dstdin.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8",
        "--enable-native-access=org.jline.nativ");

/// What is read from the image only where there is no start-up cache: small on the disk, not quick.
static final List<String> HARDLY_READ =
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

/// What is for the second compiler, or for the network: nothing reads it.
static final List<String> LEFT_OUT =
    List.of(
        "/java.base/lib/libsimdsort.so",
        "/java.base/lib/security/cacerts",
        "/java.base/lib/security/public_suffix_list.dat");

void link(Path image) throws Exception {
  Modules modules = new Modules(emptied(image.resolveSibling("modules")), classPath());
  int result =
      ToolProvider.findFirst("jlink")
          .orElseThrow()
          .run(
              System.out,
              System.err,
              "--module-path",
              modules.path(),
              "--add-modules",
              "leanto",
              "--output",
              image.toString(),
              "--strip-java-debug-attributes",
              "--no-header-files",
              "--no-man-pages",
              "--exclude-files=" + String.join(",", LEFT_OUT),
              "--compress=zip-6:filter=" + String.join(",", HARDLY_READ),
              "--add-options=" + String.join(" ", JVM_OPTIONS));
  if (result != 0) {
    throw new IllegalStateException("jlink failed");
  }
}

/// JLine would unpack its library into the temporary folder at every start.
void addTerminalLibrary(Path image) throws IOException {
  String name = System.mapLibraryName("jlinenative");
  String entry = "org/jline/nativ/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
  try (FileSystem zip = FileSystems.newFileSystem(jarOf("org.jline.nativ"))) {
    Files.copy(zip.getPath(entry), image.resolve("lib").resolve(name));
  }
}

/// Java's library for the network is loaded together with the one for files, and then opens
/// sockets, to find out what kinds there are. Whoever looks for calls to the network is to find
/// none (`care.md` P9): what does that goes by another name here, under which nobody calls it.
void leaveTheNetworkAlone(Path library) throws IOException {
  if (Files.exists(library)) {
    // One byte is one character, both ways.
    String bytes = Files.readString(library, StandardCharsets.ISO_8859_1);
    String changed = bytes.replace("\0JNI_OnLoad\0", "\0not_OnLoad\0");
    if (changed.equals(bytes)) {
      throw new IllegalStateException("There is no JNI_OnLoad in " + library);
    }
    Files.writeString(library, changed, StandardCharsets.ISO_8859_1);
  }
}

void addLauncher(Path image) throws IOException {
  Path launcher = image.resolve("bin/leanto");
  Files.copy(Path.of("src/main/launcher/leanto"), launcher);
  Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
}

/// The licences that lie in the jars go to where those of Java's own modules are.
void addLicences(Path image) throws IOException {
  for (ModuleReference module : Linked.in(image, classPath())) {
    Path legal = image.resolve("legal").resolve(module.descriptor().name());
    try (FileSystem zip = FileSystems.newFileSystem(Path.of(module.location().orElseThrow()));
        Stream<Path> files = Files.list(zip.getPath("META-INF"))) {
      for (Path file : files.filter(it -> it.toString().matches(".*(LICENSE|NOTICE)")).toList()) {
        Files.createDirectories(legal);
        Files.copy(file, legal.resolve(file.getFileName().toString()));
      }
    }
  }
}

/// The compiler has written it into the module.
String version() {
  return modules().find("leanto").orElseThrow().descriptor().rawVersion().orElseThrow();
}

Path jarOf(String module) {
  return Path.of(modules().find(module).orElseThrow().location().orElseThrow());
}

ModuleFinder modules() {
  return ModuleFinder.of(classPath().toArray(Path[]::new));
}

List<Path> classPath() {
  return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
      .map(Path::of)
      .toList();
}

Path emptied(Path folder) throws IOException {
  delete(folder);
  return Files.createDirectories(folder);
}

void delete(Path folder) throws IOException {
  if (Files.exists(folder)) {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
