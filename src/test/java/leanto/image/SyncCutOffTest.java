package leanto.image;

import static leanto.image.Repositories.git;
import static leanto.image.Repositories.journal;
import static leanto.image.Repositories.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A sync that is cut off, at each of the moments at which it runs git: every entry is in the work
/// tree then, and the next sync ends as if nothing had been.
@Tag("image")
@Tag("thorough")
class SyncCutOffTest {

  // Stands before git, and at the N-th time does something else.
  private static final String BEFORE_GIT =
      """
      #!/bin/sh
      n=$(cat ~/count); n=$((n + 1)); echo $n >~/count
      if [ $n = "$(cat ~/at)" ]; then
        %s
      fi
      PATH=${PATH#*:}
      exec git "$@"
      """;

  // What was written here and what comes from elsewhere, each where no other has the same.
  private static final List<String> HERE =
      List.of("made here\n", "changed here\n", "alone here\n", "kept here\n");
  private static final List<String> THERE =
      List.of("made there\n", "changed there\n", "new there\n");

  @TempDir private Path folder;

  @BeforeEach
  void twoComputers() {
    Needs.programs("git");
    Repositories all = new Repositories(folder);
    Home one = all.joined("one");
    Home other = all.joined("other");
    for (String name : List.of("both", "kept", "gone", "came")) {
      one.put("Journal/" + name + ".md", "before\n");
    }
    sync(one);
    sync(other);
    one.put("Journal/2026-03-01-0900.md", "made there\n");
    one.put("Journal/both.md", "changed there\n");
    one.put("Journal/came.md", "new there\n");
    Home.shell("cd " + one.path() + "/Journal && rm gone.md kept.md");
    sync(one);
    other.put("Journal/2026-03-01-0900.md", "made here\n");
    other.put("Journal/both.md", "changed here\n");
    other.put("Journal/kept.md", "kept here\n");
    other.put("Journal/alone.md", "alone here\n");
    run(other, "history", "keep");
  }

  private static void sync(Home home) {
    run(home, "history", "keep");
    run(home, "history", "sync");
  }

  // A computer as it stood before the sync, with the place between the two.
  private Home copy(String name, String instead) throws IOException {
    Path copy = folder.resolve(name);
    Home.shell("mkdir " + copy + " && cp -a " + folder + "/other " + folder + "/hub.git " + copy);
    Home home =
        new Home(copy.resolve("other"), Home.in(copy.resolve("other"), "none").environment());
    git(home, "remote set-url origin " + copy.resolve("hub.git"));
    home.put("bin/git", BEFORE_GIT.formatted(instead));
    Files.setPosixFilePermissions(
        home.path().resolve("bin/git"), PosixFilePermissions.fromString("rwxr-xr-x"));
    home.put("count", "0\n");
    return home.with("PATH", home.path() + "/bin:" + System.getenv("PATH"));
  }

  private static Ended syncedAt(Home home, int at) {
    home.put("at", at + "\n");
    return home.run("", "history", "sync");
  }

  private static Set<String> missing(Home home, Collection<String> texts) {
    Set<String> missing = new TreeSet<>(texts);
    missing.removeAll(journal(home).values());
    return missing;
  }

  private static Map<String, String> visible(Home home) {
    Map<String, String> files = journal(home);
    files.keySet().removeIf(name -> name.contains(".tmp"));
    return files;
  }

  @ParameterizedTest
  @CsvSource({"kill -9 $PPID; exit 1, 3", "kill -TERM $PPID; sleep 1; exit 1, 13", "exit 128, 7"})
  void atEachMomentEveryEntryIsThereAndTheNextSyncGoesOn(String instead, int step)
      throws IOException {
    Home whole = copy("whole", instead);
    assertEquals(0, syncedAt(whole, 0).exit());
    Map<String, String> then = visible(whole);
    assertEquals(Set.of(), missing(whole, HERE));
    assertEquals(Set.of(), missing(whole, THERE));
    int times = Integer.parseInt(Files.readString(whole.path().resolve("count")).strip());
    assertTrue(times > 20, () -> times + " times");
    int cut = 0;
    for (int at = 1; at <= times; at += step) {
      Home home = copy("at" + at, instead);
      cut += syncedAt(home, at).exit() == 0 ? 0 : 1;
      int moment = at;
      assertEquals(Set.of(), missing(home, HERE), () -> "at " + moment + ": " + journal(home));
      run(home, "history", "sync");
      assertEquals(then, visible(home), () -> "after " + moment);
      assertEquals("", git(home, "status --porcelain"), () -> "after " + moment);
      Home.shell("rm -r " + folder.resolve("at" + at));
    }
    assertTrue(cut > times / step / 2, cut + " of " + times);
  }

  // The way in which git itself would do it takes entries out of the work tree on its way.
  @Test
  void theSameMomentsOfARebaseWouldMissSome() throws IOException {
    Home home = copy("rebase", "exit 1");
    home.put("at", "0\n");
    assertTrue(home.sh("cd Journal && git pull -q --rebase").exit() != 0);
    assertTrue(!missing(home, HERE).isEmpty(), () -> journal(home).toString());
  }
}
