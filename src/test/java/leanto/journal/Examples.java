package leanto.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The folder of example entries. A new example is a new file there: `ours-` for a file as Lean-to
/// writes it, `foreign-` for any other.
final class Examples {

  private Examples() {}

  static Path folder() {
    try {
      return Path.of(Examples.class.getResource("/entries").toURI());
    } catch (URISyntaxException noFolder) {
      throw new IllegalStateException(noFolder);
    }
  }

  static Stream<Path> ours() {
    return named("ours-");
  }

  static Stream<Path> foreign() {
    return named("foreign-");
  }

  static Stream<Path> all() {
    return named("");
  }

  static String text(Path path) {
    try {
      return Utf8.text(Files.readAllBytes(path)).orElseThrow();
    } catch (IOException stopped) {
      throw new UncheckedIOException(stopped);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<Path> named(String start) {
    try (Stream<Path> files = Files.list(folder())) {
      List<Path> paths =
          files.filter(path -> path.getFileName().toString().startsWith(start)).sorted().toList();
      return paths.stream();
    } catch (IOException stopped) {
      throw new UncheckedIOException(stopped);
    }
  }
}
