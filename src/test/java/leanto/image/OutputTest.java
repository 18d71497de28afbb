package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the output goes: a full disk, a closed pipe, a terminal.
@Tag("image")
@Tag("thorough")
class OutputTest {

  // A title, a clear screen, the clipboard, a link, a C1 control, an answerback, an overwritten
  // line.
  private static final String HOSTILE =
      "\033]0;title\007 \033[2J\033[H \033]52;c;aGk=\007 \033]8;;http://x/\033\\ \u009b2J \033[c"
          + " seen\rover \b\033P+q\033\\ end";

  // The same kinds, as YAML writes them.
  private static final String QUOTED = "\"\\e]0;title\\a \\e[2J \\x9b2J seen\\rover end\"";

  @TempDir private Path folder;
  private static final String NOT_PRINTED =
      "Not all of it could be printed. A full disk, or an output that is closed, does that.\n";

  private Home home;

  @BeforeEach
  void findFilesOfAStranger() {
    home = Home.in(folder, "none");
    home.put("Journal/2026/2026-03-01-2130.md", "---\ntitle: " + QUOTED + "\n---\n\n" + HOSTILE);
    home.put("Journal/2026/2026-02-01-\033]0;title\007end.md", HOSTILE);
    home.put("raw.yaml", "title: Raw\nquestions: [What?]\n" + HOSTILE + ": end\n");
    home.put("quoted.yaml", "title: " + QUOTED + "\nquestions: [" + QUOTED + "]\n");
  }

  @Test
  void aFullDiskIsSaid() {
    for (String words : List.of("list", "show last", "sets", "--version", "--help", "about")) {
      for (String gone : List.of(" >/dev/full", " >&-")) {
        Home.Ended ended = home.sh(home.command(words) + gone);
        assertEquals(6, ended.exit(), words);
        assertTrue(ended.err().endsWith(NOT_PRINTED), () -> words + gone + ": " + ended.err());
      }
      assertEquals(0, home.sh(home.command(words) + " <&- >/dev/null").exit(), words);
    }
  }

  // The pipe is closed before the answers are there, and so before anything is printed.
  @Test
  void aClosedPipeIsNoFault() throws IOException {
    String command = home.command("reflect", "evening", "--answers", "-", "--dry-run");
    Process process = home.process("sh", "-c", "exec " + command).start();
    process.getInputStream().close();
    try (OutputStream in = process.getOutputStream()) {
      in.write("q1: the rain on the roof\n".getBytes(StandardCharsets.UTF_8));
    }
    Heard err = new Heard(process.getErrorStream(), _ -> {});
    assertTrue(err.await(err::ended));
    assertEquals("", err.text());
    assertEquals(0, process.onExit().join().exitValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show last",
        "list",
        "show 2026-02-01",
        "sets check raw.yaml",
        "sets check quoted.yaml",
        "reflect ./quoted.yaml"
      })
  void noControlCharacterOfAFileReachesTheTerminal(String words) {
    try (Pty pty = Pty.of(home, words)) {
      pty.exit();
      assertTrue(pty.written().contains("end"), pty.written());
      assertEquals("", controls(pty.written()));
    }
  }

  // The name of a folder is read from a disk, too. Into a pipe it goes as it is, to be used.
  @ParameterizedTest
  @ValueSource(
      strings = {"sets new walk", "sets", "reflect evening --answers good.yaml", "recover keep"})
  void aPathThatIsToldActsOnNoTerminal(String words) throws IOException {
    Path hostile = Files.createDirectories(folder.resolve("a\033]0;title\007 path"));
    home.put("good.yaml", "q1: The fence is done\n");
    home.put(".config/leanto/settings.yaml", "drafts: hold\n");
    assertEquals(0, home.run("\nThe fence is done\n", "reflect", "evening").exit());
    Files.move(folder.resolve(".config/leanto"), hostile.resolve("leanto"));
    Home there = home.with("XDG_CONFIG_HOME", "" + hostile).with("LEANTO_JOURNAL", "" + hostile);
    try (Pty pty = Pty.of(there, words)) {
      assertEquals(0, pty.exit());
      assertTrue(pty.written().contains("^[]0;title^G path"), pty.written());
      assertEquals("", controls(pty.written()));
    }
    if (words.startsWith("reflect")) {
      assertTrue(there.run("", words.split(" ")).out().contains("\033]0;"));
    }
  }

  @Test
  void noControlCharacterOfAPasteReachesTheScreen() {
    try (Pty pty = Evening.begun(home)) {
      pty.type("\033[200~" + HOSTILE + "\033[201~").expect("^[]0;title").expect(" end");
      assertEquals(130, pty.press(Key.CTRL_C).exit());
      String ours = "\033(\\[\\??[0-9;]*[HJKhlm]|[78])";
      assertEquals("", controls(pty.written().replaceAll(ours, "").replace("\r", "")));
      assertEquals(3, pty.written().split("\033\\[2J").length, "cleared on entering and leaving");
    }
  }

  @Test
  void theyWouldBeSeenOnTheTerminal() {
    try (Pty pty = Pty.running(home, 80, "exec cat Journal/2026/2026-03-01-2130.md")) {
      assertEquals(0, pty.exit());
      assertTrue(controls(pty.written()).contains("\033]52;"));
    }
  }

  // From the first control character on; the terminal itself makes CR LF of a newline.
  private static String controls(String written) {
    return written
        .replace("\r\n", "\n")
        .replaceFirst("(?s)^[^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]*", "");
  }
}
