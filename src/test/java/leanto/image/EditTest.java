package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An entry that is there is changed (`faults.md` 24, 28, 40, 41).
@Tag("image")
@Tag("thorough")
class EditTest {

  private static final String ENTRY = "Journal/2026/2026-03-01-2130.md";
  private static final String OLD =
      "\uFEFF---\r\ndate: 2026-03-01T21:30:00Z\r\nmood: \"4\" # x\r\n---\r\n\r\nRain.  \r\n\r\n";
  private static final FileTime BEFORE = FileTime.from(Instant.parse("2026-03-01T21:30:00Z"));
  private static final String WAITS = "echo waiting; read -r line; ";

  @TempDir private Path folder;

  private Home home(String drafts, String editor) {
    Home home = Home.in(folder, drafts).with("EDITOR", "sh ~/editor.sh");
    home.put("editor.sh", editor + "\n");
    home.put(ENTRY, OLD);
    return home;
  }

  private Path entry() {
    return folder.resolve(ENTRY);
  }

  private static void assertNothingBeside(Home home) {
    assertEquals(List.of(), home.filesWith("leanto-edit-"), () -> home.tree().toString());
    assertEquals(List.of(), home.filesWith(".tmp"), () -> home.tree().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hold", "none"})
  void whatTheEditorLeavesIsThereByteForByte(String drafts) throws IOException {
    String modes = "stat -c %a \"$1\" \"${1%/*}\" >modes; ";
    Home home = home(drafts, WAITS + modes + "printf '%s\\t\\r\\nno end' \"$line\" >>\"$1\"");
    Files.setPosixFilePermissions(entry(), PosixFilePermissions.fromString("rw-r-----"));
    try (Pty pty = Pty.of(home, "edit")) {
      pty.expect("waiting").type("It held.\r").expect("/" + ENTRY);
      assertEquals(0, pty.exit());
    }
    assertEquals(OLD + "It held.\t\r\nno end", home.tree().get(ENTRY));
    assertEquals("600\n700\n", home.tree().get("modes"));
    assertEquals(
        "rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(entry())));
    assertNothingBeside(home);
  }

  @ParameterizedTest
  @CsvSource({
    "':', 0, The words are as they were.",
    "'echo more >>\"$1\"; exit 3', 2, The editor ended with 3.",
    "': >\"$1\"', 2, The editor left nothing.",
    "'rm \"$1\"', 2, The editor left nothing.",
    "'exec no-such-editor', 2, There is no editor",
    "'printf \"caf\\351\" >\"$1\"', 2, is not UTF-8 at line 1",
    "'printf \"a\\0b\" >\"$1\"', 2, is not UTF-8 at line 1",
  })
  void otherwiseTheFileIsNotTouched(String editor, int exit, String said) throws IOException {
    Home home = home("hold", editor);
    Files.setLastModifiedTime(entry(), BEFORE);
    try (Pty pty = Pty.of(home, "edit", "last")) {
      assertEquals(exit, pty.expect(said).exit());
      assertEquals(exit == 2 && said.contains("with 3"), pty.written().contains("What it left"));
    }
    assertEquals(OLD, home.tree().get(ENTRY));
    assertEquals(BEFORE, Files.getLastModifiedTime(entry()));
    assertEquals(List.of(), home.filesWith(".tmp"));
    boolean kept = editor.contains("more") || editor.contains("printf");
    assertEquals(kept, !home.filesWith("leanto-edit-").isEmpty(), () -> home.tree().toString());
    if (kept) {
      assertTrue(home.run("", "recover").err().contains("An editor left words in ~/.local/state/"));
    }
  }

  @Test
  void whatSomebodyElsePutThereMeanwhileStaysAndSoDoesWhatTheEditorLeft() {
    Home home = home("none", "echo theirs >~/" + ENTRY + "; echo mine >\"$1\"");
    try (Pty pty = Pty.of(home, "edit")) {
      assertEquals(3, pty.exit());
      String said = pty.written().replace("\r\n", "");
      assertTrue(
          said.contains("2026-03-01-2130.md was changed meanwhile, and stays as it is;"), said);
      assertTrue(
          said.contains("what the editor left is in ~/Journal/2026/2026-03-01-2130-2.md."), said);
    }
    assertEquals("theirs\n", home.tree().get(ENTRY));
    assertEquals("mine\n", home.tree().get(ENTRY.replace(".md", "-2.md")));
    assertNothingBeside(home);
  }

  @Test
  void whatCannotBePutThereIsKeptWithTheEditorsCopy() {
    Home home = home("none", "echo more >>\"$1\"; rm -r ~/Journal/2026; : >~/Journal/2026");
    try (Pty pty = Pty.of(home, "edit")) {
      assertEquals(3, pty.expect("What the editor left is in ~/.local/state").exit());
    }
    assertEquals(1, home.filesWith("Rain.  \r\n\r\nmore\n").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Journal/2026", "Journal"})
  void aLinkThatTakesThePlaceOfAFolderMeanwhileLeadsNowhere(String swapped) {
    String swap = "mv ~/%1$s ~/elsewhere; ln -s ~/elsewhere ~/%1$s; echo mine >>\"$1\"";
    Home home = home("none", swap.formatted(swapped));
    try (Pty pty = Pty.of(home, "edit")) {
      assertEquals(3, pty.expect("What the editor left is in ~/.local/state").exit());
    }
    String moved = "elsewhere" + ENTRY.substring(swapped.length());
    assertEquals(OLD, home.tree().get(moved));
    assertEquals(1, home.filesWith("\r\nmine\n").size(), () -> home.tree().toString());
  }

  @Test
  void aFolderThatCannotBeWrittenInIsToldBeforeTheEditorOpens() throws IOException {
    Home home = home("none", ": >~/opened");
    Files.setPosixFilePermissions(
        entry().getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
    try (Pty pty = Pty.of(home, "edit")) {
      assertEquals(4, pty.expect("is not used: any account").exit());
    }
    assertFalse(home.tree().containsKey("opened"));
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Home home = home("none", ": >~/opened");
    Files.createSymbolicLink(folder.resolve("Journal/link.md"), entry());
    try (Pty pty = Pty.of(home, "edit", "Journal/link.md")) {
      assertEquals(5, pty.expect("link.md is a link").exit());
    }
    assertFalse(home.tree().containsKey("opened"));
    assertTrue(Files.isSymbolicLink(folder.resolve("Journal/link.md")));
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143, hold", "HUP, 129, hold", "TERM, 143, none", "HUP, 129, none"})
  void aSignalLeavesTheFileAndWhatIsHeld(String signal, int exit, String drafts) {
    Home home = home(drafts, "echo saved >>\"$1\"; " + WAITS);
    try (Pty pty = Pty.of(home, "edit")) {
      pty.expect("waiting");
      assertEquals(exit, pty.signal(signal).exit());
    }
    assertEquals(OLD, home.tree().get(ENTRY));
    int held = home.filesWith("Rain.  \r\n\r\nsaved\n").size();
    assertEquals(drafts.equals("hold") ? 1 : 0, held, () -> home.tree().toString());
  }

  @Test
  void ctrlCInTheEditorIsForTheEditor() {
    Home home = home("none", "trap 'echo heard >>\"$1\"; exit 0' INT; " + WAITS);
    try (Pty pty = Pty.of(home, "edit")) {
      pty.expect("waiting").press(Key.CTRL_C).expect("/" + ENTRY);
      assertEquals(0, pty.exit());
    }
    assertEquals(OLD + "heard\n", home.tree().get(ENTRY));
  }

  @Test
  void anEditorThatGoesOnBehindLosesNothing() {
    String behind =
        "(trap \"\" HUP; while [ ! -e ~/go ]; do sleep 0.1; done; echo late >\"$1\"; : >~/gone)";
    Home home =
        home(
            "none",
            "sh -c '" + behind.replace("$1", "$0") + "' \"$1\" </dev/null >/dev/null 2>&1 &");
    try (Pty pty = Pty.of(home, "edit")) {
      pty.expect("What it saves from now on is in ~/.local");
      home.put("go", "");
      Home.shell("while [ ! -e " + folder + "/gone ]; do sleep 0.1; done");
      assertEquals(0, pty.exit());
    }
    assertEquals(OLD, home.tree().get(ENTRY));
    assertEquals(
        1, home.filesWith("late\n").stream().filter(it -> it.contains("leanto-edit")).count());
  }

  @Test
  void aNoteIsWrittenOnAScreenAndNothingIsPrintedAfterIt() {
    Home home = home("hold", "");
    try (Pty pty = Pty.of(home, "edit", "last", "--note")) {
      pty.expect("A line, a page, or nothing.").type("It held.").press(Key.CTRL_D);
      pty.expect("This would be kept at").expect("~/" + ENTRY);
      pty.expect("Its mode lets other accounts").type("k");
      assertEquals(0, pty.exit());
      assertEquals("", pty.screen().strip());
    }
    String text = home.tree().get(ENTRY);
    assertTrue(text.startsWith(OLD + "## Note, "), text);
    assertTrue(text.endsWith("\r\n\r\nIt held.\r\n"), text);
    assertEquals(List.of(ENTRY), home.filesWith("It held."));
  }

  @Test
  void aNoteThatIsCutOffWaitsAsADraft() {
    Home home = home("hold", "");
    try (Pty pty = Pty.of(home, "edit", "last", "--note")) {
      pty.expect("A line, a page, or nothing.").type("Rain.\rIt held.").expect("  It held.");
      assertEquals(143, pty.signal("TERM").exit());
    }
    assertEquals(OLD, home.tree().get(ENTRY));
    Ended recover = home.run("", "recover");
    assertTrue(recover.out().contains("Note, "), () -> recover + " " + home.tree());
  }
}
