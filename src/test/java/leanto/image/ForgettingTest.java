package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forgetting on a terminal, where a disk does not let go, and beside a sitting that goes on.
@Tag("image")
@Tag("thorough")
class ForgettingTest {

  private static final String WORDS = "the plum tree";
  private static final String FORGET = "f\n";

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void keepOne() {
    home = Home.in(folder, "hold");
    home.put("answers.yaml", "q1: " + WORDS + "\n");
    assertEquals(0, home.run("", "reflect", "evening", "--answers", "answers.yaml").exit());
  }

  @Test
  void onATerminalAKeyForgetsAndTheScreenIsCleared() {
    try (Pty pty = Pty.of(home, "forget last")) {
      pty.expect("This would be removed").expect("Journal/").expect("Out of reach");
      assertEquals(0, pty.type("f").exit());
      assertEquals("It is gone.", pty.screen().strip());
    }
    assertEquals(List.of("answers.yaml"), home.filesWith(WORDS));
  }

  @Test
  void onATerminalEnterAndLeavingForgetNothing() {
    Map<String, String> before = home.tree();
    try (Pty pty = Pty.of(home, "forget --everything")) {
      pty.expect("This would be removed").press(Key.ENTER).expect("This would be removed");
      assertEquals(130, pty.press(Key.CTRL_C).exit());
      assertEquals("", pty.screen().strip());
    }
    assertEquals(before, home.tree());
  }

  @Test
  void whatCannotBeRemovedIsNamedAndNothingIsClaimed() {
    Needs.programs("strace");
    String last = home.run("", "forget", "last", "--dry-run").out().strip();
    Ended ended = home.sh(withoutUnlink("forget last"));
    assertEquals(4, ended.exit(), ended.err());
    assertFalse(ended.out().contains("It is gone."), ended.out());
    assertEquals(last + " could not be removed: permission was not given.\n", ended.err());
    assertEquals(2, home.filesWith(WORDS).size());
  }

  // The settings may say where the rest is.
  @Test
  void theSettingsStayAsLongAsSomethingElseDoes() {
    Needs.programs("strace");
    Map<String, String> before = home.tree();
    Ended ended = home.sh(withoutUnlink("forget --everything"));
    assertEquals(4, ended.exit(), ended.err());
    assertTrue(ended.err().contains("settings.yaml stays, since it says where the rest is."));
    assertEquals(before, home.tree());
    assertEquals(0, home.run(FORGET, "forget", "--everything").exit());
    assertEquals(
        List.of("", ".config", ".local", ".local/state", "answers.yaml"),
        List.copyOf(home.tree().keySet()));
  }

  @Test
  void whatCanBeRemovedIsRemovedBesideWhatCannot() {
    Needs.programs("strace");
    Ended ended = home.sh(withoutUnlink("forget --everything").replace("EACCES", "EACCES:when=2"));
    assertEquals(4, ended.exit(), ended.err());
    assertTrue(ended.err().endsWith("The rest of it is gone.\n"), ended.err());
    assertEquals(2, home.filesWith(WORDS).size());
    assertEquals(List.of(), home.filesWith("title: Evening\nquestions"));
    assertEquals(1, home.filesWith("drafts: hold").size());
  }

  private String withoutUnlink(String words) {
    String fault = "strace -f -qq -o /dev/null -e inject=unlink,unlinkat:error=EACCES ";
    return fault + home.command(words) + " <<'END'\n" + FORGET + "END";
  }

  @Test
  void theDraftOfAnotherProcessStays() {
    try (Pty pty = Evening.begun(home)) {
      pty.type(WORDS).expect(WORDS).press(Key.CTRL_D).expect("What was hard?");
      Ended ended = home.run(FORGET, "forget", "--everything");
      assertEquals(0, ended.exit(), ended.err());
      assertTrue(ended.out().contains("A sitting goes on elsewhere. Its draft stays."));
      assertEquals(2, home.filesWith(WORDS).size(), () -> home.tree().toString());
      assertEquals(143, pty.signal("TERM").exit());
    }
    assertTrue(home.run("", "recover").out().contains("Evening"));
  }
}
