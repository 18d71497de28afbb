import leanto.cli.Cli;

/// Makes what can be installed from an image: a package of Debian, an archive, and beside both a
/// bill of materials. The arguments are the image, the version, the time of it, and where Maven has
/// what it fetched; the class path is what was linked. The same image gives the same files.
void main(String[] args) throws Exception {
  Path image = Path.of(args[0]).toAbsolutePath();
  String version = args[1];
  Instant time = Instant.parse(args[2]);
  try {
    make(image, version, time, Path.of(args[3]));
  } catch (IllegalStateException trouble) {
    System.err.println(trouble.getMessage());
    System.exit(1);
  }
}

/// Where the image lies once the package is installed, and from where its link leads to it.
static final String PLACE = "usr/lib/leanto/";

static final String LINK = "usr/bin/leanto";

/// Where papers lie, in `/usr` as in the image.
static final String PAPERS = "share/doc/leanto/";

static final String MAINTAINER = "Lean-to <leanto@localhost>";

void make(Path image, String version, Instant time, Path repository) throws Exception {
  List<Library> libraries = new ArrayList<>();
  for (var module : Libraries.linked(image, classPath())) {
    libraries.add(Library.of(module, repository));
  }
  String bom = Bom.of(image, version, time, libraries);
  Files.writeString(image.resolveSibling("leanto-" + version + ".cdx.json"), bom);

  String name = "leanto-" + version;
  Tree archive = new Tree();
  archive.putAll(image, path -> path);
  archive.put(PAPERS + "LICENSE", Files.readAllBytes(Path.of("LICENSE")));
  papers(archive, PAPERS, bom);
  Files.write(
      image.resolveSibling(name + "-" + system() + "-" + architecture() + ".tar.gz"),
      Gzip.of(Tar.of(name, archive, time)));
  if (!system().equals("linux")) {
    System.err.println("Packages of Debian are made on Linux only: there is the archive.");
    return;
  }

  Tree files = new Tree();
  files.putAll(image, path -> path.startsWith("share/") ? "usr/" + path : PLACE + path);
  files.link(LINK, "../lib/leanto/bin/leanto");
  papers(files, "usr/" + PAPERS, bom);
  files.put(
      "usr/share/lintian/overrides/leanto",
      Files.readAllBytes(Path.of("src/build/lintian-overrides")));
  files.put("usr/" + PAPERS + "changelog.gz", Gzip.of(changelog(version, time).getBytes()));
  Files.write(
      image.resolveSibling("leanto_" + version + "_" + architecture() + ".deb"),
      Deb.of(control(version), files, time));
}

void papers(Tree tree, String folder, String bom) throws IOException {
  tree.put(folder + "copyright", Files.readAllBytes(Path.of("src/build/copyright")));
  tree.put(folder + "leanto.cdx.json", bom);
}

/// What a listing of packages says tells little of who has it (`care.md` P17).
Map<String, String> control(String version) {
  Map<String, String> control = new LinkedHashMap<>();
  control.put("Package", "leanto");
  control.put("Version", version);
  control.put("Architecture", architecture());
  control.put("Maintainer", MAINTAINER);
  control.put("Suggests", "less");
  control.put("Section", "misc");
  control.put("Priority", "optional");
  control.put(
      "Description",
      Cli.is()
          + """

           Lean-to asks questions from files of YAML, in a terminal. What is to be kept
           of the answers goes into files of Markdown, in a folder of one's own.
           .
           It uses no network, and brings the part of Java that it needs.\
          """);
  return control;
}

String changelog(String version, Instant time) {
  DateTimeFormatter day =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
  return """
  leanto (%s) unstable; urgency=medium

    * Lean-to %1$s, packaged where it is built.

   -- %s  %s
  """
      .formatted(version, MAINTAINER, time.atOffset(ZoneOffset.UTC).format(day));
}

String system() {
  String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
  return name.startsWith("mac") ? "macos" : name.replace(' ', '-');
}

/// As Debian calls it.
String architecture() {
  String java = System.getProperty("os.arch");
  return switch (java) {
    case "x86_64" -> "amd64";
    case "aarch64" -> "arm64";
    default -> java;
  };
}

List<Path> classPath() {
  return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
      .map(Path::of)
      .toList();
}
