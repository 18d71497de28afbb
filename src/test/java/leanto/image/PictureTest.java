package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures and the circle by the built program: into files, through pipes, on a terminal.
@Tag("image")
@Tag("thorough")
class PictureTest {

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void keepOne() {
    home = Home.in(folder, "hold");
    home.put("answers.yaml", "q1: the plum tree\n");
    assertEquals(0, home.run("", "reflect", "evening", "--answers", "answers.yaml").exit());
  }

  private String mode(String file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
  }

  @Test
  void aPictureIsForItsOwnerAloneWhateverTheMask() throws IOException {
    assertEquals(0, home.sh("umask 000; " + home.command("look", "picture", "quilt.svg")).exit());
    assertEquals("rw-------", mode("quilt.svg"));
    Ended stdout = home.run("", "look", "picture", "other.svg", "--words");
    assertEquals(new Ended(0, folder.resolve("other.svg") + "\n", ""), stdout);
    assertEquals(List.of("other.svg"), home.filesWith(">Evening<"));
  }

  @Test
  void nothingThatIsThereIsReplacedNotEvenALink() throws IOException {
    home.put("quilt.svg", "mine");
    home.put("letter.txt", "mine");
    Files.createSymbolicLink(folder.resolve("link.svg"), folder.resolve("letter.txt"));
    Files.createSymbolicLink(folder.resolve("dangling.svg"), folder.resolve("nosuch.txt"));
    Files.createDirectory(folder.resolve("folder.svg"));
    Map<String, String> before = home.tree();
    for (String file : List.of("quilt.svg", "link.svg", "dangling.svg", "folder.svg")) {
      Ended ended = home.run("", "look", "picture", file);
      assertEquals(2, ended.exit(), file);
      assertEquals("There is a file already: ~/" + file + ". Another name is free.\n", ended.err());
    }
    assertEquals(before, home.tree());
  }

  @Test
  void whereItCannotBeWrittenNothingOfItIsLeft() {
    Ended ended =
        home.sh("prlimit --fsize=1000 " + home.command("look", "picture", "quilt.svg") + " | cat");
    assertTrue(ended.err().startsWith(folder.resolve("quilt.svg") + " could not be written:"));
    assertFalse(Files.exists(folder.resolve("quilt.svg")));
  }

  @Test
  void throughAPipeItIsSaidInSentencesAndWordsStayOut() {
    assertEquals(
        new Ended(0, "A quilt in the pattern cabin, in the order kept.\n", ""),
        home.run("", "look", "picture"));
    assertEquals(
        new Ended(0, "A quilt in the pattern geese, in the order kept.\nA patch: Evening\n", ""),
        home.run("in the morning\n", "look", "picture", "--word", "--words"));
  }

  @Test
  void onATerminalItIsDrawnToItsWidthAndTheModesComeBack() {
    home.put("answers.yaml", "q1: rain\n");
    for (int i = 0; i < 4; i++) {
      home.run("", "reflect", "evening", "--answers", "answers.yaml");
    }
    try (Pty pty = Pty.of(home, "look picture --pattern star")) {
      assertEquals(0, pty.exit());
      assertTrue(pty.screen().contains("┌───────┬───────┐"), pty::screen);
    }
  }

  @Test
  void aWordIsAskedForOnAScreenThatIsClearedAndChoosesThePattern() {
    try (Pty pty = Pty.of(home, "look picture --word")) {
      pty.expect("Which word").type("plum").expect("plum").press(Key.ENTER);
      assertEquals(0, pty.exit());
      assertFalse(pty.screen().contains("plum"), pty::screen);
      assertTrue(pty.screen().contains("┌───────┐"), pty::screen);
    }
    assertEquals(1, home.filesWith("plum tree").size() - 1);
    try (Pty pty = Pty.of(home, "look picture --word")) {
      assertEquals(130, pty.expect("Which word").press(Key.CTRL_C).exit());
    }
  }

  @Test
  void theCircleIsFilledOnATerminalAndEditedInTheEditor() throws IOException {
    home.put("editor.sh", "#!/bin/sh\nprintf '  - the harbour\\n' >> \"$1\"\n");
    Home edits = home.with("EDITOR", "sh " + folder.resolve("editor.sh"));
    try (Pty pty = Pty.of(edits, "look circle")) {
      pty.expect("close by").expect("not now").type("a").expect("Who or what?");
      pty.type("R.").expect("R.").press(Key.ENTER).expect("In which ring?").type("2");
      pty.expect("note beside it").press(Key.ENTER).expect("remove one").type("e");
      pty.expect("the harbour").type("x").expect("Which one?").type("1");
      pty.expect("would be taken out").type("x").expect("the harbour");
      assertEquals(0, pty.type("g").exit());
      assertEquals("", pty.screen().strip());
    }
    assertEquals(
        "circle:\n  - the harbour\n", Files.readString(folder.resolve("Journal/circle.yaml")));
    assertEquals("rw-------", mode("Journal/circle.yaml"));
    assertEquals(
        new Ended(0, "close by\nnearer\nfurther\nnot now\n\nthe harbour\n", ""),
        home.run("", "look", "circle"));
  }
}
