package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking back on a terminal, and what removing an answer leaves.
@Tag("image")
@Tag("thorough")
class LookTest {

  private static final String FILE = "Journal/2026/2026-02-27-2130.md";
  private static final String OLD =
      """
      ---
      date: 2026-02-27T21:30:00+01:00
      title: Evening
      set: evening
      asked: [q1, set-down, q2]
      marks: [q1/pattern, set-down/set-down, q2/pattern]
      ---

      ## What went well?

      The plum tree \033[31mis red.

      ## Is there something to set down here for now?

      The form

      ## What was hard?

      The fence.
      """;
  private static final String NEW =
      OLD.replace("[q1, set-down, q2]", "[set-down, q2]")
          .replace("[q1/pattern, set-down/", "[set-down/")
          .replace("\n## What went well?\n\nThe plum tree \033[31mis red.\n", "");

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void keepOne() {
    home = Home.in(folder, "none");
    home.put(FILE, OLD);
  }

  @Test
  void eachThingHasAPageOfItsOwnAndThePauseIsThere() {
    Map<String, String> before = home.tree();
    try (Pty pty = Pty.of(home, "look patterns")) {
      pty.expect("The plum tree ^[[31mis red.").expect("Enter: on");
      assertFalse(pty.screen().contains("The fence."));
      pty.press(Key.ENTER).expect("The fence.").press(Key.ESC).expect("Nothing moves on");
      pty.type("g").expect("The fence.").press(Key.SHIFT_TAB).expect("The plum tree");
      pty.press(Key.ENTER).expect("The fence.").press(Key.ENTER);
      assertEquals(0, pty.exit());
      assertEquals("", pty.screen().strip());
      assertFalse(pty.written().contains("\033[31m"));
    }
    assertEquals(before, home.tree());
  }

  @Test
  void leavingAtOnceClearsTheScreenAndChangesNothing() {
    Map<String, String> before = home.tree();
    try (Pty pty = Pty.of(home, "look patterns")) {
      pty.expect("The plum tree").type("x").expect("does not come back").press(Key.CTRL_C);
      assertEquals(130, pty.exit());
      assertEquals("", pty.screen().strip());
    }
    assertEquals(before, home.tree());
  }

  @Test
  void whatIsRemovedIsGoneAndTheRestOfTheFileIsAsItWas() throws IOException {
    Path file = folder.resolve(FILE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    try (Pty pty = Pty.of(home, "look patterns --dates")) {
      pty.expect("2026-02-27").expect("The plum tree").type("x").expect("What went well?");
      pty.type("x").expect("does not come back").type("r").expect("It is gone.");
      pty.expect("The fence.").type("q");
      assertEquals(0, pty.exit());
    }
    assertEquals(NEW, home.tree().get(FILE));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertTrue(home.filesWith("plum").isEmpty());
  }

  @Test
  void inPrivateModeNothingCanBeRemoved() {
    Map<String, String> before = home.tree();
    try (Pty pty = Pty.of(home, "--private look patterns")) {
      pty.expect("The plum tree").expect("q  close").type("x");
      assertFalse(pty.screen().contains("remove this"));
      pty.press(Key.ENTER).expect("The fence.").type("q");
      assertEquals(0, pty.exit());
    }
    assertEquals(before, home.tree());
  }

  @Test
  void aPipeGetsEachByteAndNoQuestion() {
    home.put(".config/leanto/prompts/evening.yaml", "title: E\nweight: tender\nquestions: [a]\n");
    Ended ended = home.run("", "look", "patterns", "--plain");
    assertEquals(new Ended(0, "The plum tree \033[31mis red.\n\nThe fence.\n", ""), ended);
  }

  // Whichever call the end comes at, the old file or the new one stands there, whole.
  @Test
  void anEndAtAnyCallLeavesTheOldFileOrTheNewOne() {
    Needs.programs("strace");
    Set<String> seen = new HashSet<>();
    for (String call : new String[] {"fsync:when=1", "rename:when=1", "fsync:when=2"}) {
      home.put(FILE, OLD);
      removed("-e inject=" + call.replace(":", ":signal=SIGKILL:"));
      seen.add(home.tree().get(FILE));
    }
    assertEquals(Set.of(OLD, NEW), seen);
  }

  @Test
  void aDiskThatRefusesLeavesTheOldFileAndNothingBesideIt() {
    Needs.programs("strace");
    for (String fault : new String[] {"fsync:error=EIO", "rename:error=EACCES"}) {
      Ended ended = removed("-e inject=" + fault);
      assertTrue(ended.out().contains("could not be changed: "), ended.out());
      assertEquals(OLD, home.tree().get(FILE));
      assertEquals(1, home.filesWith("plum").size(), () -> home.tree().keySet().toString());
    }
  }

  private Ended removed(String faults) {
    String keys = "printf 'p\\nx\\nr\\nq\\ng\\n'";
    return home.sh(keys + " | strace -f -qq -o /dev/null " + faults + " " + home.command("look"));
  }
}
