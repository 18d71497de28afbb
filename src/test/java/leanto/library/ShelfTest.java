package leanto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leanto.yaml.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

  @TempDir Path folder;

  private Path near;
  private Path far;
  private Shelf shelf;

  @BeforeEach
  void twoFolders() throws IOException {
    near = Files.createDirectory(folder.resolve("near"));
    far = Files.createDirectory(folder.resolve("far"));
    shelf = new Shelf(List.of(near, far, folder.resolve("not-there")));
  }

  @Test
  void theNearerSetWins() throws Exception {
    set(far, "evening.yaml", "Far");
    Path file = set(near, "evening.yml", "Near");
    Found found = shelf.find("evening").orElseThrow();
    assertEquals("Near", found.read().title());
    assertEquals(file.toString(), found.from());
    assertEquals(1, own().size());
  }

  @Test
  void twoSetsOfOneNameInOneFolderAreBothListed() throws Exception {
    set(near, "evening.yaml", "One");
    set(near, "evening.yml", "Other");
    assertEquals(List.of("evening", "evening"), own());
  }

  @Test
  void aSetOfOnesOwnWinsOverOneThatShips() throws Exception {
    set(far, "safe-enough.yaml", "Mine");
    assertEquals("Mine", shelf.find("safe-enough").orElseThrow().read().title());
    assertEquals(1, shelf.all().stream().filter(set -> set.id().equals("safe-enough")).count());
  }

  @Test
  void aSetThatShipsIsFoundByItsId() throws Exception {
    Found found = shelf.find("safe-enough").orElseThrow();
    assertEquals("ships with the program", found.from());
    assertEquals("safe-enough", found.read().id());
  }

  @Test
  void anIdIsMadeOfTheNameOfTheFile() throws Exception {
    set(near, "Évening Pages.yaml", "Mine");
    assertEquals("evening-pages", shelf.find("evening-pages").orElseThrow().read().id());
  }

  @Test
  void aSetIsFoundByTheIdThatItGivesItself() throws Exception {
    Files.writeString(near.resolve("bad.yaml"), "title: [");
    Files.writeString(near.resolve("one.yaml"), "title: T\nid: another\nquestions: [A]\n");
    assertEquals("another", shelf.find("another").orElseThrow().read().id());
    assertEquals("another", shelf.find("one").orElseThrow().read().id());
  }

  @Test
  void aNameGoesBeforeAnIdThatASetGivesItself() throws Exception {
    Files.writeString(near.resolve("one.yaml"), "title: T\nid: two\nquestions: [A]\n");
    set(far, "two.yaml", "Two");
    assertEquals("Two", shelf.find("two").orElseThrow().read().title());
  }

  @Test
  void aFileThatIsRefusedHidesNoOther() throws Exception {
    Files.writeString(near.resolve("a.yaml"), "title: [");
    set(near, "b.yaml", "B");
    assertEquals(List.of("a", "b"), own());
    assertThrows(Refused.class, shelf.find("a").orElseThrow()::read);
    assertEquals("B", shelf.find("b").orElseThrow().read().title());
  }

  @Test
  void hiddenFilesFoldersAndOtherFilesAreNoSets() throws Exception {
    set(near, ".hidden.yaml", "Hidden");
    Files.writeString(near.resolve("prompt-set.schema.json"), "{}");
    Files.writeString(near.resolve("notes.txt"), "");
    Files.createDirectory(near.resolve("folder.yaml"));
    assertEquals(List.of(), own());
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    assertEquals(Optional.empty(), shelf.find("nowhere"));
    assertEquals(Optional.empty(), shelf.find("./nowhere.yaml"));
    assertEquals(Optional.empty(), shelf.find("nowhere.yml"));
    assertEquals(Optional.empty(), shelf.find("/"));
    assertEquals(Optional.empty(), shelf.find("a/\u0000"));
    assertEquals(Optional.empty(), shelf.find(""));
  }

  @Test
  void aNameThatMakesNoIdIsListedAndSaysSoWhenRead() throws Exception {
    set(near, "日本.yaml", "T");
    Found found = shelf.all().getFirst();
    assertEquals("", found.id());
    Refused refused = assertThrows(Refused.class, found::read);
    assertEquals("No id can be made of the file's name.", refused.problems().getFirst().what());
  }

  @Test
  void allSetsThatShipAreOnTheShelf() throws Exception {
    assertTrue(shelf.all().containsAll(Shelf.shipped()));
  }

  @Test
  void aSetHasTheNameByWhichAPersonKnowsIt() throws Exception {
    Found found = Found.of("~/a.yaml", Files.writeString(folder.resolve("a.yaml"), "title: ["));
    assertEquals("~/a.yaml", found.from());
    assertEquals("~/a.yaml", assertThrows(Refused.class, found::read).source().name());
  }

  @Test
  void theTextOfASetIsThereAsItIsWritten() throws Exception {
    assertTrue(Shelf.shipped().getFirst().text().contains("title: "));
  }

  private List<String> own() throws IOException {
    return shelf.all().stream().filter(set -> set.file().isPresent()).map(Found::id).toList();
  }

  private static Path set(Path folder, String name, String title) throws IOException {
    return Files.writeString(
        folder.resolve(name), "title: " + title + "\nquestions: [What went well?]\n");
  }
}
