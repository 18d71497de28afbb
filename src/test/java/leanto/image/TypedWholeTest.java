package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed is what is kept, byte for byte.
@Tag("image")
@Tag("thorough")
class TypedWholeTest {

  private static final String WORDS =
      """
      wow!! great !$ ^a^b
      back\\slash \\n
      a\tb
      100%P{done}
      %{x%} %s @|bold x|@ ${HOME}
      é e\u0301 😀 👨‍👩‍👧 日本語
      it is written\
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"C.UTF-8", "C", "POSIX"})
  void whateverTheLocale(String locale) {
    Home home = Home.in(folder, "none").with("LC_ALL", locale);
    try (Pty pty = Evening.begun(home)) {
      pty.type(WORDS.replace('\n', '\r')).expect("it is written");
      Evening.kept(pty);
    }
    assertEquals(Evening.entry(WORDS), home.entry());
  }

  // Some of it comes while the terminal is still in the mode of the shell.
  @Test
  void aheadOfTheQuestions() {
    Home home = Home.in(folder, "none");
    try (Pty pty = Pty.of(home, "reflect", "evening")) {
      pty.expect("How would you like to arrive?").type("\rthe rain é😀\ron the roof\r\r\r\r");
      pty.expect("That is the last one.").type("k");
      assertEquals(0, pty.exit());
    }
    assertEquals(Evening.entry("the rain é😀\non the roof"), home.entry());
  }

  @Test
  void asAPasteOf64KilobytesWithBlankLines() {
    String paste = "0123456789 abcdefghijklmnop äöü 日本\n\n".repeat(1600) + "it is pasted";
    Home home = Home.in(folder, "none");
    try (Pty pty = Evening.begun(home)) {
      pty.type("\033[200~" + paste.replace('\n', '\r') + "\033[201~").expect("it is pasted");
      Evening.kept(pty);
    }
    assertEquals(Evening.entry(paste), home.entry());
  }

  // On plain lines it is the terminal that takes a line, up to 4,095 bytes; Lean-to cannot know
  // what
  // came behind them, and says so at once.
  @Test
  void aLineThatATerminalCutsIsSpokenOf() {
    Home home = Home.in(folder, "none");
    String told = "That line is as long as a terminal lets a line be.";
    try (Pty pty = Evening.begun(Pty.of(home, "--plain", "reflect", "evening"))) {
      pty.type("x".repeat(4094) + "\rit is whole\r").expect("it is whole");
      assertFalse(pty.written().contains(told), pty.written());
      pty.type("é".repeat(3000) + "\r").expect(told);
      assertEquals(130, pty.press(Key.CTRL_C).exit());
    }
  }
}
