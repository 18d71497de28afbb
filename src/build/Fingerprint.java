import module java.base;

/// Tells whether an image is still what a build would make: it compares everything that goes into
/// the image, and the names and sizes of the files of the image, with what was recorded when the
/// image was built.
final class Fingerprint {

  private static final List<Path> SOURCES =
      List.of(Path.of("src/build"), Path.of("src/main/launcher"));

  private final Path image;
  private final Path record;
  private final String inputs;

  /// @param classPath the files and folders that are linked
  /// @param arguments whatever else the image depends on
  Fingerprint(Path image, List<Path> classPath, List<String> arguments) throws Exception {
    this.image = image;
    this.record = image.resolveSibling(image.getFileName() + ".fingerprint");
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    update(digest, String.join("\n", arguments));
    update(digest, System.getProperty("java.home") + Runtime.version());
    for (Path input : Stream.concat(classPath.stream(), SOURCES.stream()).toList()) {
      for (Path file : Folders.tree(input)) {
        if (Files.isRegularFile(file)) {
          update(digest, file.toString());
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    this.inputs = HexFormat.of().formatHex(digest.digest());
  }

  /// Whether the image was built from the same inputs, and is complete.
  boolean isCurrent() throws IOException {
    return Files.exists(image)
        && Files.exists(record)
        && Files.readString(record).equals(inputs + "\n" + files());
  }

  /// Records the inputs, once the image is built.
  void record() throws IOException {
    Files.writeString(record, inputs + "\n" + files());
  }

  private String files() throws IOException {
    StringBuilder files = new StringBuilder();
    for (Path file : Folders.tree(image)) {
      long size = Files.isRegularFile(file) ? Files.size(file) : 0;
      files.append(image.relativize(file)).append(' ').append(size).append('\n');
    }
    return files.toString();
  }

  private static void update(MessageDigest digest, String text) {
    digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
