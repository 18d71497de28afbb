package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import leanto.Needs;
import leanto.files.Folder;
import leanto.files.FolderCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands in the way is found out before the first question (`faults.md` 6, 25).
class PrepareTest {

  @TempDir Path temporary;
  private Path folder;
  private Journal journal;

  @BeforeEach
  void begin() throws IOException {
    folder = temporary.toRealPath().resolve("journal");
    journal = new Journal(folder, () -> ZoneId.of("Z"), new Random(1));
  }

  @Test
  void aFolderThatIsThereIsTriedAndLeftAsItWas() throws IOException {
    Folder.make(folder.resolve("2026"));
    assertEquals(List.of(), journal.prepare(Sample.DATE));
    try (var files = Files.walk(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void aFolderThatIsNotThereIsNotMadeBeforeSomethingIsKept() throws IOException {
    assertEquals(List.of(), journal.prepare(Sample.DATE));
    assertFalse(Files.exists(folder));
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(folder, "");
    assertEquals(folder + " is a file, and a folder is wanted there.", refusal());
  }

  @Test
  void aFileInPlaceOfTheYearIsRefused() throws IOException {
    Folder.make(folder);
    Files.writeString(folder.resolve("2026"), "");
    assertEquals(folder.resolve("2026") + " is a file, and a folder is wanted there.", refusal());
  }

  @Test
  void aFileAboveTheFolderIsRefused() throws IOException {
    Path file = Files.writeString(temporary.toRealPath().resolve("file"), "");
    journal = new Journal(file.resolve("journal"), () -> ZoneId.of("Z"), new Random(1));
    assertEquals(
        file.resolve("journal") + " cannot be made: " + file + " is not a folder.", refusal());
  }

  @Test
  void aLinkThatLeadsNowhereIsRefused() throws IOException {
    Files.createSymbolicLink(folder, temporary.resolve("nowhere"));
    assertEquals(folder + " is a link that leads nowhere.", refusal());
  }

  // As when several sittings are kept at the same moment, the first ones of a year.
  @Test
  void aFolderThatIsMadeMeanwhileIsNoLink() throws IOException {
    for (int i = 0; i < 200; i++) {
      Path made = temporary.toRealPath().resolve("made" + i);
      CompletableFuture<Boolean> making =
          CompletableFuture.supplyAsync(() -> made.toFile().mkdir());
      while (!making.isDone()) {
        assertEquals(List.of(), FolderCheck.of(made));
      }
      assertTrue(making.join());
    }
  }

  @Test
  void aFolderInWhichAnyoneCanWriteIsRefused() throws IOException {
    make("rwxrwxrwx");
    assertTrue(
        refusal()
            .startsWith(folder + " is not used: any account on this computer can write in it"));
  }

  @Test
  void aFolderInWhichAGroupCanWriteGetsOneNote() throws IOException {
    make("rwxrwx---");
    List<String> notes = journal.prepare(Sample.DATE);
    assertEquals(List.of(folder + " can be written in by its whole group (chmod g-w)."), notes);
    notes.forEach(Careful::check);
  }

  @Test
  void aFolderOfSomeoneElseIsRefused() throws IOException {
    make("rwxr-xr-x");
    UserPrincipal other =
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    Needs.that(!Files.getOwner(folder).equals(other), "an account other than nobody");
    try {
      Files.setOwner(folder, other);
    } catch (IOException notRoot) {
      Needs.that(false, "root");
    }
    assertEquals(folder + " is not used: it belongs to another account, nobody.", refusal());
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefused() throws IOException {
    make("r-x------");
    Needs.that(!Files.isWritable(folder), "an account other than root");
    assertEquals(folder + " cannot be written in: permission was not given.", refusal());
  }

  private void make(String mode) throws IOException {
    Files.createDirectory(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));
    assertTrue(Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS));
  }

  private String refusal() {
    String what = assertThrows(IOException.class, () -> journal.prepare(Sample.DATE)).getMessage();
    Careful.check(what);
    return what;
  }
}
