package leanto.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLocksTest {

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();
  private FileLocks locks;
  private Path journal;

  @BeforeEach
  void begin() throws IOException {
    locks = FileLocks.in(folder.resolve("state/locks"), told::add);
    journal = Files.createDirectory(folder.resolve("journal"));
  }

  private Optional<FileLocks.Held> elsewhere(Path guarded) {
    return CompletableFuture.supplyAsync(() -> locks.tryLock(guarded)).join();
  }

  @Test
  void whatIsLockedIsAnEmptyFileForItsOwnerOutsideOfTheFolder() throws IOException {
    locks.lock(journal).close();
    try (Stream<Path> made = Files.list(folder.resolve("state/locks"))) {
      Path file = made.findFirst().orElseThrow();
      assertEquals(0, Files.size(file));
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
    assertEquals(0, journal.toFile().list().length);
    assertEquals(List.of(), told);
  }

  @Test
  void oneAtATimeHoldsIt() {
    try (var _ = locks.lock(journal)) {
      assertTrue(elsewhere(journal).isEmpty());
      assertTrue(elsewhere(folder).isPresent());
    }
    assertTrue(elsewhere(journal).isPresent());
  }

  @Test
  void whoHoldsItGetsItOnceMore() {
    try (var _ = locks.lock(journal)) {
      try (var _ = locks.lock(journal)) {
        assertTrue(locks.tryLock(journal).isPresent());
      }
    }
  }

  @Test
  void aLinkLeadsToTheSameLock() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), journal);
    try (var _ = locks.lock(link)) {
      assertTrue(elsewhere(journal).isEmpty());
    }
  }

  @Test
  void anInterruptDoesNotTakeItAway() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    CompletableFuture<Boolean> kept = new CompletableFuture<>();
    Thread waiting =
        new Thread(() -> {
          Thread.currentThread().interrupt();
          try (var _ = locks.lock(journal)) {
            kept.complete(Thread.currentThread().isInterrupted());
          }
          done.countDown();
        });
    waiting.start();
    done.await();
    assertTrue(kept.join());
    assertTrue(elsewhere(journal).isPresent());
  }

  @Test
  void whereNoneCanBeHadThatIsToldOnceAndTheWorkGoesOn() throws IOException {
    Files.createDirectory(folder.resolve("state"));
    Files.writeString(folder.resolve("state/locks"), "a file");
    locks.lock(journal).close();
    locks.lock(journal).close();
    assertTrue(locks.tryLock(journal).isPresent());
    assertEquals(1, told.size());
    assertTrue(told.getFirst().contains("could not be locked"), told::toString);
  }

  @Test
  void toLookMakesNoFile() {
    assertFalse(locks.isHeldElsewhere(journal));
    assertFalse(Files.exists(folder.resolve("state")));
    try (var _ = locks.lock(journal)) {
      assertTrue(CompletableFuture.supplyAsync(() -> locks.isHeldElsewhere(journal)).join());
    }
    assertFalse(locks.isHeldElsewhere(journal));
  }

  @Test
  void withoutLocksNothingIsMade() {
    FileLocks.NONE.lock(journal).close();
    assertFalse(Files.exists(folder.resolve("state")));
  }
}
