package leanto.image;

import static leanto.image.Repositories.git;
import static leanto.image.Repositories.journal;
import static leanto.image.Repositories.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another computer sends something while this one is sending: after the other git has said where
/// its branch is, and before it has moved it.
@Tag("image")
@Tag("thorough")
class LatePushTest {

  // In place of ssh, which leads to this computer. As often as ~/times says, somebody else is
  // sooner.
  private static final String SSH =
      """
      #!/bin/sh
      shift
      case "$*" in
      *receive-pack*)
        n=$(cat ~/sent); echo $((n + 1)) >~/sent
        if [ $n -lt "$(cat ~/times)" ]; then
          (sleep 0.3; cd ~/other; git pull -q; echo $n >o$n.md; git add .; git commit -q -m o
           git push -q; cat) | sh -c "$*"
          exit
        fi
      esac
      exec sh -c "$*"
      """;

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void aJournalBehindSsh() {
    Needs.programs("git");
    home = new Repositories(folder).joined("ana");
    home.put("ssh", SSH);
    home.put("sent", "0\n");
    home.put("times", "0\n");
    home.sh("chmod 755 ssh");
    home = home.with("GIT_SSH_COMMAND", home.path() + "/ssh").with("GIT_SSH_VARIANT", "simple");
    git(home, "remote set-url origin ssh://x" + folder + "/hub.git");
    home.put("Journal/2026-03-01.md", "rain\n");
    run(home, "history", "keep");
    run(home, "history", "sync");
    Home.shell("git clone -q " + folder + "/hub.git " + home.path() + "/other");
    home.put("Journal/2026-03-02.md", "snow\n");
    run(home, "history", "keep");
    home.put("sent", "0\n");
  }

  @Test
  void itIsSentAfterWhatTheOtherHasSent() {
    home.put("times", "3\n");
    Ended sync = home.run("", "history", "sync");
    assertEquals(0, sync.exit(), sync::toString);
    assertTrue(sync.out().contains("Came in: ~/Journal/o2.md"), sync::toString);
    assertTrue(sync.out().contains("is sent to origin/main"), sync::toString);
    assertEquals("4", home.sh("cat sent").out().strip());
    assertEquals(5, journal(home).size());
  }

  @Test
  void gitItselfSendsNothingThen() {
    home.put("times", "1\n");
    Ended push = home.sh("cd Journal && git push --porcelain origin HEAD:main");
    assertEquals(1, push.exit(), push::toString);
    assertTrue(push.err().contains("cannot lock ref"), push::toString);
  }

  @Test
  void whereTheOtherIsAlwaysSoonerThatIsWhatIsSaid() {
    home.put("times", "99\n");
    Ended sync = home.run("", "history", "sync");
    assertEquals(8, sync.exit(), sync::toString);
    assertEquals(
        "Somebody else is sending to origin/main at this moment. What is kept here stays, and a"
            + " later sync sends it.\n",
        sync.err());
    home.put("times", "0\n");
    run(home, "history", "sync");
  }

  @Test
  void aLockThatWasLeftThereIsWhatIsSaid() {
    Home.shell("touch " + folder + "/hub.git/refs/heads/main.lock");
    Ended sync = home.run("", "history", "sync");
    assertEquals(8, sync.exit(), sync::toString);
    assertTrue(sync.err().contains("main.lock is there"), sync::toString);
    assertEquals(1, sync.err().lines().count(), sync::toString);
  }
}
