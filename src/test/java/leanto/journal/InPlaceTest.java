package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import leanto.Needs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Other text in place of a file that was read (`faults.md` 1, 2, 24, 25, 28).
class InPlaceTest {

  @TempDir private Path temporary;
  private Path folder;
  private Path file;
  private Journal journal;

  @BeforeEach
  void begin() throws IOException {
    folder = temporary.toRealPath();
    file = Files.writeString(folder.resolve("any.md"), "old");
    journal = new Journal(folder, () -> ZoneOffset.UTC, new Random(1));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void theNewIsThereAndNothingBesideIt() throws IOException {
    assertEquals(new Published(file, true, List.of()), journal.replace(file, "old", "new"));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("any.md"), names());
  }

  @ParameterizedTest
  @MethodSource("leanto.journal.Examples#all")
  void everyByteOfAnyTextIsPutThere(Path example) throws IOException {
    String text = Examples.text(example);
    journal.replace(file, "old", text);
    assertEquals(text, journal.text(file));
    assertEquals(-1, Files.mismatch(example, file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r--r--", "rw-rw----", "r--------", "rwxr-x--x"})
  void theModeStays(String mode) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    journal.replace(file, "old", "new");
    assertEquals(mode, mode(file));
  }

  @Test
  void theGroupStays() throws IOException {
    boolean set = false;
    try {
      Files.setAttribute(file, "unix:gid", 1);
      set = true;
    } catch (IOException notAllowed) {
      Needs.that(set, "root");
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    journal.replace(file, "old", "new");
    assertEquals(1, Files.getAttribute(file, "unix:gid"));
    assertEquals("rw-r-----", mode(file));
  }

  @Test
  void whatWasChangedMeanwhileStays() throws IOException {
    Files.writeString(file, "theirs");
    IOException changed = assertThrows(Changed.class, () -> journal.replace(file, "old", "new"));
    Careful.check(changed.getMessage());
    assertEquals("theirs", Files.readString(file));
    assertEquals(List.of("any.md"), names());
  }

  @Test
  void whatIsGoneDoesNotComeBack() throws IOException {
    Files.delete(file);
    assertThrows(IOException.class, () -> journal.replace(file, "old", "new"));
    assertEquals(List.of(), names());
  }

  @Test
  void aLinkIsNotFollowedAndNotReplaced() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
    assertThrows(IOException.class, () -> journal.replace(link, "old", "new"));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("any.md", "link.md"), names());
  }

  @Test
  void aLinkToTheFolderIsFollowed() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("x.md"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), other);
    Path named = link.resolve("x.md");
    assertEquals(named, journal.replace(named, "old", "new").path());
    assertEquals("new", Files.readString(other.resolve("x.md")));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void anInterruptChangesNothing() throws IOException {
    Thread.currentThread().interrupt();
    Published published = journal.replace(file, "old", "new");
    assertTrue(Thread.interrupted());
    assertTrue(published.settled());
    assertEquals("new", Files.readString(file));
  }

  @Test
  void anotherNameOfTheFileIsToldOf() throws IOException {
    assertEquals(List.of(), journal.replaceable(file));
    Files.createLink(folder.resolve("same.md"), file);
    List<String> notes = journal.replaceable(file);
    assertEquals(1, notes.size());
    notes.forEach(Careful::check);
    journal.replace(file, "old", "new");
    assertEquals("old", Files.readString(folder.resolve("same.md")));
  }

  @Test
  void whatAnotherHasLeftIsNotWrittenOver() throws IOException {
    Path left = Files.writeString(folder.resolve(InPlace.temporary("any.md", "7")), "words");
    assertThrows(IOException.class, () -> InPlace.put(file, "old", "new", "7"));
    assertEquals("old", Files.readString(file));
    assertEquals("words", Files.readString(left));
  }

  @ParameterizedTest
  @ValueSource(strings = {"any.md", "any.markdown", "Any.MD"})
  void whatIsLeftOfOneThatWasCutShortIsKnown(String name) throws IOException {
    assertKnown(name);
  }

  @Test
  void aLongNameLeavesRoom() throws IOException {
    String name = "é".repeat(120) + ".md";
    assertKnown(name);
    Files.writeString(folder.resolve(name), "old");
    journal.replace(folder.resolve(name), "old", "new");
    assertEquals("new", Files.readString(folder.resolve(name)));
  }

  private void assertKnown(String name) {
    Path left = folder.resolve(InPlace.temporary(name, "0123456789abcdef"));
    assertTrue(Walk.leftover(left), left.toString());
  }

  @Test
  void aNoteComesAlsoAfterWhatSomebodyElsePutThere() throws IOException {
    journal.note(file, LocalDate.parse("2026-03-01"), "One.");
    Files.writeString(file, Files.readString(file) + "Theirs.\n");
    journal.note(file, LocalDate.parse("2026-03-01"), "Two.");
    assertEquals(
        "old\n\n## Note, 2026-03-01\n\nOne.\nTheirs.\n\n## Note, 2026-03-01\n\nTwo.\n",
        Files.readString(file));
  }

  @Test
  void aTextIsKeptBesideUnderTheNextNumber() throws IOException {
    Path beside = journal.beside(file, "new\r\n").path();
    assertEquals(folder.resolve("any-2.md"), beside);
    assertEquals("new\r\n", Files.readString(beside));
    assertEquals("old", Files.readString(file));
  }
}
