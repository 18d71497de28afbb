package leanto.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovalTest {

  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "words");
  }

  @Test
  void filesGo() throws IOException {
    Removal removal = new Removal(List.of(file("a"), file("b"), folder.resolve("not-there")));
    file("c");
    assertEquals(Map.of(), removal.run());
    assertEquals(List.of("c"), List.of(folder.toFile().list()));
  }

  @Test
  void whatWasChangedMeanwhileStays() throws IOException {
    Path changed = file("changed");
    Path replaced = file("replaced");
    Path other = file("other");
    Removal removal = new Removal(List.of(changed, replaced, other));
    Files.writeString(changed, "more words");
    Files.move(file("new"), replaced, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Map<Path, String> left = removal.run();
    assertEquals(List.of(changed, replaced), List.copyOf(left.keySet()));
    assertEquals(changed + " was changed meanwhile, and stays.", left.get(changed));
    assertEquals("more words", Files.readString(changed));
    assertFalse(Files.exists(other));
  }

  @Test
  void whatHasGoneMeanwhileIsNoTrouble() throws IOException {
    Path file = file("a");
    Removal removal = new Removal(List.of(file));
    Files.delete(file);
    assertEquals(Map.of(), removal.run());
  }

  @Test
  void aLinkGoesAndWhatItLeadsToStays() throws IOException {
    Path file = file("a");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertEquals(Map.of(), new Removal(List.of(link)).run());
    assertFalse(Files.exists(link, LinkOption.NOFOLLOW_LINKS));
    assertTrue(Files.exists(file));
  }

  @Test
  void onlyEmptyFoldersGoAndLinksToOnesThatAreGone() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty/in/it"));
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("a"), "words");
    Path toEmpty = Files.createSymbolicLink(folder.resolve("to-empty"), folder.resolve("empty"));
    Path toFull = Files.createSymbolicLink(folder.resolve("to-full"), full);
    Removal.emptied(
        List.of(toEmpty, toFull, folder.resolve("empty"), full, empty.getParent(), empty));
    assertEquals(
        List.of("full", "to-full"), List.of(folder.toFile().list()).stream().sorted().toList());
  }
}
