package leanto.image;

import static leanto.image.Repositories.git;
import static leanto.image.Repositories.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What git passes over without a word is not said to be kept.
@Tag("image")
@Tag("thorough")
class LeftOutTest {

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void aJournalUnderGit() {
    Needs.programs("git");
    home = new Repositories(folder).computer("ana");
    home.put("Journal/2026-03-01.md", "rain\n");
    run(home, "history", "begin");
    run(home, "history", "keep");
    assertEquals("Everything is kept.\n", home.run("", "history", "keep").err());
  }

  private void assertNamed(String name) {
    Ended keep = home.run("", "history", "keep");
    assertEquals(0, keep.exit(), keep::toString);
    assertTrue(
        keep.err().contains("Git leaves out " + home.path() + "/Journal/" + name), keep.err());
    String status = run(home, "history").replaceAll("\\s+", " ");
    assertTrue(status.contains("Git leaves out"), status);
    assertFalse(status.contains("Everything is kept."), status);
  }

  @Test
  void byAListInTheRepository() {
    home.put("Journal/.gitignore", "*-02.md\n");
    home.put("Journal/2026-03-02.md", "sun\n");
    assertNamed("2026-03-02.md");
  }

  @Test
  void byTheListOfThePerson() {
    home.put(".config/git/ignore", "2025/\n");
    home.put("Journal/2025/2025-03-02.md", "sun\n");
    assertNamed("2025/2025-03-02.md");
  }

  @Test
  void byUpperAndLowerCase() {
    home.put("Journal/Rain.md", "rain\n");
    run(home, "history", "keep");
    git(home, "config core.ignorecase true");
    home.put("Journal/rain.md", "more rain\n");
    assertNamed("rain.md");
  }

  @Test
  void filesOfACloneAreClosedToOtherAccounts() {
    Home.shell("cd " + home.path() + " && chmod 644 Journal/2026-03-01.md");
    home.put("Journal/2026-03-02.md", "sun\n");
    Home.shell("cd " + home.path() + " && chmod 640 Journal/2026-03-02.md");
    Ended keep = home.run("", "history", "keep");
    assertTrue(keep.err().contains("Now only yours can open it."), keep::toString);
    String modes = home.sh("cd Journal && stat -c %a 2026-03-01.md 2026-03-02.md").out();
    assertEquals("600\n640\n", modes);
    assertEquals("", git(home, "status --porcelain"));
  }

  @Test
  void severalAreCounted() {
    home.put("Journal/.gitignore", "2025*\n");
    home.put("Journal/2025-03-02.md", "sun\n");
    home.put("Journal/2025-03-03.md", "sky\n");
    home.put("Journal/2026-03-03.md", "sky\n");
    Ended keep = home.run("", "history", "keep");
    assertTrue(keep.err().contains("Git leaves out 2 files"), keep::toString);
    assertTrue(keep.out().endsWith("2026-03-03.md\n"), keep::toString);
  }
}
