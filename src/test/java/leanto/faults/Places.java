package leanto.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Where on a machine words could be left besides a home: temporary folders, the home that the
/// system knows of, and what any process tells of itself.
final class Places {

  private static final List<Path> FOLDERS =
      Stream.of("/tmp", "/var/tmp", "/dev/shm", "/run", System.getProperty("user.home"))
          .map(Path::of)
          .toList();
  private static final int DEPTH = 3;
  private static final long LARGEST = 64L << 20;

  private Places() {}

  /// The files in those folders that have changed since some instant and hold a word, in their text
  /// or their name.
  ///
  /// @param but a folder that is not looked into
  static List<Path> files(String word, Instant since, Path but) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : FOLDERS) {
      Files.walkFileTree(
          folder,
          EnumSet.noneOf(FileVisitOption.class),
          DEPTH,
          new Look(but) {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes its) {
              boolean fresh = !its.lastModifiedTime().toInstant().isBefore(since.minusSeconds(2));
              if (file.getFileName().toString().contains(word)
                  || fresh && its.isRegularFile() && its.size() < LARGEST && holds(file, word)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return found;
  }

  /// What is told of processes, of this one and of all others, and holds a word.
  static List<Path> processes(String word) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> all = Files.list(Path.of("/proc"))) {
      for (Path process : all.filter(it -> it.getFileName().toString().matches("\\d+")).toList()) {
        Stream.of("cmdline", "environ", "comm")
            .map(process::resolve)
            .filter(file -> holds(file, word))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean holds(Path file, String word) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
    } catch (IOException _) {
      return false; // gone meanwhile, or of a process that has ended
    }
  }

  /// Goes on where something cannot be looked into.
  private abstract static class Look extends SimpleFileVisitor<Path> {

    private final Set<Path> but;

    Look(Path but) {
      this.but = Set.of(but);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes its) {
      return but.contains(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }
}
