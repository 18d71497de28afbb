package leanto.history;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// Finds the files on the disk that are a journal's to keep, in order. No link is followed.
final class OwnFiles extends SimpleFileVisitor<Path> {

  private final Repository repository;
  private final List<Path> found = new ArrayList<>();

  private OwnFiles(Repository repository) {
    this.repository = repository;
  }

  static List<Path> of(Repository repository) throws GitTrouble {
    OwnFiles files = new OwnFiles(repository);
    try {
      Files.walkFileTree(repository.journal(), files);
    } catch (IOException notListed) {
      throw new GitTrouble(
          GitTrouble.Kind.HINDERED,
          repository.journal() + " could not be listed: " + notListed.getMessage());
    }
    files.found.sort(null);
    return files.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = folder.getFileName().toString().startsWith(".");
    return hidden && !folder.equals(repository.journal())
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && repository.ours().test(file)) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException notOpened) {
    return FileVisitResult.CONTINUE;
  }
}
