package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Writing freely.
@Tag("image")
@Tag("thorough")
class WriteTest {

  private static final String WORDS = "The rain.\n\n\n## The roof\n\nIt held.";

  @TempDir private Path folder;

  private static String entry(String words) {
    return "---\ntitle: Written freely\n---\n\n" + words + "\n";
  }

  @Test
  void aPageWithParagraphsIsKeptAsItIsWritten() {
    Home home = Home.in(folder, "hold");
    try (Pty pty = Pty.of(home, "write")) {
      pty.expect("A line, a page, or nothing.").expect("Ctrl-X Ctrl-E: editor");
      pty.type(WORDS.replace('\n', '\r')).expect("  It held.").expect("Ctrl-D: done");
      pty.press(Key.CTRL_D).expect("This would be kept at").type("k");
      assertEquals(0, pty.exit());
      assertEquals("", pty.screen().strip());
    }
    assertEquals(entry(WORDS), home.entry());
    assertEquals(1, home.filesWith("The rain.").size(), "the draft makes way for the entry");
  }

  @Test
  void nothingWrittenIsNothingKept() {
    Home home = Home.in(folder, "hold");
    for (Key key : new Key[] {Key.ENTER, Key.CTRL_D}) {
      try (Pty pty = Pty.of(home, "write")) {
        pty.expect("A line, a page, or nothing.").press(key);
        assertEquals(0, pty.exit());
      }
    }
    assertTrue(home.tree().keySet().stream().noneMatch(it -> it.contains("2026")));
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
  void aSignalLosesNothingAndItGoesOnThere(String signal, int exit) {
    Home home = Home.in(folder, "hold");
    try (Pty pty = Pty.of(home, "write", "--title", "Rain", "--tag", "roof")) {
      pty.expect("A line, a page, or nothing.").type("The rain.\r\rThe ro").expect("  The ro");
      assertEquals(exit, pty.signal(signal).exit());
    }
    try (Pty pty = Pty.of(home, "recover", "go")) {
      pty.expect("  The ro").type("of.").press(Key.CTRL_D);
      pty.expect("This would be kept at").type("k");
      assertEquals(0, pty.exit());
    }
    assertEquals("---\ntitle: Rain\ntags: [roof]\n---\n\nThe rain.\n\nThe roof.\n", home.entry());
  }

  @Test
  void onPlainLinesCtrlDEndsItAsOnAFullScreen() {
    Home home = Home.in(folder, "none");
    try (Pty pty = Pty.of(home, "write", "--plain")) {
      pty.expect("A line, a page, or nothing.").type("The rain.\r\rThe roof.\r");
      pty.press(Key.CTRL_D).expect("This would be kept at").type("k\r");
      assertEquals(0, pty.exit());
    }
    assertEquals(entry("The rain.\n\nThe roof."), home.entry());
  }

  @Test
  void anEditorCanBeWhereItBegins() {
    Home home = Home.in(folder, "none").with("VISUAL", "sh ~/editor.sh");
    home.put("editor.sh", "printf 'The rain.\\n\\n\\nThe roof.\\n' >\"$1\"\n");
    try (Pty pty = Pty.of(home, "write", "--edit")) {
      pty.expect("This would be kept at").press(Key.SHIFT_TAB).expect("  The roof.");
      pty.press(Key.CTRL_D).expect("This would be kept at").type("k");
      assertEquals(0, pty.exit());
    }
    assertEquals(entry("The rain.\n\n\nThe roof."), home.entry());
  }

  @Test
  void aTitleCanBeTypedWhereNoShellKeepsIt() {
    Home home = Home.in(folder, "none");
    try (Pty pty = Pty.of(home, "write", "--title", "-")) {
      pty.expect("Which title would you like for it?").type("Ra").press(Key.ESC);
      pty.expect("Nothing moves on by itself.").type("g").expect("> Ra").type("in\r");
      pty.expect("A line, a page, or nothing.").type("It came.").press(Key.CTRL_D);
      pty.expect("This would be kept at").type("k");
      assertEquals(0, pty.exit());
    }
    assertEquals("---\ntitle: Rain\n---\n\nIt came.\n", home.entry());
  }

  @Test
  void aPipeIsKeptByteForByteButForWhatActsOnATerminal() {
    Home home = Home.in(folder, "none");
    Ended ended = home.run("red \033[31m\ttab\r\né 😀\n", "write", "-");
    assertEquals(0, ended.exit());
    assertTrue(ended.err().contains("in a visible form"), ended.err());
    assertTrue(ended.out().endsWith(".md\n"), ended.out());
    assertEquals(entry("```text\nred ^[[31m\ttab\r\né 😀\n```"), home.entry());
  }

  @Test
  void aPipeThatIsNoTextIsRefusedAtItsPlace() throws IOException {
    Home home = Home.in(folder, "none");
    byte[] latin = "Rain.\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("latin"), latin);
    Ended ended = home.sh(home.command("write", "-") + " <latin");
    assertEquals(5, ended.exit());
    assertTrue(ended.err().startsWith("standard input:2:4: "), ended.err());
  }

  @Test
  void aPipeThatCannotBeKeptIsPrinted() {
    Home home = Home.in(folder, "none");
    home.put("Journal", "a file");
    Ended ended = home.run("The rain.\n", "write", "-");
    assertEquals(4, ended.exit());
    assertEquals("", ended.out());
    assertTrue(ended.err().contains("Here are the words:\n---\n"), ended.err());
    assertTrue(ended.err().endsWith("\n\nThe rain.\n"), ended.err());
  }
}
