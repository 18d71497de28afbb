import module java.base;

/// Writes the bill of materials: what is in the program, by name, version, licence and sum, in the
/// format of CycloneDX. What was changed in a part for this program is its pedigree.
final class Bom {

  private static final String COMPONENT =
      """
          {
            "type": "%s",
            "bom-ref": "%s",
            "group": "%s",
            "name": "%s",
            "version": "%s",
            "hashes": [{"alg": "SHA-256", "content": "%s"}],
            "licenses": [{"%s": %s}]%s%s
          }\
      """;

  private Bom() {}

  /// Takes the program as it was linked, with its version and the time of that, and what it stands
  /// on.
  static String of(Path image, String version, Instant time, List<Library> libraries)
      throws Exception {
    String java = Runtime.version().toString();
    List<String> parts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Library it : libraries) {
      String name = "pkg:maven/" + it.group() + "/" + it.name() + "@" + it.version();
      names.add(name);
      parts.add(
          component(
              "library",
              name,
              it.group(),
              it.name(),
              it.version(),
              it.sum(),
              it.licence(),
              name,
              it.change()));
    }
    names.add("java");
    parts.add(
        component(
            "platform",
            "java",
            System.getProperty("java.vendor"),
            "OpenJDK",
            java,
            Library.sum(
                Files.readAllBytes(Path.of(System.getProperty("java.home"), "lib/modules"))),
            "GPL-2.0-only WITH Classpath-exception-2.0",
            "",
            Optional.of("A part of the modules, linked by jlink without debug attributes.")));
    String program =
        component(
            "application",
            "leanto",
            "org.leanto",
            "leanto",
            version,
            Library.sum(Files.readAllBytes(image.resolve("lib/modules"))),
            "Apache-2.0",
            "",
            Optional.empty());
    String all = String.join(",\n", parts);
    return """
    {
      "bomFormat": "CycloneDX",
      "specVersion": "1.6",
      "serialNumber": "urn:uuid:%s",
      "version": 1,
      "metadata": {
        "timestamp": "%s",
        "component": %s
      },
      "components": [
    %s
      ],
      "dependencies": [
        {"ref": "leanto", "dependsOn": [%s]}
      ]
    }
    """
        .formatted(
            UUID.nameUUIDFromBytes((program + all).getBytes(StandardCharsets.UTF_8)),
            time,
            program.strip(),
            all,
            names.stream().map(it -> '"' + it + '"').collect(Collectors.joining(", ")));
  }

  private static String component(
      String type,
      String reference,
      String group,
      String name,
      String version,
      String sum,
      String licence,
      String url,
      Optional<String> change) {
    boolean expression = licence.contains(" ");
    return COMPONENT.formatted(
        type,
        reference,
        group,
        name,
        version,
        sum,
        expression ? "expression" : "license",
        expression ? '"' + licence + '"' : "{\"id\": \"" + licence + "\"}",
        url.isEmpty() ? "" : ",\n      \"purl\": \"" + url + '"',
        change.map(it -> ",\n      \"pedigree\": {\"notes\": \"" + it + "\"}").orElse(""));
  }
}
