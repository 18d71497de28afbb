package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A whole sitting by keys alone, from the first screen to the file.
@Tag("image")
class WholeSittingTest {

  private static final String ENTRY =
      """
      ---
      title: Today I carried
      set: today-i-carried
      asked: [showed-up, control-looked-after, free-minute]
      marks: [showed-up/pattern, control-looked-after/looking-after, free-minute/resource]
      showed-up: [control]
      ---

      ## Which of these showed up lately, if any?

      - Keeping hold of the reins

      ## Holding the reins: what was that looking after, or making sure of?

      The deadline,
      and my name on it.

      ## Which minute lately asked nothing of you, if there was one?

      on the bus
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {80, 40})
  void isKeptAsItWasAnswered(int columns) {
    Home home = Home.in(folder, "none");
    String command = "exec " + home.command("reflect", "today-i-carried");
    try (Pty pty = Pty.running(home, columns, command)) {
      pty.expect("How would you like to arrive?").press(Key.ENTER);
      pty.expect("Which of these showed up").type("3").press(Key.ENTER);
      pty.expect("Holding the reins: what was that");
      pty.type("The deadline,\rand my name on it.").press(Key.ENTER, Key.ENTER);
      pty.expect("What could be held").press(Key.SHIFT_TAB);
      pty.expect("and my name on it.").press(Key.CTRL_D);
      pty.expect("What could be held").press(Key.ESC);
      pty.expect("Nothing moves on by itself.").press(Key.ESC);
      pty.expect("What could be held").press(Key.ENTER);
      pty.expect("Some people come to see").press(Key.ENTER);
      pty.expect("What were you carrying").press(Key.ENTER);
      pty.expect("What did you learn").press(Key.ENTER);
      pty.expect("Which minute lately").type("on the bus").press(Key.ENTER);
      pty.expect("something to set down").press(Key.ENTER);
      pty.expect("That is the last one.").type("k");
      assertEquals(0, pty.exit());
    }
    assertEquals(ENTRY, home.entry());
  }
}
