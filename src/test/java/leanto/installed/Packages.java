package leanto.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import leanto.Needs;
import leanto.image.Home;

/// What `mvn -Ppackage package` has built beside the image.
final class Packages {

  static final String VERSION = System.getProperty("leanto.version");
  static final String TIME = System.getProperty("leanto.time");
  static final String REPOSITORY = System.getProperty("leanto.repository");

  private Packages() {}

  static Path deb() {
    return one("leanto_*.deb");
  }

  static Path archive() {
    return one("leanto-*.tar.gz");
  }

  static Path bom() {
    return one("leanto-*.cdx.json");
  }

  private static Path one(String name) {
    return one(Home.IMAGE.getParent(), name);
  }

  /// The only file of a name in a folder.
  static Path one(Path folder, String name) {
    try (var files = Files.newDirectoryStream(folder, name)) {
      var found = files.iterator();
      Path one = found.next();
      assertEquals(false, found.hasNext(), () -> name + " is there twice: run `mvn clean`");
      return one;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Unpacks the package of Debian into a folder: its files under `data`, what is to know of it
  /// under `control`.
  static void unpack(Path folder) {
    Needs.programs("ar", "tar", "md5sum");
    Home.shell(
        "cd '%s' && ar x '%s' && mkdir data control && tar -xzf data.tar.gz -C data && tar -xzf control.tar.gz -C control"
            .formatted(folder, deb()));
  }

  /// Each file of a folder, with the sum of its bytes.
  static Map<String, String> sums(Path folder) {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        sums.put(folder.relativize(file).toString(), sum(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sums;
  }

  /// SHA-256 of a file.
  static String sum(Path file) {
    try {
      return sum(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
