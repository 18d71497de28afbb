package leanto.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Locks between the processes of this program on one computer, one for each folder whose files are
/// changed.
///
/// A file that is read, changed and replaced is locked from the reading on, so that two processes
/// never replace each other's words. The lock is the kernel's: it ends with the process, however
/// that ends. The locked files are not in the folder that they stand for, where git or a
/// synchronizing program would see them, and are empty. Other programs and other computers do not
/// know of them.
public final class FileLocks {

  /// No locks: for what only reads, and for tests of one process.
  public static final FileLocks NONE = new FileLocks(Optional.empty(), _ -> {});

  // One for each process, because to close a file anywhere in a process drops its locks on it.
  private static final Map<Path, LockFile> OPEN = new ConcurrentHashMap<>();

  private final Optional<Path> folder;
  private final Consumer<String> told;

  private FileLocks(Optional<Path> folder, Consumer<String> told) {
    this.folder = folder;
    this.told = told;
  }

  /// Takes the folder of the locked files, which is made when the first is needed.
  ///
  /// @param told is given a sentence where a lock is waited for longer than a second, or where none
  ///   can be had
  public static FileLocks in(Path folder, Consumer<String> told) {
    return new FileLocks(Optional.of(folder), told);
  }

  /// A lock that is held until it is closed.
  public interface Held extends AutoCloseable {
    @Override
    void close();
  }

  /// Waits for the lock of a folder, as long as another process holds it. A thread that holds it
  /// already gets it once more. Where no lock can be had, that is told and the work goes on: what
  /// is changed is compared with what was read in any case.
  ///
  /// @param guarded the folder whose files are to be changed; it need not be there yet
  public Held lock(Path guarded) {
    return file(guarded).map(it -> it.lock(told)).orElse(() -> {});
  }

  /// Does the same where nobody holds it now.
  ///
  /// @return empty where another process or thread holds it
  public Optional<Held> tryLock(Path guarded) {
    Optional<LockFile> file = file(guarded);
    return file.isPresent() ? file.get().tryLock() : Optional.of(() -> {});
  }

  /// Whether another process holds the lock of a folder. To look makes no file.
  public boolean isHeldElsewhere(Path guarded) {
    return file(guarded).filter(LockFile::isHeldElsewhere).isPresent();
  }

  private Optional<LockFile> file(Path guarded) {
    return folder
        .map(it -> it.resolve(name(real(guarded))))
        .map(it -> OPEN.computeIfAbsent(it, LockFile::new));
  }

  // Two folders of one name would only wait for each other.
  private static String name(Path real) {
    return HexFormat.of().toHexDigits(real.toString().hashCode()) + ".lock";
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException notThere) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
