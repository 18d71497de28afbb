package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import leanto.Needs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Help comes each time, whatever is or is not there (E26).
@Tag("image")
class HelpTest {

  @TempDir private Path folder;

  @Test
  void helpOpensOnEveryScreenWithoutANetwork() {
    Home home = Home.in(folder, "none");
    Needs.that(home.sh("unshare -rn true").exit() == 0, "permission for unshare");
    home.put(".config/leanto/settings.yaml", "");
    try (Pty pty = Pty.running(home, 80, "exec unshare -rn " + home.command("reflect evening"))) {
      paused(pty, "Before the first question").type("n");
      helped(pty, "How would you like to arrive?").press(Key.ENTER);
      helped(pty, "What went well").type("the rain").expect("the rain");
      helped(pty, "> the rain").press(Key.CTRL_D);
      helped(pty, "What was hard?").press(Key.ENTER);
      helped(pty, "something to set down").press(Key.ENTER);
      paused(pty, "That is the last one.").type("k");
      assertEquals(0, pty.exit());
    }
  }

  // Over the screen, and back to it.
  private static Pty helped(Pty pty, String screen) {
    pty.expect(screen).press(Key.F1).expect("It leaves no trace.");
    return pty.press(Key.ENTER).expect(screen);
  }

  private static Pty paused(Pty pty, String screen) {
    pty.expect(screen).press(Key.ESC).expect("Nothing moves on by itself.");
    pty.type("d").expect("a counsellor or a therapist").press(Key.ENTER);
    pty.expect("Nothing moves on by itself.").type("h").expect("It leaves no trace.");
    return pty.press(Key.ENTER).expect(screen);
  }
}
