package leanto.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import leanto.files.FileLocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  @TempDir private Path folder;
  private Path path;
  private SettingsFile file;

  @BeforeEach
  void begin() {
    path = folder.resolve("leanto/settings.yaml");
    file = new SettingsFile(path, FileLocks.NONE);
  }

  private void given(String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void aMissingFileSettlesNothing() throws Exception {
    assertEquals(Settings.NONE, file.read());
  }

  @Test
  void whatIsSettledCanBeReadAndIsForItsOwnerAlone() throws Exception {
    file.set("drafts", "hold");
    assertEquals(Optional.of(DraftChoice.HOLD), file.read().drafts());
    assertEquals("rw-------", mode(path));
    assertEquals("rwx------", mode(path.getParent()));
    try (Stream<Path> all = Files.list(path.getParent())) {
      assertEquals(List.of(path), all.toList());
    }
  }

  @Test
  void everyOtherLineStaysAsItStands() throws Exception {
    given("# mine\ndrafts: none   # for now\nday-ends: 04:00\n");
    file.set("drafts", "hold");
    file.set("journal", "~/notes");
    assertEquals(
        "# mine\ndrafts: hold\nday-ends: 04:00\njournal: \"~/notes\"\n", Files.readString(path));
  }

  @Test
  void aWordThatYamlTakesForSomethingElseIsReadBackAsAWord() throws Exception {
    file.set("journal", "null");
    assertEquals(Optional.of("null"), file.read().journal());
  }

  @Test
  void aFileThatCannotTakeOneMoreLineIsLeftAsItIs() throws Exception {
    given("{day-ends: \"04:00\"}\n");
    IOException trouble = assertThrows(IOException.class, () -> file.set("drafts", "hold"));
    assertTrue(trouble.getMessage().endsWith("It is left as it is."), trouble.getMessage());
    assertEquals("{day-ends: \"04:00\"}\n", Files.readString(path));
  }

  @Test
  void aLinkThatLeadsNowhereIsNotAMissingFile() throws Exception {
    Files.createDirectories(path.getParent());
    Files.createSymbolicLink(path, folder.resolve("nowhere"));
    assertThrows(IOException.class, file::read);
    assertThrows(IOException.class, () -> file.set("drafts", "hold"));
    assertTrue(Files.isSymbolicLink(path));
  }

  @Test
  void aLinkStaysALinkAndWhatItLeadsToIsReplaced() throws Exception {
    Path real = Files.writeString(folder.resolve("real.yaml"), "drafts: none\n");
    Files.createDirectories(path.getParent());
    Files.createSymbolicLink(path, real);
    file.set("drafts", "hold");
    assertTrue(Files.isSymbolicLink(path));
    assertEquals("drafts: hold\n", Files.readString(real));
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
  }
}
