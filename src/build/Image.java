import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleProvideInfo;
import java.lang.classfile.attribute.ModuleRequireInfo;
import java.lang.module.ModuleFinder;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.spi.ToolProvider;
import org.jline.nativ.OSInfo;

/// Builds the self-contained image: Lean-to and the parts of Java it needs, in one folder that can
/// be moved anywhere. The argument is that folder; the class path is what goes into it.
void main(String[] args) throws IOException {
  Path image = Path.of(args[0]);
  delete(image);
  link(image);
  addTerminalLibrary(image);
  addLauncher(image);
}

/// What the JVM of the image is always started with.
static final List<String> JVM_OPTIONS =
    List.of(
        // A short life: no time for a second compiler or a parallel collector to pay off. The heap
        // does not depend on the memory of the machine.
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx512m",
        // What a person types leaves no trace in files that they did not ask for.
        "-XX:-UsePerfData",
        "-XX:+DisableAttachMechanism",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:-HeapDumpOnOutOfMemoryError",
        // Standard output belongs to the program.
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        // QUIT would print the state of every thread over the screen.
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:-DisplayVMOutput",
        // Options are not taken from the folder one stands in, nor is their presence remarked on.
        "-XX:Flags=/dev/null",
        "-Dstdin.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8",
        "--enable-native-access=org.jline.nativ");

void link(Path image) throws IOException {
  Path lean = image.resolveSibling("modules");
  delete(lean);
  Files.createDirectories(lean);
  withoutDatabind(jarOf("tools.jackson.dataformat.yaml"), lean);
  int result =
      ToolProvider.findFirst("jlink")
          .orElseThrow()
          .run(
              System.out,
              System.err,
              "--module-path",
              lean + File.pathSeparator + System.getProperty("java.class.path"),
              "--add-modules",
              "leanto",
              "--output",
              image.toString(),
              "--strip-java-debug-attributes",
              "--no-header-files",
              "--no-man-pages",
              "--add-options=" + String.join(" ", JVM_OPTIONS));
  if (result != 0) {
    throw new IllegalStateException("jlink failed");
  }
}

/// Lean-to reads YAML as a stream of tokens. Jackson's YAML module also has a mapper of objects,
/// for which its descriptor asks for databind and java.xml: 16 MB that are never used.
void withoutDatabind(Path jar, Path folder) throws IOException {
  Path copy = Files.copy(jar, folder.resolve(jar.getFileName()));
  try (FileSystem zip = FileSystems.newFileSystem(copy)) {
    Path descriptor = zip.getPath("module-info.class");
    ClassFile classFile = ClassFile.of();
    Files.write(
        descriptor,
        classFile.transformClass(
            classFile.parse(Files.readAllBytes(descriptor)),
            (builder, element) ->
                builder.with(
                    element instanceof ModuleAttribute module
                        ? withoutDatabind(module)
                        : element)));
  }
}

ModuleAttribute withoutDatabind(ModuleAttribute module) {
  String databind = "tools.jackson.databind";
  Predicate<ModuleRequireInfo> required = it -> it.requires().name().equalsString(databind);
  Predicate<ModuleProvideInfo> provided =
      it -> it.provides().asSymbol().packageName().equals(databind);
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

/// JLine would unpack its library into the temporary folder at every start.
void addTerminalLibrary(Path image) throws IOException {
  String name = System.mapLibraryName("jlinenative");
  String entry = "org/jline/nativ/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
  try (FileSystem zip = FileSystems.newFileSystem(jarOf("org.jline.nativ"))) {
    Files.copy(zip.getPath(entry), image.resolve("lib").resolve(name));
  }
}

void addLauncher(Path image) throws IOException {
  Path launcher = image.resolve("bin/leanto");
  Files.copy(Path.of("src/main/launcher/leanto"), launcher);
  Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
}

Path jarOf(String module) {
  Path[] classPath =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .toArray(Path[]::new);
  return Path.of(ModuleFinder.of(classPath).find(module).orElseThrow().location().orElseThrow());
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
