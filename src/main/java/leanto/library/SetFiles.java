package leanto.library;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leanto.text.Slug;

/// The files of one folder that hold prompt sets, told by their names alone: `.yaml` and `.yml`,
/// not hidden.
final class SetFiles {

  private SetFiles() {}

  /// Takes a folder, which may not be there, and gives its sets by name. A folder that cannot be
  /// opened stands for what is in it, so that it is named where it would be read and hides nothing
  /// else.
  static List<Path> in(Path folder) {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
        for (Path file : all) {
          if (named(file.getFileName().toString()) && !Files.isDirectory(file)) {
            files.add(file);
          }
        }
      } catch (IOException | DirectoryIteratorException closed) {
        files.add(folder);
      }
      files.sort(null);
    }
    return files;
  }

  /// Gives the id that a file's name makes.
  static String id(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return Slug.of(dot > 0 ? name.substring(0, dot) : name);
  }

  /// Whether a name is that of a set.
  static boolean named(String name) {
    return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }
}
