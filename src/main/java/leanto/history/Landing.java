package leanto.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import leanto.files.Folder;
import leanto.files.PrivateFile;
import leanto.files.Reason;

/// Puts one file of a journal in its place: the old is there whole, or the new is.
final class Landing {

  // The longest name of a file, in bytes, that leaves room for what is added to it.
  private static final int LONGEST = 200;

  private Landing() {}

  /// Takes the path in the work tree, what git knows to be there, and the bytes that are to be.
  ///
  /// @throws IOException with one plain sentence, where something else is there by now, a folder on
  ///   the way is a link, or the disk does not take it; what was there is there
  static void put(Repository repository, Path path, Optional<Blob> before, byte[] bytes)
      throws IOException, GitTrouble {
    Path folder = Folder.make(path.getParent());
    if (!folder.equals(path.getParent())) {
      throw new IOException(path.getParent() + " is a link, and links are not followed.");
    }
    Path fresh = folder.resolve(temporary(path.getFileName().toString()));
    try {
      write(repository, path, before, bytes, fresh);
      Folder.sync(folder);
    } catch (IOException stopped) {
      throw Reason.because(path, "could not be written", stopped);
    }
  }

  // From the comparing to the replacing, no other process of this program changes the file.
  private static void write(
      Repository repository, Path path, Optional<Blob> before, byte[] bytes, Path fresh)
      throws IOException, GitTrouble {
    try (var _ = repository.locks().lock(repository.journal())) {
      try {
        Files.deleteIfExists(fresh);
        PrivateFile.write(fresh, bytes);
        if (before.isPresent()) {
          replace(repository, path, before.get(), fresh);
        } else {
          PrivateFile.name(path, fresh, bytes);
        }
      } finally {
        PrivateFile.remove(fresh);
      }
    }
  }

  // Of a form by which the journal knows what a save that was cut short has left; and always the
  // same, so that the next sync takes away what the last has left.
  private static String temporary(String name) {
    boolean isLong = name.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    return "." + (isLong ? "entry" : name) + ".md.sync.tmp";
  }

  private static void replace(Repository repository, Path path, Blob before, Path fresh)
      throws IOException, GitTrouble {
    PosixFileAttributeView old = view(path);
    if (old != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      view(fresh).setPermissions(old.readAttributes().permissions());
    }
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || !holds(repository, path, before)) {
      throw new IOException("it was changed meanwhile");
    }
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean holds(Repository repository, Path path, Blob before) throws GitTrouble {
    return repository.git().must("hash-object", "--", path.toString()).text().equals(before.id());
  }

  private static PosixFileAttributeView view(Path path) {
    return Files.getFileAttributeView(
        path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}
