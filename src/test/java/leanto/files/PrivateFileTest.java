package leanto.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that has its name only once it is whole.
class PrivateFileTest {

  private @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(it -> it.getFileName().toString()).toList();
    }
  }

  @Test
  void aFileThatIsBeingWrittenHasNotItsNameYet() throws IOException {
    Path file = folder.resolve("out.html");
    PrivateFile.writeWhole(
        file,
        out -> {
          out.write('a');
          assertTrue(Files.notExists(file));
          out.write('b');
        });
    assertEquals("ab", Files.readString(file));
    assertEquals(List.of("out.html"), names());
  }

  @Test
  void whereItCannotBeWrittenNothingIsLeft() throws IOException {
    Path file = folder.resolve("out.html");
    PrivateFile.Writing stops =
        out -> {
          out.write('a');
          throw new IOException("full");
        };
    assertThrows(IOException.class, () -> PrivateFile.writeWhole(file, stops));
    assertEquals(List.of(), names());
  }

  @Test
  void aFileOfThatNameStays() throws IOException {
    Path file = Files.writeString(folder.resolve("out.html"), "mine");
    assertThrows(
        FileAlreadyExistsException.class,
        () -> PrivateFile.writeWhole(file, out -> out.write('a')));
    assertEquals("mine", Files.readString(file));
    assertEquals(List.of("out.html"), names());
  }
}
