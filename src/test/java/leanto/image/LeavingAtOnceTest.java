package leanto.image;

import static leanto.image.Key.CTRL_C;
import static leanto.image.Key.ESC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Leaving at once leaves nothing on the terminal: not on the screen, not in what it can scroll
/// back, not in its modes.
@Tag("image")
@Tag("thorough")
class LeavingAtOnceTest {

  private static final String IN = "\033[?1049h";
  private static final String OUT = "\033[2J\033[H\033[?1049l\033[?25h\033[0m";
  private static final String MODES = "; code=$?; stty -g >&3; exit $code";

  @TempDir private Path folder;

  static Stream<Arguments> ways() {
    Key[] escapes = {ESC, ESC, ESC};
    return Stream.of(
        arguments("Ctrl-C", "none", new Key[] {CTRL_C}),
        arguments("Esc three times", "none", escapes),
        arguments("Ctrl-C with a draft", "hold", new Key[] {CTRL_C}),
        arguments("Esc three times with a draft", "hold", escapes));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void leavesTheTerminalAsItWas(String name, String drafts, Key[] keys) {
    Home home = Home.in(folder, drafts);
    String command = home.command("reflect", "evening") + MODES;
    try (Pty pty = Evening.begun(Pty.running(home, 80, command))) {
      pty.type("the rain on the roof").expect("the rain on the roof").press(keys);
      assertEquals(130, pty.exit());
      assertTrue(onlyInside(pty.written()), pty.written().replace("\033", "␛"));
      assertEquals("", pty.screen().strip());
      assertEquals(0, pty.history());
      assertEquals(pty.modes(), pty.said(), "the modes of the terminal");
    }
    assertEquals(drafts.equals("hold"), !home.filesWith("the rain on the roof").isEmpty());
  }

  // It is told so while it still opens the terminal. The shell goes on, for the modes.
  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
  void leavesItSoFromTheFirstScreenOn(String signal, int exit) {
    Home home = Home.in(folder, "none");
    String job = "sh -c 'echo $$ >pid; exec " + home.command("reflect", "evening") + "'";
    try (Pty pty = Pty.running(home, 80, job + MODES)) {
      pty.expect("How would you like to arrive?");
      Home.shell("kill -s " + signal + " $(cat " + folder + "/pid)");
      assertEquals(exit, pty.exit());
      assertTrue(onlyInside(pty.written()), pty.written().replace("\033", "␛"));
      assertEquals(pty.modes(), pty.said(), "the modes of the terminal");
    }
  }

  // It is told so at any moment of the start. Before it can hear, Java ends it in its own way: what
  // counts is that nothing is left then either.
  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP", "INT"})
  void leavesItSoAtAnyMomentOfTheStart(String signal) {
    Home home = Home.in(folder, "hold");
    int entered = 0;
    for (int millis = 20; millis < 140 || entered < 10 && millis < 900; millis += 4) {
      String delayed = "(sleep 0.%03d; kill -s %s $$) & exec ".formatted(millis, signal);
      try (Pty pty = Pty.running(home, 80, delayed + home.command("reflect", "evening"))) {
        assertNotEquals(0, pty.exit());
        String written = pty.written();
        entered += written.contains(IN) ? 1 : 0;
        assertTrue(!written.contains(IN) || written.contains(OUT), written.replace("\033", "␛"));
        assertFalse(written.contains("The input ended"), written);
        assertEquals(List.of(), home.filesWith("drafts/2"), () -> "after " + signal);
      }
    }
    assertTrue(entered > 0, "it was always too early");
  }

  // Notes are told on the screen: beside it they would come after the end, and stay.
  @ParameterizedTest
  @CsvSource({"'', A set is left out", "reflect evening, can be written in by its whole group"})
  void nothingThatWasNotedStays(String words, String note) {
    Home home = Home.in(folder, "none");
    home.put(".config/leanto/prompts/a-broken-one.yaml", "title: Broken\n");
    home.put("Journal/2026/a.md", "words\n");
    Home.shell("chmod g+w '" + folder + "/Journal'");
    try (Pty pty = Pty.running(home, 200, "exec " + home.command(words))) {
      assertEquals(130, pty.expect(note).press(CTRL_C).exit());
      assertTrue(onlyInside(pty.written()), pty.written().replace("\033", "␛"));
    }
  }

  // The alternate screen is entered before the first byte, and left, cleared, by the last; and no
  // title
  // is set.
  private static boolean onlyInside(String written) {
    return written.startsWith(IN)
        && written.lastIndexOf(IN) == 0
        && written.endsWith(OUT)
        && !written.contains("\033]")
        && written.indexOf("\033[?1049l") == written.lastIndexOf("\033[?1049l");
  }
}
