package leanto.journal;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leanto.files.Folder;
import leanto.files.PrivateFile;
import leanto.files.Reason;

/// Puts a new file into a folder, whole or not at all (`faults.md` 5, steps 4 and 5).
///
/// A temporary file is written and synced first, and gets its name by a hard link, which cannot
/// replace anything. Nothing that exists is opened for writing, and no link is followed. All of it
/// happens in the calling thread, and an interrupt changes nothing.
final class SafeWrite {

  // More sittings in one minute than this are not a person's.
  private static final int MOST = 10_000;

  private static final String MARKDOWN = ".md";

  /// The names that a file can get in a folder: `name.md`, `name-2.md`, …
  ///
  /// @param ending what stands behind the number, with its full stop
  record Names(Path folder, String name, String ending) {
    Path numbered(int n) {
      return folder.resolve((n == 1 ? name : name + "-" + n) + ending);
    }
  }

  private SafeWrite() {}

  /// Writes `name.md`, or `name-2.md`, `name-3.md` … where names are taken.
  ///
  /// Throws where the file has not got its name, and then leaves nothing in the folder. What does
  /// not go through after that is a note, because the file is there.
  static Published write(Path folder, String name, byte[] bytes, String token) throws IOException {
    return write(new Names(folder, name, MARKDOWN), bytes, token);
  }

  /// The same for a name with an ending of its own.
  static Published write(Names names, byte[] bytes, String token) throws IOException {
    Path folder = names.folder();
    Path first = names.numbered(1);
    Path temporary = folder.resolve(InPlace.temporary(first.getFileName().toString(), token));
    Path path;
    try {
      PrivateFile.write(temporary, bytes);
      path = place(temporary, names, bytes);
    } catch (IOException stopped) {
      PrivateFile.remove(temporary);
      throw Reason.because(first, "could not be written", stopped);
    }
    List<String> notes = new ArrayList<>();
    boolean synced = sync(folder, path, notes);
    removed(temporary, notes);
    boolean same = same(path, bytes, notes);
    return new Published(path, synced && same, notes);
  }

  /// Gives the name that [#write] would take now.
  static Path next(Path folder, String name) {
    Names names = new Names(folder, name, MARKDOWN);
    int n = 1;
    while (n < MOST && Files.exists(names.numbered(n), LinkOption.NOFOLLOW_LINKS)) {
      n++;
    }
    return names.numbered(n);
  }

  /// The n-th name for a file: `name.md`, `name-2.md`, …
  static Path numbered(Path folder, String name, int n) {
    return new Names(folder, name, MARKDOWN).numbered(n);
  }

  private static Path place(Path temporary, Names names, byte[] bytes) throws IOException {
    for (int n = 1; n <= MOST; n++) {
      Path path = names.numbered(n);
      try {
        PrivateFile.name(path, temporary, bytes);
        return path;
      } catch (FileAlreadyExistsException taken) {
        // The next number, then.
      }
    }
    throw new IOException("ten thousand files of that name are there already");
  }

  private static boolean sync(Path folder, Path path, List<String> notes) {
    try {
      Folder.sync(folder);
      return true;
    } catch (IOException unsynced) {
      notes.add(path + " is written; whether it would outlast a power cut is not known.");
      return false;
    }
  }

  private static void removed(Path temporary, List<String> notes) {
    try {
      Files.delete(temporary);
    } catch (IOException left) {
      notes.add(temporary + " is no longer needed and could not be removed.");
    }
  }

  private static boolean same(Path path, byte[] bytes, List<String> notes) throws IOException {
    byte[] there;
    try (FileInputStream in = new FileInputStream(path.toFile())) {
      there = in.readNBytes(bytes.length + 1);
    } catch (IOException unread) {
      notes.add(path + " is written; it could not be read again to compare.");
      return false;
    }
    if (!Arrays.equals(bytes, there)) {
      throw new IOException(path + " holds something else than what was written to it.");
    }
    return true;
  }
}
