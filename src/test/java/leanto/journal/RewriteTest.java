package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that gets another text, whole or not at all.
class RewriteTest {

  private static final String OLD = "\uFEFFone\r\n\u0007two";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("any.md");
    Files.writeString(file, OLD);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private void leftAlone(String because, Rewrite rewrite, String text) throws IOException {
    List<String> before = names();
    IOException stopped = assertThrows(IOException.class, () -> rewrite.put("new", "7"));
    assertTrue(stopped.getMessage().startsWith(file + " could not be changed: " + because));
    assertEquals(text, Files.readString(file));
    assertEquals(before, names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r--r--", "r--------"})
  void theNewTextStandsThereWithTheOldMode(String mode) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    Rewrite rewrite = Rewrite.of(file);
    assertEquals(OLD, rewrite.text());
    rewrite.put(OLD + "\u0007three", "7");
    assertEquals(OLD + "\u0007three", Files.readString(file));
    assertEquals(mode, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of("any.md"), names());
  }

  @Test
  void aFileThatHasChangedMeanwhileStays() throws IOException {
    Rewrite rewrite = Rewrite.of(file);
    Files.writeString(file, "longer than it was before");
    leftAlone("it has changed meanwhile", rewrite, "longer than it was before");
  }

  @Test
  void soDoesOneOfTheSameSizeThatWasChangedLater() throws IOException {
    Rewrite rewrite = Rewrite.of(file);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-01T21:30:00Z")));
    leftAlone("it has changed meanwhile", rewrite, OLD);
  }

  @Test
  void soDoesAnotherFileThatWasPutThere() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Rewrite rewrite = Rewrite.of(file);
    Path other = folder.resolve("other.md");
    Files.writeString(other, OLD);
    Files.setLastModifiedTime(other, time);
    Files.move(other, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    leftAlone("it has changed meanwhile", rewrite, OLD);
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path link = folder.resolve("link.md");
    Files.createSymbolicLink(link, file);
    assertThrows(IOException.class, () -> Rewrite.of(link));
    Rewrite rewrite = Rewrite.of(file);
    Path real = folder.resolve("real.md");
    Files.move(file, real);
    Files.createSymbolicLink(file, real);
    leftAlone("it has changed meanwhile", rewrite, OLD);
    assertTrue(Files.isSymbolicLink(file));
  }

  @Test
  void aFileThatIsGoneIsNotMadeAgain() throws IOException {
    Rewrite rewrite = Rewrite.of(file);
    Files.delete(file);
    IOException stopped = assertThrows(IOException.class, () -> rewrite.put("new", "7"));
    assertEquals(
        file + " could not be changed: there is nothing of that name.", stopped.getMessage());
    assertEquals(List.of(), names());
    assertThrows(IOException.class, () -> Rewrite.of(file));
  }

  @Test
  void aLeftOverOfTheSameNameIsNotWrittenOver() throws IOException {
    Files.writeString(folder.resolve(".any.md.7.tmp"), "words");
    assertTrue(Walk.leftover(folder.resolve(".any.md.7.tmp")));
    leftAlone("something of that name is there already", Rewrite.of(file), OLD);
    assertEquals("words", Files.readString(folder.resolve(".any.md.7.tmp")));
  }
}
