package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A sitting that ends suddenly, in the middle of an answer, loses nothing where a draft is held
/// and leaves nothing where none is.
@Tag("image")
class SuddenEndTest {

  private static final String WHOLE = "The fence is done";
  private static final String HALF = "Asking, and then wai";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
  void aSignalLosesNothing(String signal, int exit) {
    Home home = Home.in(folder, "hold");
    try (Pty pty = inTheMiddle(home)) {
      assertEquals(exit, pty.signal(signal).exit());
      assertEquals("", pty.screen().strip());
    }
    assertAllComesBack(home);
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "INT, 130", "KILL, 137"})
  void aSignalLeavesNothingWhereNothingIsHeld(String signal, int exit) {
    Home home = Home.in(folder, "none");
    Map<String, String> before = home.tree();
    try (Pty pty = inTheMiddle(home)) {
      assertEquals(exit, pty.signal(signal).exit());
    }
    assertEquals(before, home.tree());
  }

  @Test
  void aKillLosesWhatWasTypedInTheLastHalfSecondAtMost() {
    Home home = Home.in(folder, "hold");
    try (Pty pty = inTheMiddle(home)) {
      new DraftWatch(home).awaitWords(HALF);
      assertEquals(137, pty.signal("KILL").exit());
    }
    assertAllComesBack(home);
  }

  @Test
  void aClosedTerminalLosesNothing() {
    Home home = Home.in(folder, "hold");
    try (Pty pty = inTheMiddle(home)) {
      pty.closeTerminal();
    }
    assertAllComesBack(home);
  }

  @Test
  void aClosedTerminalLeavesNothingWhereNothingIsHeld() {
    Home home = Home.in(folder, "none");
    Map<String, String> before = home.tree();
    try (Pty pty = inTheMiddle(home)) {
      pty.closeTerminal();
    }
    assertEquals(before, home.tree());
  }

  // Here the shell is told that the terminal is gone, and not the program.
  @ParameterizedTest
  @ValueSource(strings = {"hold", "none"})
  void aTerminalThatIsClosedOverAShellIsNoticed(String drafts) {
    Home home = Home.in(folder, drafts);
    Map<String, String> before = home.tree();
    String command = home.command("reflect", "evening") + "; exit";
    try (Pty pty = inTheMiddle(Pty.running(home, 80, command))) {
      pty.closeTerminal();
    }
    if (drafts.equals("hold")) {
      assertAllComesBack(home);
    } else {
      assertEquals(before, home.tree());
    }
  }

  @Test
  void everyLineIsHeldOnPlainLines() {
    Home home = Home.in(folder, "hold");
    try (Pty pty = Evening.begun(Pty.of(home, "--plain", "reflect", "evening"))) {
      pty.type(HALF + "\r");
      new DraftWatch(home).awaitWords(HALF);
      assertEquals(143, pty.signal("TERM").exit());
    }
    assertEquals(0, home.run("", "recover", "keep").exit());
    assertEquals(Evening.entry(HALF), home.entry());
  }

  @Test
  void theSittingGoesOnWhereItWasCutOff() {
    Home home = Home.in(folder, "hold");
    try (Pty pty = inTheMiddle(home)) {
      assertEquals(143, pty.signal("TERM").exit());
    }
    try (Pty pty = Pty.of(home, "recover", "go")) {
      pty.expect("What was hard?").expect(HALF).type("ting").press(Key.CTRL_D);
      pty.expect("something to set down").press(Key.ENTER);
      pty.expect("That is the last one.").type("k");
      assertEquals(0, pty.exit());
    }
    assertTrue(home.entry().endsWith("\n" + HALF + "ting\n"), home.entry());
    assertEquals(1, home.run("", "recover").exit(), "no draft waits");
  }

  @Test
  void quitChangesNothingOnTheScreen() {
    Home home = Home.in(folder, "none");
    try (Pty pty = inTheMiddle(home)) {
      pty.signal("QUIT").type("ting").expect(HALF + "ting");
      assertTrue(!pty.written().contains("thread dump"), pty.written());
      assertEquals(130, pty.press(Key.CTRL_C).exit());
    }
  }

  private static Pty inTheMiddle(Home home) {
    return inTheMiddle(Pty.of(home, "reflect", "evening"));
  }

  private static Pty inTheMiddle(Pty pty) {
    Evening.begun(pty).type(WHOLE).expect(WHOLE).press(Key.CTRL_D);
    return pty.expect("What was hard?").type(HALF).expect(HALF);
  }

  // The same look at the disk that finds nothing where nothing is held finds the words here.
  private static void assertAllComesBack(Home home) {
    List<String> drafts = home.filesWith(HALF);
    assertEquals(1, drafts.size(), () -> "files with the words: " + home.tree());
    Ended kept = home.run("", "recover", "keep");
    assertEquals(0, kept.exit(), kept.err());
    String entry = home.entry();
    assertTrue(entry.contains("\n" + WHOLE + "\n") && entry.endsWith("\n" + HALF + "\n"), entry);
    assertNotEquals(drafts, home.filesWith(HALF), "the draft makes way for the entry");
  }
}
