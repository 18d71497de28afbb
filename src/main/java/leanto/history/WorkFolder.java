package leanto.history;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder among git's own files in which a sync has an index of its own. It holds names and
/// numbers, and no words. Its name says which process it belongs to, so that a later sync takes it
/// away where that process was killed.
///
/// @param path where it is
record WorkFolder(Path path) implements AutoCloseable {

  private static final String PREFIX = "leanto-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9]{1,18})-[0-9]+");

  /// Makes one.
  ///
  /// @param own where the repository keeps what is git's own
  /// @throws IOException where it cannot be made
  static WorkFolder in(Path own) throws IOException {
    String prefix = PREFIX + ProcessHandle.current().pid() + "-";
    return new WorkFolder(Files.createTempDirectory(own, prefix));
  }

  /// Removes those of processes that are over.
  static void removeLeft(Path own) {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(own, PREFIX + "*")) {
      for (Path each : all) {
        if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && isOver(each)) {
          new WorkFolder(each).close();
        }
      }
    } catch (IOException notListed) {
      // They take a little room, and the next sync looks again.
    }
  }

  // One whose name says nothing of a process is of an earlier version.
  private static boolean isOver(Path folder) {
    Matcher name = NAME.matcher(folder.getFileName().toString());
    return !name.matches() || ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  /// Removes it with what is in it.
  @Override
  public void close() {
    try (Stream<Path> all = Files.list(path)) {
      all.forEach(file -> file.toFile().delete());
      Files.deleteIfExists(path);
    } catch (IOException left) {
      // The next sync takes it away.
    }
  }
}
