package leanto.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/// Folders that private files go into: looked at before the first question, made when they are
/// needed.
public final class Folder {

  private Folder() {}

  /// Makes a folder and those above it that are missing, each 0700 and settled on the disk. Gives
  /// its real path: a link to a folder is followed once, here (`faults.md` 24).
  public static Path make(Path folder) throws IOException {
    try {
      makeAll(folder.toAbsolutePath());
      return folder.toRealPath();
    } catch (IOException stopped) {
      throw Reason.because(folder, "could not be made", stopped);
    }
  }

  /// Gives the real folder of a file, for [#check].
  public static Path of(Path file) throws IOException {
    try {
      return file.toAbsolutePath().getParent().toRealPath();
    } catch (IOException stopped) {
      throw Reason.because(file, "could not be opened", stopped);
    }
  }

  /// Finds out, before a file is written that was opened a while ago, whether its folder is still
  /// the same. A link that has taken the place of one would lead the words elsewhere.
  ///
  /// @param folder its real folder, as it was when it was opened
  /// @throws IOException with one plain sentence, where it is another
  public static void check(Path file, Path folder) throws IOException {
    if (!of(file).equals(folder)) {
      throw new IOException(
          file + " would now be written in another folder than it was opened in, and is not.");
    }
  }

  /// Waits until the names in a folder are on the disk.
  public static void sync(Path folder) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        // An interrupt closes the channel; it is set aside until the disk has answered.
        interrupted |= Thread.interrupted();
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
          names.force(true);
          return;
        } catch (ClosedByInterruptException again) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Removes a folder with everything in it, links not followed. What cannot be removed stays.
  public static void remove(Path folder) {
    // Another process may put one more file there meanwhile.
    for (int i = 0; i < 3 && Files.exists(folder, LinkOption.NOFOLLOW_LINKS); i++) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(PrivateFile::remove);
      } catch (IOException | UncheckedIOException again) {
        // The first trouble is the one to speak of.
      }
    }
  }

  private static void makeAll(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      if (folder.getParent() != null) {
        makeAll(folder.getParent());
      }
      makeOne(folder);
    }
  }

  private static void makeOne(Path folder) throws IOException {
    try {
      PrivateFile.createFolder(folder);
      sync(folder.getParent());
    } catch (FileAlreadyExistsException there) {
      if (!Files.isDirectory(folder)) {
        throw there;
      }
    } catch (AccessDeniedException notOpened) {
      // A folder above that may be written but not read cannot be synced: no reason to stop.
      if (!Files.isDirectory(folder)) {
        throw notOpened;
      }
    }
  }
}
