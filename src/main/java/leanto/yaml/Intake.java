package leanto.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/// Takes files in, up to their limit.
public final class Intake {

  private Intake() {}

  /// Takes a file and gives its text under the name of its path. A pipe or a device is not opened:
  /// reading it could wait for ever (`faults.md` 27).
  ///
  /// @throws Refused where it is no plain file, larger than the limit, or not UTF-8
  /// @throws IOException where it is not there or cannot be read
  public static Source file(Path file, Limits limits) throws IOException, Refused {
    return file(file.toString(), file, limits);
  }

  /// The same, under the name by which a person knows the file.
  ///
  /// @throws Refused as above
  /// @throws IOException as above
  public static Source file(String name, Path file, Limits limits) throws IOException, Refused {
    checkPlain(name, Files.readAttributes(file, BasicFileAttributes.class));
    try (InputStream in = Files.newInputStream(file)) {
      return stream(name, in, limits);
    }
  }

  /// Finds out whether a file is a plain one.
  ///
  /// @throws Refused where it is a folder, a pipe or a device
  static void checkPlain(String name, BasicFileAttributes attributes) throws Refused {
    if (attributes.isDirectory()) {
      throw unopened(name, "This is a folder.", "Choose a file in it.");
    }
    if (!attributes.isRegularFile()) {
      throw unopened(name, "This is a pipe or a device, not a file.", "Choose a plain file.");
    }
  }

  /// Takes an open stream, such as standard input, and gives its text under the name; the stream is
  /// left open.
  ///
  /// @throws Refused where it is larger than the limit, or not UTF-8
  /// @throws IOException where it cannot be read
  public static Source stream(String name, InputStream in, Limits limits)
      throws IOException, Refused {
    byte[] bytes = in.readNBytes(limits.bytes() + 1);
    if (bytes.length <= limits.bytes()) {
      return Utf8.read(name, bytes, false);
    }
    Source read = Utf8.read(name, Arrays.copyOf(bytes, limits.bytes()), true);
    throw new Refused(
        read,
        Cursor.end(read.text()),
        "The file is larger than " + limits.size() + "; this is as far as it is read.",
        "Make it smaller, or split it in two.");
  }

  private static Refused unopened(String name, String what, String next) {
    return new Refused(new Source(name, ""), Place.START, what, next);
  }
}
