package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Taking out and bringing in by the built program: into files, through pipes, on a terminal.
@Tag("image")
@Tag("thorough")
class ExchangeTest {

  private static final String ENTRY = "Journal/2026/2026-03-01-2130.md";

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void keepOne() {
    home = Home.in(folder, "none");
    home.put(
        ENTRY,
        "---\ndate: 2026-03-01T21:30:00+01:00\ntitle: Evening\nset: evening\nasked: [q1, q2]\n---\n"
            + "\n## What went well?\n\nthe plum tree\n\n## What was hard?\n\nthe form\n");
    home.put("journal.txt", "[2026-02-20 21:30] The fence\nis done.\n");
  }

  private String mode(String path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
  }

  @Test
  void whateverTheMaskItIsForItsOwnerAlone() throws IOException {
    String export = home.command("export");
    String into = home.command("import", "journal.txt", "--yes");
    String all = export + " a/b && " + export + " c.html --as html && " + into;
    assertEquals(0, home.sh("umask 000; " + all).exit());
    for (String made : List.of("a", "a/b", "a/b/2026")) {
      assertEquals("rwx------", mode(made), made);
    }
    for (String made :
        List.of("a/b/2026/2026-03-01-2130.md", "c.html", "Journal/2026/2026-02-20-2130.md")) {
      assertEquals("rw-------", mode(made), made);
    }
  }

  @Test
  void nothingThatIsThereIsReplacedNotEvenALink() throws IOException {
    home.put("letter.txt", "mine");
    home.put("full/letter.txt", "mine");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("letter.txt"));
    Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nosuch"));
    Files.createSymbolicLink(folder.resolve("to-full"), folder.resolve("full"));
    Map<String, String> before = home.tree();
    for (String target : List.of("letter.txt", "link", "dangling", "full", "to-full")) {
      assertEquals(2, home.run("", "export", target).exit(), target);
      assertEquals(2, home.run("", "export", target, "--as", "text").exit(), target);
    }
    assertEquals(before, home.tree());
  }

  @Test
  void whatComesInLeadsToNoPlaceBehindALink() throws IOException {
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("Journal/sub"), folder.resolve("elsewhere"));
    home.put("notes/sub/2026-02-20.md", "words");
    Ended ended = home.run("", "import", "notes", "--yes");
    assertEquals(4, ended.exit());
    assertTrue(
        ended.err().contains("Journal/sub is a link to a folder, and links are not followed."),
        ended::err);
    try (var files = Files.list(folder.resolve("elsewhere"))) {
      assertEquals(0, files.count());
    }
    Files.delete(folder.resolve("Journal/sub"));
    assertEquals(0, home.run("", "import", "notes", "--yes").exit());
    assertEquals("words", Files.readString(folder.resolve("Journal/sub/2026-02-20.md")));
  }

  @Test
  void whereItCannotBeWrittenNothingOfItIsLeft() {
    for (String target : List.of("page.html --as html", "page.jsonl --as jsonl")) {
      String file = target.substring(0, target.indexOf(' '));
      Ended ended =
          home.sh("prlimit --fsize=100 " + home.command("export", target) + " | cat; true");
      assertTrue(ended.err().contains(file + " could not be written: the file would be larger"));
      assertFalse(Files.exists(folder.resolve(file)), file);
    }
    Ended ended = home.sh("prlimit --fsize=10 " + home.command("import", "journal.txt", "--yes"));
    assertEquals(4, ended.exit());
    assertTrue(ended.err().contains("What came in before that stays"), ended::err);
    assertFalse(Files.exists(folder.resolve("Journal/2026/2026-02-20-2130.md")));
    assertEquals(List.of("journal.txt"), home.filesWith("is done."));
    assertEquals(0, home.run("", "import", "journal.txt", "--yes").exit());
    assertEquals(2, home.filesWith("is done.").size());
  }

  @Test
  void aReaderThatHasEnoughIsNoTroubleAndAFullDiskIs() {
    String export = home.command("export", "-", "--as", "text");
    assertEquals(new Ended(0, "2026-03-01 21:30\n", ""), home.sh(export + " | head -n 1"));
    assertEquals(6, home.sh(export + " >/dev/full").exit());
  }

  @Test
  void throughAPipeItComesInWhereThatIsSaid() {
    String from = home.command("import", "-");
    Ended shown = home.sh(from + " < journal.txt");
    assertEquals(0, shown.exit());
    assertTrue(shown.out().startsWith("jrnl, text: 1 entry, on 2026-02-20."), shown::out);
    assertEquals(List.of("journal.txt"), home.filesWith("is done."));
    Ended kept = home.sh(from + " --yes < journal.txt");
    assertEquals(new Ended(0, folder.resolve("Journal/2026/2026-02-20-2130.md") + "\n", ""), kept);
  }

  @Test
  void onATerminalTheWordsOfAnExportDoNothing() {
    home.put("Journal/2026-02-01.md", "\033]52;c;aGk=\007\033[2Jred\u202e");
    try (Pty pty = Pty.of(home, "export - --as text --on 2026-02-01")) {
      assertEquals(0, pty.exit());
      assertTrue(pty.screen().contains("^[]52;c;aGk=^G^[[2JredU+202E"), pty::screen);
    }
    assertTrue(home.run("", "export", "-", "--as", "text").out().contains("\033[2Jred"));
  }

  @Test
  void answersAreChosenOnATerminalAndTheScreenIsCleared() throws IOException {
    try (Pty pty = Pty.of(home, "export page.txt --as text --choose")) {
      pty.expect("the plum tree").type("l").expect("the form").type("t");
      pty.expect("This would be in").expect("the form");
      assertFalse(Files.exists(folder.resolve("page.txt")));
      assertEquals(0, pty.type("p").exit());
      assertFalse(pty.screen().contains("the form"), pty::screen);
    }
    assertEquals("What was hard?\n\nthe form\n", Files.readString(folder.resolve("page.txt")));
  }

  @Test
  void choosingCanBeLeftAtAnyMomentWithNothingWritten() {
    Map<String, String> before = home.tree();
    try (Pty pty = Pty.of(home, "export page.txt --as text --choose")) {
      pty.expect("the plum tree").type("t").expect("the form");
      assertEquals(130, pty.press(Key.CTRL_C).exit());
    }
    try (Pty pty = Pty.of(home, "export page.txt --as text --choose")) {
      pty.expect("the plum tree").type("t").expect("the form").type("a").expect("put it there");
      assertEquals(143, pty.signal("TERM").exit());
    }
    try (Pty pty = Pty.of(home, "export page.txt --as text --choose")) {
      pty.expect("the plum tree").type("t").expect("the form").type("a").expect("put it there");
      assertEquals(0, pty.type("n").exit());
    }
    assertEquals(before, home.tree());
  }

  @Test
  void onATerminalWhatWouldComeInIsShownAndThenChosen() {
    Map<String, String> before = home.tree();
    try (Pty pty = Pty.of(home, "import journal.txt")) {
      pty.expect("1 entry, on 2026-02-20.").expect("The fence").expect("leave it");
      assertEquals(0, pty.type("l").exit());
      assertEquals("", pty.screen().strip());
    }
    assertEquals(before, home.tree());
    try (Pty pty = Pty.of(home, "import journal.txt")) {
      assertEquals(0, pty.expect("bring them in").type("b").exit());
    }
    assertEquals(2, home.filesWith("is done.").size());
    try (Pty pty = Pty.of(home, "import journal.txt")) {
      assertEquals(0, pty.exit());
      assertTrue(pty.screen().contains("(there already)"), pty::screen);
    }
  }
}
