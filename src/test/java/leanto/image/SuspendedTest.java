package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A sitting is suspended, in a shell that controls jobs: nothing is seen of it meanwhile.
@Tag("image")
class SuspendedTest {

  private static final String WORDS = "the rain on the roof";
  private static final String SHELL =
      "export PS1='ready> ' HISTFILE=; exec bash --norc --noprofile -i";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a key", "a signal"})
  void itComesBackWithItsWords(String how) {
    Home home = Home.in(folder, "none");
    try (Pty pty = inTheMiddle(home)) {
      suspend(pty, how);
      assertFalse(pty.screen().contains(WORDS), pty.screen());
      assertFalse(pty.screen().contains("What went well"), pty.screen());
      pty.type("fg\r").expect("What went well").expect("> " + WORDS);
      pty.type(", again").expect(WORDS + ", again").press(Key.CTRL_D);
      pty.expect("What was hard?").press(Key.CTRL_C);
      pty.expect("ready> ").type("echo it was $?\r").expect("it was 130");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hold", "none"})
  void aClosedTerminalEndsItAsAnyOther(String drafts) {
    Home home = Home.in(folder, drafts);
    Map<String, String> before = home.tree();
    try (Pty pty = inTheMiddle(home)) {
      suspend(pty, "a key");
      pty.closeTerminal();
    }
    assertHeld(home, drafts, before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hold", "none"})
  void itEndsWhenItIsTold(String drafts) {
    Home home = Home.in(folder, drafts);
    Map<String, String> before = home.tree();
    try (Pty pty = inTheMiddle(home)) {
      suspend(pty, "a key");
      // Not `wait`: some versions of bash do not wait for a job that was not continued yet.
      String wait = "while kill -0 $p 2>/dev/null; do sleep .1; done";
      pty.type("p=$(jobs -p %1); kill %1; " + wait + "\r").expect("Exit 143");
      assertFalse(pty.screen().contains(WORDS), pty.screen());
    }
    assertHeld(home, drafts, before);
  }

  private static void assertHeld(Home home, String drafts, Map<String, String> before) {
    if (drafts.equals("hold")) {
      assertEquals(1, home.filesWith(WORDS).size(), () -> home.tree().toString());
    } else {
      assertEquals(before, home.tree());
    }
  }

  private static Pty inTheMiddle(Home home) {
    Pty pty = Pty.running(home, 80, SHELL);
    pty.expect("ready> ").type(home.command("reflect", "evening") + "\r");
    return Evening.begun(pty).type(WORDS).expect(WORDS);
  }

  private static void suspend(Pty pty, String how) {
    if (how.equals("a key")) {
      pty.press(Key.CTRL_Z);
    } else {
      ProcessHandle shell = ProcessHandle.of(pty.pid()).orElseThrow();
      long program = shell.children().findFirst().orElseThrow().pid();
      Home.shell("kill -s TSTP " + program);
    }
    pty.expect("Stopped").expect("ready> ");
  }
}
