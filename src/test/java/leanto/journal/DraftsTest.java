package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import leanto.files.FileLocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Drafts that wait, and those that do not (`faults.md` 5, step 8).
class DraftsTest {

  @TempDir Path temporary;
  private Path folder;
  private Path meant;
  private Drafts drafts;

  @BeforeEach
  void begin() throws IOException {
    folder = temporary.toRealPath().resolve("state/drafts");
    meant = temporary.toRealPath().resolve("journal/2026/2026-03-01-2130.md");
    drafts = new Drafts(folder, new Random(1));
  }

  @Test
  void aDraftOfThisProcessIsNotOfferedWhileItIsOpen() throws IOException {
    Draft draft = draft();
    assertEquals(List.of(), new Drafts(folder, new Random(2)).waiting());
    draft.said(Sample.said("q1", "Tea."));
    draft.close();
    draft.close();
    assertEquals(1, drafts.waiting().size());
  }

  @Test
  void aDraftWhoseEntryIsInTheJournalAlreadySaysSo() throws IOException {
    Journal journal =
        new Journal(meant.getParent().getParent(), () -> ZoneId.of("Z"), new Random(1));
    journal.publish(Sample.entry("other words"));
    try (Draft draft = draft()) {
      draft.said(Sample.said("q1", "Tea."));
    }
    assertEquals(Optional.empty(), only().kept());
    Path kept = journal.publish(Sample.entry("Tea.", "and one more")).path();
    assertEquals(Optional.of(kept), only().kept());
  }

  @ParameterizedTest
  @ValueSource(strings = {"YYYY-MM-DD", "YYYY/MM/DD", "YYYY-MM-DD-HHmm"})
  void thatIsSoWhateverFilesAreCalled(String pattern) throws IOException {
    Path root = meant.getParent().getParent();
    FileNames names = FileNames.of(pattern).orElseThrow();
    Journal journal = new Journal(root, () -> ZoneId.of("Z"), new Random(1), names, FileLocks.NONE);
    journal.publish(Sample.entry("other words"));
    meant = journal.next(Sample.entry("Tea.").date());
    try (Draft draft = draft()) {
      draft.said(Sample.said("q1", "Tea."));
    }
    assertEquals(Optional.empty(), only().kept());
    Path kept = journal.publish(Sample.entry("Tea.")).path();
    assertEquals(Optional.of(kept), only().kept());
    assertEquals(Optional.of(meant), only().kept());
  }

  @Test
  void whatAnEditorHasLeftIsKnownOnceTheSittingHasEnded() throws IOException {
    Draft draft = draft();
    Path edit = Files.createDirectory(Drafts.edit(draft.path()));
    Path another = Files.createDirectory(edit.resolveSibling(edit.getFileName() + "-2"));
    Files.writeString(another.resolve("words.md"), "Coffee.");
    draft.said(Sample.said("q1", "Tea."));
    assertEquals(List.of(), drafts.edits());
    draft.close();
    assertEquals(List.of(edit, another), drafts.edits());
    assertEquals(List.of(edit, another), drafts.edits(only()));
    Path alone = Files.createDirectory(folder.resolve("2026-01-01-0000-0.edit"));
    assertEquals(List.of(alone, edit, another), drafts.edits());
    drafts.discardEdits(only());
    assertEquals(List.of(alone), drafts.edits());
    assertEquals(1, drafts.waiting().size());
  }

  @Test
  void aDraftWithoutAWordIsNotOffered() throws IOException {
    draft().close();
    assertEquals(List.of(), drafts.waiting());
  }

  @Test
  void whatIsNoDraftOfThisVersionIsShownAsText() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("a.txt"), "---\nx: 1\n---\n<!-- leanto-draft 2 header 13 00000000 -->\n");
    Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xFF, 0, 'x'});
    Files.createFile(folder.resolve("c.txt"));
    List<Waiting> waiting = drafts.waiting();
    assertEquals(
        List.of("b.txt", "a.txt"),
        waiting.stream().map(it -> it.path().getFileName().toString()).toList());
    assertTrue(waiting.stream().allMatch(it -> it.header().isEmpty() && it.entry().isEmpty()));
    assertTrue(waiting.get(1).damaged().startsWith("---\nx: 1"));
    drafts.discard(waiting.get(0));
    assertEquals(1, drafts.waiting().size());
  }

  @Test
  void aFolderThatCannotBeUsedIsNamedBeforeAnythingIsTyped() throws IOException {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "");
    Careful.check(assertThrows(IOException.class, this::draft).getMessage());
    Files.delete(folder);
    Files.createDirectory(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Careful.check(assertThrows(IOException.class, this::draft).getMessage());
  }

  @Test
  void aCopyOnItsWayToReplaceADraftIsNotOfferedAndGoesWithIt() throws IOException {
    Draft draft = draft();
    draft.said(Sample.said("q1", "Tea."));
    draft.close();
    Path copy = draft.path().resolveSibling(draft.path().getFileName() + ".new");
    Files.copy(draft.path(), copy);
    drafts.discard(only());
    assertEquals(List.of(), drafts.waiting());
    assertFalse(Files.exists(copy));
  }

  @Test
  void aDraftThatNeverGotItsNameIsOffered() throws IOException {
    Draft draft = draft();
    draft.said(Sample.said("q1", "Tea."));
    draft.close();
    Path copy = draft.path().resolveSibling(draft.path().getFileName() + ".new");
    Files.move(draft.path(), copy);
    assertEquals(Optional.of(Sample.entry("Tea.")), only().entry());
  }

  private Draft draft() throws IOException {
    return drafts.create(Sample.entry("not looked at"), meant, OptionalInt.empty());
  }

  private Waiting only() throws IOException {
    List<Waiting> waiting = drafts.waiting();
    assertEquals(1, waiting.size());
    return waiting.getFirst();
  }
}
