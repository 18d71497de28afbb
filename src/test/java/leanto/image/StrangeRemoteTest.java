package leanto.image;

import static leanto.image.Repositories.git;
import static leanto.image.Repositories.journal;
import static leanto.image.Repositories.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What another computer may have sent that nobody expects: each is said in a sentence, and the
/// rest is synced.
@Tag("image")
@Tag("thorough")
class StrangeRemoteTest {

  @TempDir private Path folder;
  private Home here;
  private Home there;

  @BeforeEach
  void twoComputers() {
    Needs.programs("git");
    Repositories all = new Repositories(folder);
    there = all.joined("there");
    here = all.joined("here");
    there.put("Journal/2026-03-01.md", "rain\n");
    run(there, "history", "keep");
    run(there, "history", "sync");
    run(here, "history", "sync");
  }

  private void sends(String made) {
    Ended ended = there.sh("cd Journal && " + made + " && git commit -q -m x");
    assertEquals(0, ended.exit(), ended::toString);
    git(there, "push -q origin HEAD:main");
  }

  @Test
  void anEntryThatIsTooLargeToBeOpenedIsSaidAndTheRestIsSynced() {
    sends("head -c 700000000 /dev/zero >2026-03-02.md && echo sun >2026-03-03.md && git add .");
    here.put("Journal/2026-03-04.md", "snow\n");
    run(here, "history", "keep");
    Ended sync = here.run("", "history", "sync");
    assertEquals(0, sync.exit(), sync::toString);
    assertTrue(sync.err().contains("2026-03-02.md is larger than 64 MiB."), sync::toString);
    assertEquals(1, sync.err().lines().count(), sync::toString);
    assertTrue(sync.out().contains("is sent to origin/main"), sync::toString);
    assertEquals(700_000_000, here.path().resolve("Journal/2026-03-02.md").toFile().length());
    assertEquals(0, here.sh("grep -q sun Journal/2026-03-03.md").exit());
    assertEquals("", git(here, "status --porcelain"));
    assertFalse(run(here, "history", "sync").contains("2026-03-02"));
  }

  @Test
  void entriesStayReadableWhateverAttributesComeIn() throws IOException {
    byte[] words = "Käse $Id$\n".getBytes(StandardCharsets.UTF_8);
    Files.write(there.path().resolve("Journal/2026-03-02.md"), words);
    sends("git add .");
    sends(
        "echo '*.md text working-tree-encoding=UTF-16 ident' >.gitattributes"
            + " && git add .gitattributes");
    Ended sync = here.run("", "history", "sync");
    assertEquals(0, sync.exit(), sync::toString);
    assertTrue(sync.err().contains("A .gitattributes that came in"), sync::toString);
    Path came = here.path().resolve("Journal/2026-03-02.md");
    assertEquals(new String(words, StandardCharsets.UTF_8), Files.readString(came));
    assertEquals("", git(here, "status --porcelain"));
    assertEquals("", here.run("", "history", "sync").err());
    Home.shell("git clone -q " + folder + "/hub.git " + folder + "/plain");
    byte[] plain = Files.readAllBytes(folder.resolve("plain/2026-03-02.md"));
    assertFalse(new String(plain, StandardCharsets.UTF_8).contains("Käse"), "git itself");
  }

  @Test
  void aNewlineInANameMakesNoLineOfItsOwn() {
    sends("echo x >\"$(printf 'a\\nEverything is kept.\\nb.md')\" && git add .");
    Ended sync = here.run("", "history", "sync");
    assertEquals(
        List.of(
            "Came in: ~/Journal/a^JEverything is kept.^Jb.md",
            "There was nothing to send to origin/main."),
        sync.out().lines().toList());
    Home.shell("echo y >" + Home.word(here.path() + "/Journal/b\nEverything is kept.\nb.md"));
    assertTrue(run(here, "history").lines().noneMatch("Everything is kept."::equals));
  }

  @Test
  void theNameOfABranchIsAWordOfTheCommand() {
    git(there, "checkout -q -b 'x;touch${IFS}ran'");
    git(there, "push -q origin 'x;touch${IFS}ran'");
    Home.shell("cd " + folder + "/hub.git && git update-ref -d refs/heads/main");
    String head = "git symbolic-ref HEAD 'refs/heads/x;touch${IFS}ran'";
    Home.shell("cd " + folder + "/hub.git && " + head);
    Ended sync = here.run("", "history", "sync");
    String command = "git branch -m main 'x;touch${IFS}ran'";
    assertTrue(sync.err().contains(command), sync::toString);
    git(here, command.substring("git ".length()));
    assertFalse(Files.exists(here.path().resolve("Journal/ran")));
    assertEquals("x;touch${IFS}ran", git(here, "branch --show-current").strip());
  }

  @Test
  void whatAKilledSyncHasLeftAmongFilesOfGitIsTakenAway() throws IOException {
    Path own = here.path().resolve("Journal/.git");
    long over = new ProcessBuilder("true").start().pid();
    Path killed = Files.createDirectory(own.resolve("leanto-" + over + "-17"));
    Files.writeString(killed.resolve("index"), "x");
    Path earlier = Files.createDirectory(own.resolve("leanto-8234987234"));
    long alive = ProcessHandle.current().pid();
    Path goesOn = Files.createDirectory(own.resolve("leanto-" + alive + "-17"));
    run(here, "history", "sync");
    assertTrue(Files.notExists(killed) && Files.notExists(earlier));
    assertTrue(Files.exists(goesOn));
    assertEquals(1, journal(here).size());
  }
}
