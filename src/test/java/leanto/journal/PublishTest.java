package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import leanto.entry.Entry;
import leanto.files.Folder;
import leanto.files.PrivateFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One sitting, one new file; nothing that exists is touched (`faults.md` 5).
class PublishTest {

  @TempDir Path temporary;
  private Path folder;
  private Journal journal;

  @BeforeEach
  void begin() throws IOException {
    folder = temporary.toRealPath().resolve("a").resolve("journal");
    journal = new Journal(folder, () -> ZoneId.of("Europe/Berlin"), new Random(1));
  }

  @Test
  void aJournalThatIsMadeIsKeptOutOfTheSearchOfADesktop() throws IOException {
    journal.publish(Sample.entry("Tea."));
    Path mark = folder.resolve(".trackerignore");
    assertEquals(0, Files.size(mark));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(mark)));
  }

  @Test
  void aFolderThatWasThereGetsNothingButTheEntry() throws IOException {
    Files.createDirectories(folder);
    journal.publish(Sample.entry("Tea."));
    assertEquals(List.of("2026"), names(folder));
  }

  @Test
  void anEntryGetsAFileOfItsOwnInTheFolderOfItsYear() throws IOException {
    Path next = journal.next(Sample.DATE);
    Published published = journal.publish(Sample.entry("Tea."));
    assertEquals(
        new Published(folder.resolve("2026/2026-03-01-2130.md"), true, List.of()), published);
    assertEquals(next, published.path());
    assertEquals(EntryMarkdown.write(Sample.entry("Tea.")), Files.readString(published.path()));
    assertEquals(Sample.entry("Tea."), journal.read(published.path()).entry().orElseThrow());
    assertEquals(List.of("2026-03-01-2130.md"), names(folder.resolve("2026")));
  }

  @Test
  void aNameThatIsTakenIsFollowedByTheNextNumber() throws IOException {
    journal.publish(Sample.entry("one"));
    journal.publish(Sample.entry("two"));
    assertEquals(folder.resolve("2026/2026-03-01-2130-3.md"), journal.next(Sample.DATE));
    assertTrue(journal.publish(Sample.entry("three")).path().endsWith("2026-03-01-2130-3.md"));
    assertTrue(Files.readString(folder.resolve("2026/2026-03-01-2130.md")).contains("one"));
    assertTrue(Files.readString(folder.resolve("2026/2026-03-01-2130-2.md")).contains("two"));
  }

  @Test
  void filesAre0600AndFolders0700FromTheMomentTheyAreThere() throws IOException {
    Path path = journal.publish(Sample.entry("x")).path();
    assertEquals("rw-------", mode(path));
    assertEquals("rwx------", mode(path.getParent()));
    assertEquals("rwx------", mode(folder));
    assertEquals("rwx------", mode(folder.getParent()));
  }

  @Test
  void eightSittingsOfOneMinuteAreEightFiles() throws Exception {
    List<Callable<Path>> sittings = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Entry entry = Sample.entry("sitting " + i);
      Journal own = new Journal(folder, () -> ZoneId.of("Z"), new Random(i));
      sittings.add(() -> own.publish(entry).path());
    }
    Set<Path> paths = new HashSet<>();
    Set<String> texts = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Path> path : threads.invokeAll(sittings)) {
        paths.add(path.get());
        texts.add(Files.readString(path.get()));
      }
    }
    assertEquals(8, paths.size());
    assertEquals(8, texts.size());
    assertEquals(8, names(folder.resolve("2026")).size());
  }

  @Test
  void aLinkThatLeadsNowhereIsNotFollowed() throws IOException {
    Files.createDirectories(folder.resolve("2026"));
    Path outside = temporary.resolve("outside");
    Path link = folder.resolve("2026/2026-03-01-2130.md");
    Files.createSymbolicLink(link, outside);
    Path path = journal.publish(Sample.entry("x")).path();
    assertTrue(path.endsWith("2026-03-01-2130-2.md"));
    assertFalse(Files.exists(outside));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void aFolderOfThatNameIsATakenNameToo() throws IOException {
    Files.createDirectories(folder.resolve("2026/2026-03-01-2130.md"));
    assertTrue(journal.publish(Sample.entry("x")).path().endsWith("2026-03-01-2130-2.md"));
  }

  @Test
  void oldFilesAreByteIdenticalAfterwards() throws IOException {
    Path old = journal.publish(Sample.entry("old")).path();
    byte[] before = Files.readAllBytes(old);
    var changed = Files.getLastModifiedTime(old);
    journal.publish(Sample.entry("new"));
    assertArrayEquals(before, Files.readAllBytes(old));
    assertEquals(changed, Files.getLastModifiedTime(old));
  }

  @Test
  void anInterruptChangesNothing() throws IOException {
    Thread.currentThread().interrupt();
    Published published = journal.publish(Sample.entry("x"));
    assertTrue(Thread.interrupted());
    assertTrue(published.settled());
    assertEquals(EntryMarkdown.write(Sample.entry("x")), Files.readString(published.path()));
  }

  @Test
  void withoutHardLinksTheNameItselfIsMadeNew() throws IOException {
    Path year = Folder.make(folder);
    Path taken = Files.writeString(year.resolve("n.md"), "old");
    PrivateFile.write(year.resolve("n-2.md"), Utf8.bytes("new"));
    assertThrows(IOException.class, () -> PrivateFile.write(taken, Utf8.bytes("new")));
    assertEquals("old", Files.readString(taken));
    assertEquals("rw-------", mode(year.resolve("n-2.md")));
  }

  @Test
  void aLinkToTheJournalIsFollowedOnce() throws IOException {
    Folder.make(folder);
    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
    Journal linked = new Journal(link, () -> ZoneId.of("Z"), new Random(1));
    assertEquals(List.of(), linked.prepare(Sample.DATE));
    assertEquals(
        folder.resolve("2026/2026-03-01-2130.md"), linked.publish(Sample.entry("x")).path());
    assertTrue(Files.isSymbolicLink(link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1969-12-31T23:59:59-10:00",
        "2028-02-29T00:00:00Z",
        "2038-01-19T03:14:08Z",
        "+10000-01-01T00:00:00+14:00"
      })
  void everyInstantHasAFile(String date) throws IOException {
    Entry entry =
        new Entry(
            OffsetDateTime.parse(date), "", List.of(), List.of(), List.of(Sample.said("q1", "x")));
    for (int i = 0; i < 2; i++) {
      Path path = journal.publish(entry).path();
      assertEquals(entry, journal.read(path).entry().orElseThrow());
    }
    assertEquals(2, journal.list().entries().size());
  }

  @Test
  void whatActsOnATerminalIsVisibleInTheFile() throws IOException {
    Path path = journal.publish(Sample.entry("\u001b]52;c;x\u0007 \ud83d half, 😀 whole")).path();
    String text = Files.readString(path);
    assertTrue(text.contains("^[]52;c;x^G U+D83D half, 😀 whole"), text);
  }

  @Test
  void aFolderThatHasBecomeUnsafeIsNotWrittenTo() throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThrows(IOException.class, () -> journal.publish(Sample.entry("x")));
    assertEquals(List.of(), names(folder));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    journal.publish(Sample.entry("x"));
    assertEquals(List.of("2026"), names(folder));
  }

  @Test
  void whenItCannotBeWrittenNothingIsLeftAndThePathIsNamed() throws IOException {
    Files.createDirectories(folder);
    Path year = Files.writeString(folder.resolve("2026"), "a file where the folder goes");
    String what =
        assertThrows(IOException.class, () -> journal.publish(Sample.entry("x"))).getMessage();
    assertEquals(year + " is a file, and a folder is wanted there.", what);
    Careful.check(what);
    assertEquals(List.of("2026"), names(folder));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
  }
}
