import module java.base;
import module java.xml;

import java.lang.module.ModuleReference;

/// A library that is in the program, as Maven knows it.
///
/// @param licence by its short name in the list of SPDX
/// @param sum SHA-256 of the jar
record Library(String group, String name, String version, String licence, String sum) {

  /// What `Modules` changes in libraries, by their names. `src/build/copyright` says the same.
  private static final Map<String, String> CHANGES =
      Map.of(
          "picocli",
          "The class files have version 50 and stack maps, for the start-up cache.",
          "jackson-dataformat-yaml",
          "The module descriptor does not require data binding, which is not used.",
          "jline-terminal",
          "The list of terminal capabilities is empty, because it is not used.");

  // Part of the place or of the name of a licence, and the short name.
  private static final Map<String, String> LICENCES =
      Map.of("LICENSE-2.0", "Apache-2.0", "BSD-3-Clause", "BSD-3-Clause");

  /// Takes a module and the folder where Maven has what it fetched.
  ///
  /// @throws IllegalStateException where its licence is none of those known here
  static Library of(ModuleReference module, Path repository) throws Exception {
    Path jar = Path.of(module.location().orElseThrow());
    Path version = jar.getParent();
    Path name = version.getParent();
    Path group = repository.relativize(name.getParent());
    return new Library(
        group.toString().replace('/', '.'),
        name.getFileName().toString(),
        version.getFileName().toString(),
        licence(pom(name, version.getFileName().toString()), repository),
        sum(Files.readAllBytes(jar)));
  }

  /// What was changed in the library for this program, if anything.
  Optional<String> change() {
    return Optional.ofNullable(CHANGES.get(name));
  }

  /// SHA-256 of some bytes.
  static String sum(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static Path pom(Path name, String version) {
    return name.resolve(version).resolve(name.getFileName() + "-" + version + ".pom");
  }

  // What a pom does not say, the one above it does.
  private static String licence(Path pom, Path repository) throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(pom.toFile());
    String said = text(document, "/project/licenses");
    if (said.isBlank()) {
      String group = text(document, "/project/parent/groupId").replace('.', '/');
      String name = text(document, "/project/parent/artifactId");
      if (name.isEmpty()) {
        throw new IllegalStateException("No licence is named in " + pom);
      }
      Path above = repository.resolve(group).resolve(name);
      return licence(pom(above, text(document, "/project/parent/version")), repository);
    }
    return LICENCES.keySet().stream()
        .filter(said::contains)
        .map(LICENCES::get)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException("src/build/Library.java does not know the licence " + said));
  }

  private static String text(Document document, String path) throws XPathExpressionException {
    return XPathFactory.newDefaultInstance().newXPath().evaluate(path, document).strip();
  }
}
