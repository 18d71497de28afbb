import module java.base;

import leanto.cli.Cli;

/// Puts beside the program what others look for: the manual page, and completion for three shells.
/// It lies in the image as it would in `/usr`.
final class Share {

  private static final Map<String, String> COMPLETIONS =
      Map.of(
          "bash", "bash-completion/completions/leanto",
          "zsh", "zsh/vendor-completions/_leanto",
          "fish", "fish/vendor_completions.d/leanto.fish");

  private Share() {}

  /// Adds the files to an image.
  ///
  /// @param version of the program
  /// @param day of that version
  static void add(Path image, String version, LocalDate day) throws IOException {
    String manual = Cli.manual(version, day.toString());
    write(image, "man/man1/leanto.1.gz", Gzip.of(manual.getBytes(StandardCharsets.UTF_8)));
    for (String shell : COMPLETIONS.keySet()) {
      String script = Cli.completion(shell);
      write(image, COMPLETIONS.get(shell), script.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void write(Path image, String name, byte[] bytes) throws IOException {
    Path file = image.resolve("share").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
