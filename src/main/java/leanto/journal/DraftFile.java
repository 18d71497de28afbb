package leanto.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import leanto.files.PrivateFile;

/// The open file of a draft. What [#append] has come back from is on the disk.
///
/// Its lock says that this process lives; the kernel takes it back with the process, however that
/// ends (`faults.md` 13 to 15). Closing *any* other descriptor of the file in this process would
/// drop the lock unseen (`faults.md` 0.10), so nothing else here opens it: see [Drafts].
final class DraftFile {

  private final Path path;
  private final RandomAccessFile file;
  private long good;
  private boolean torn;

  private DraftFile(Path path, RandomAccessFile file) {
    this.path = path;
    this.file = file;
  }

  /// The name under which a draft is prepared.
  static Path fresh(Path path) {
    return path.resolveSibling(path.getFileName() + ".new");
  }

  /// Makes a draft that holds this from its first moment: it is written and locked under another
  /// name and then takes its own, also from an older draft of the same sitting. Whether the name is
  /// on the disk is for the caller to see to: from here on the old file, if there was one, has
  /// none.
  static DraftFile begin(Path path, byte[] records) throws IOException {
    Path fresh = fresh(path);
    PrivateFile.create(fresh);
    RandomAccessFile file = null;
    try {
      // Not a channel: an interrupt would close it, and the lock with it (`faults.md` 0.9).
      file = new RandomAccessFile(fresh.toFile(), "rw");
      lock(file);
      DraftFile draft = new DraftFile(path, file);
      draft.append(records);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
      return draft;
    } catch (IOException stopped) {
      if (file != null) {
        file.close();
      }
      PrivateFile.remove(fresh);
      throw stopped;
    }
  }

  /// Adds to the end and waits until it is on the disk. Where that does not go through, what was
  /// written of it is cut off again, so that nothing ever follows a torn record (`faults.md` 4).
  void append(byte[] record) throws IOException {
    try {
      if (torn) {
        cut();
      }
      file.seek(good);
      file.write(record);
      file.getFD().sync();
      good += record.length;
    } catch (IOException stopped) {
      torn = true;
      try {
        cut();
      } catch (IOException later) {
        stopped.addSuppressed(later);
      }
      throw stopped;
    }
  }

  long length() {
    return good;
  }

  void close() throws IOException {
    file.close();
  }

  private void cut() throws IOException {
    file.setLength(good);
    torn = false;
  }

  // Some network disks have no locks. A draft there is offered while its sitting goes on.
  private static void lock(RandomAccessFile file) {
    try {
      file.getChannel().tryLock();
    } catch (IOException noLocks) {
      // Names are unique without them.
    }
  }
}
