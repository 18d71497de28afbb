package leanto.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import leanto.files.PrivateFile;
import leanto.files.Reason;

/// A file that a person asks for by its name, and that was not there before.
final class FreshFile {

  private FreshFile() {}

  /// Takes a name as it was typed.
  ///
  /// @throws Stopped (2) where something has that name, or its folder is not there
  static Path named(House house, String typed) throws Stopped {
    Path file = house.path(typed);
    if (Files.notExists(file.getParent())) {
      throw new Stopped(
          Exit.USAGE, "There is no folder " + house.folders().shown(file.getParent()) + ".");
    }
    if (!Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw there(house, file);
    }
    return file;
  }

  /// Writes it for its owner alone, whole or not at all, and prints its path.
  static void write(House house, Path file, PrivateFile.Writing writing)
      throws Stopped, IOException {
    try {
      PrivateFile.writeWhole(file, writing);
    } catch (FileAlreadyExistsException _) {
      throw there(house, file);
    } catch (IOException stopped) {
      throw Reason.because(file, "could not be written", stopped);
    }
    print(house, file);
  }

  /// Prints the path of what was written.
  static void print(House house, Path path) {
    if (house.globals().json()) {
      house.out().println(Json.line(Map.of("path", path.toString())));
    } else {
      house.print(path);
    }
  }

  private static Stopped there(House house, Path file) {
    return new Stopped(
        Exit.USAGE,
        "There is a file already: " + house.folders().shown(file) + ". Another name is free.");
  }
}
