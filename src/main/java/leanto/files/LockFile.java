package leanto.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// One locked file, as this process has it. It is opened once and never closed: to close it would
/// drop the lock.
final class LockFile {

  private static final long WORD_AFTER_MS = 1000;
  private static final long LONGEST_PAUSE_MS = 20;

  private final Path path;
  private final ReentrantLock threads = new ReentrantLock();
  private FileChannel channel;
  private Optional<FileLock> held = Optional.empty();
  private boolean told;

  LockFile(Path path) {
    this.path = path;
  }

  /// Waits for the lock; see [FileLocks#lock].
  FileLocks.Held lock(Consumer<String> tell) {
    threads.lock();
    if (threads.getHoldCount() == 1) {
      try {
        held = Optional.of(wait(tell));
      } catch (IOException noLock) {
        tellOnce(tell, noLock);
      }
    }
    return this::release;
  }

  /// Takes the lock where it is free; see [FileLocks#tryLock].
  Optional<FileLocks.Held> tryLock() {
    if (!threads.tryLock()) {
      return Optional.empty();
    }
    if (threads.getHoldCount() == 1) {
      try {
        held = Optional.ofNullable(open().tryLock());
        if (held.isEmpty()) {
          threads.unlock();
          return Optional.empty();
        }
      } catch (IOException noLock) {
        // Who cannot lock goes on without.
      }
    }
    return Optional.of(this::release);
  }

  /// Whether another process or thread holds it; see [FileLocks#isHeldElsewhere].
  boolean isHeldElsewhere() {
    if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
      return false; // whoever holds it has made it
    }
    Optional<FileLocks.Held> free = tryLock();
    free.ifPresent(FileLocks.Held::close);
    return free.isEmpty();
  }

  // Not `FileChannel.lock`: an interrupt would close the file there, and a person who waits would
  // be told nothing.
  private FileLock wait(Consumer<String> tell) throws IOException {
    long waited = 0;
    long pause = 1;
    FileLock lock;
    while ((lock = open().tryLock()) == null) {
      pause(pause);
      if (waited < WORD_AFTER_MS && waited + pause >= WORD_AFTER_MS) {
        tell.accept("Another leanto is changing files here. This one waits until it is done.");
      }
      waited += pause;
      pause = Math.min(pause + 1, LONGEST_PAUSE_MS);
    }
    return lock;
  }

  private static void pause(long ms) {
    boolean interrupted = Thread.interrupted();
    try {
      Thread.sleep(ms);
    } catch (InterruptedException setAside) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void tellOnce(Consumer<String> tell, IOException noLock) {
    if (!told) {
      told = true;
      tell.accept(
          Reason.because(path, "could not be locked", noLock).getMessage()
              + " So that no words are lost, only one leanto is to change files there at a time.");
    }
  }

  private void release() {
    if (threads.getHoldCount() == 1) {
      try {
        if (held.isPresent()) {
          held.get().release();
        }
      } catch (IOException gone) {
        // It ends with the process.
      }
      held = Optional.empty();
    }
    threads.unlock();
  }

  private FileChannel open() throws IOException {
    if (channel == null) {
      try {
        channel = openThere();
      } catch (NoSuchFileException missing) {
        create();
        channel = openThere();
      }
    }
    return channel;
  }

  private FileChannel openThere() throws IOException {
    return FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  private void create() throws IOException {
    Folder.make(path.getParent());
    try {
      PrivateFile.create(path);
    } catch (FileAlreadyExistsException another) {
      // Another process made it meanwhile.
    }
  }
}
