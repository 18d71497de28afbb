package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is longer than a screen goes to the person's pager, on a terminal only; and what is done
/// there leaves no history.
@Tag("image")
class PagerTest {

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void keepMany() {
    home = Home.in(folder, "none");
    for (int i = 10; i < 60; i++) {
      home.put("Journal/2026/2026-01-01-10" + i + ".md", "# Day " + i + "\n");
    }
  }

  private Pty listing(String pager, String words) {
    String variables = "PAGER='" + pager + "' SEEN=" + folder + "/seen ";
    return Pty.running(home, 80, variables + home.command(words));
  }

  @Test
  void whatIsLongerThanAScreenGoesToThePager() {
    try (Pty pty = listing("tee \"$SEEN\" | sed s/^/paged:/", "list")) {
      pty.expect("paged:50  2026-01-01 10:10  Day 10");
      assertEquals(0, pty.exit());
    }
    assertEquals("50", home.sh("wc -l < '" + folder + "/seen'").out().strip());
  }

  @Test
  void whatFitsOnTheScreenDoesNot() {
    try (Pty pty = listing("sed s/^/paged:/", "list --limit 15")) {
      pty.expect("15  2026-01-01 10:45  Day 45");
      assertEquals(0, pty.exit());
      assertFalse(pty.written().contains("paged:"));
    }
  }

  @Test
  void aPagerThatIsLeftEarlyEndsTheListing() {
    try (Pty pty = listing("head -n 3 | sed s/^/paged:/", "list")) {
      pty.expect("paged: 3  2026-01-01 10:57  Day 57");
      assertEquals(0, pty.exit());
    }
  }

  @Test
  void onePlainOrOneThatIsNotThereIsNone() {
    for (List<String> way :
        List.of(List.of("nosuch", "list"), List.of("sed s/^/paged:/", "list --plain"))) {
      try (Pty pty = listing(way.getFirst(), way.getLast())) {
        pty.expect("50  2026-01-01 10:10  Day 10");
        assertEquals(0, pty.exit());
        assertFalse(pty.written().contains("paged:"));
      }
    }
  }

  @Test
  void whatWasSearchedForInLessIsRememberedNowhere() {
    if (home.sh("command -v less").exit() != 0) {
      return;
    }
    try (Pty pty = listing("less", "list")) {
      pty.expect("Day 59").type("/Day 3").press(Key.ENTER).expect("Day 31").type("q");
      assertEquals(0, pty.exit());
    }
    assertTrue(home.filesWith("Day 3").stream().allMatch(it -> it.toString().endsWith(".md")));
    assertEquals("", home.sh("find . -name '.less*' -o -name 'lesshst'").out());
  }
}
