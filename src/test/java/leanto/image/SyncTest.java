package leanto.image;

import static leanto.image.Repositories.git;
import static leanto.image.Repositories.journal;
import static leanto.image.Repositories.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two computers with one journal: whatever is written on both, no words are lost.
@Tag("image")
@Tag("thorough")
class SyncTest {

  @TempDir private Path folder;
  private Home one;
  private Home other;

  @BeforeEach
  void twoComputers() {
    Needs.programs("git");
    Repositories all = new Repositories(folder);
    one = all.joined("one");
    other = all.joined("other");
  }

  private static void put(Home home, String name, String text) {
    String file = "Journal/" + name + ".md";
    home.put(file, text + "\n");
    Home.shell("chmod 600 " + Home.word(home.path().resolve(file)));
  }

  private static void remove(Home home, String name) {
    Home.shell("rm " + home.path() + "/Journal/" + name + ".md");
  }

  private static void sync(Home... homes) {
    for (Home home : homes) {
      run(home, "history", "keep");
      run(home, "history", "sync");
    }
  }

  // What both have afterwards: the text of whoever was first has the name.
  private Map<String, String> round(Home first, Home second, String day) {
    Map<String, String> then = new TreeMap<>();
    for (String name : new String[] {"both", "kept", "back", "gone", "mine", "theirs"}) {
      put(first, day + "/" + name, name + " before " + day);
    }
    sync(first, second);
    put(first, day + "-0900", "made by the first " + day);
    put(second, day + "-0900", "made by the second " + day);
    put(first, day + "/both", "changed by the first " + day);
    put(second, day + "/both", "changed by the second " + day);
    put(first, day + "/kept", "changed, and removed there " + day);
    remove(second, day + "/kept");
    remove(first, day + "/back");
    put(second, day + "/back", "changed, and removed here " + day);
    remove(first, day + "/gone");
    remove(second, day + "/gone");
    put(first, day + "/mine", "changed by the first alone " + day);
    remove(second, day + "/theirs");
    run(second, "history", "keep");
    put(second, day + "-0900", "made by the second, and changed " + day);
    sync(first, second, first);
    then.put(day + "-0900.md", "made by the first " + day);
    then.put(day + "-0900-2.md", "made by the second, and changed " + day);
    then.put(day + "/both.md", "changed by the first " + day);
    then.put(day + "/both-2.md", "changed by the second " + day);
    then.put(day + "/kept.md", "changed, and removed there " + day);
    then.put(day + "/back.md", "changed, and removed here " + day);
    then.put(day + "/mine.md", "changed by the first alone " + day);
    then.replaceAll((_, text) -> text + "\n");
    return then;
  }

  @Test
  void threeRoundsOnBothSidesLoseNothing() {
    Map<String, String> then = new TreeMap<>();
    then.putAll(round(one, other, "2026-03-01"));
    then.putAll(round(other, one, "2026-03-02"));
    then.putAll(round(one, other, "2026-03-03"));
    assertEquals(then, journal(one));
    assertEquals(then, journal(other));
    assertEquals("", git(one, "status --porcelain"));
    assertEquals("", git(other, "status --porcelain"));
    assertEquals(git(one, "rev-parse HEAD"), git(other, "rev-parse HEAD"));
    String added = "log --format='%an: %s' --diff-filter=A -- 2026-03-01-0900-2.md";
    assertEquals("other: Keep 2026-03-01-0900-2.md\n", git(one, added));
    assertEquals("", git(one, "fsck --full --strict"));
  }

  @Test
  void gitAloneWouldStopThereAndAskAboutIt() {
    put(one, "2026-03-01-0900", "made by the first");
    sync(one);
    put(other, "2026-03-01-0900", "made by the second");
    run(other, "history", "keep");
    assertNotEquals(0, other.sh("cd Journal && git pull -q --rebase origin main").exit());
    assertTrue(journal(other).get("2026-03-01-0900.md").contains("<<<<<<<"));
  }

  @Test
  void whereTheTextsAreIsSaid() {
    put(one, "2026-03-01-0900", "made by the first");
    sync(one);
    put(other, "2026-03-01-0900", "made by the second");
    put(other, "2026-03-02", "not yet");
    run(other, "history", "keep", "2026-03-01");
    Ended sync = other.run("", "history", "sync");
    assertEquals(
        """
        Both sides had made ~/Journal/2026-03-01-0900.md. It is the one from
        elsewhere; the one from here is ~/Journal/2026-03-01-0900-2.md.
        What is kept here is sent to origin/main.
        """,
        sync.out());
    assertEquals("Not kept yet, and so not sent: ~/Journal/2026-03-02.md\n", sync.err());
    assertEquals(
        "Came in: ~/Journal/2026-03-01-0900-2.md\nThere was nothing to send to origin/main.\n",
        run(one, "history", "sync"));
  }

  @Test
  void whatIsNotKeptYetIsNotTouched() {
    put(one, "2026-03-01-0900", "made by the first");
    put(one, "2026-03-02", "before");
    sync(one, other);
    put(one, "2026-03-02", "changed by the first");
    put(one, "2026-03-03", "made by the first");
    sync(one);
    for (String name : new String[] {"2026-03-02", "2026-03-03"}) {
      put(other, name, "not kept " + name);
      Map<String, String> before = journal(other);
      Ended sync = other.run("", "history", "sync");
      assertEquals(8, sync.exit(), () -> sync.toString());
      assertTrue(sync.err().contains(name + ".md is not kept yet, and other words"), sync.err());
      assertEquals(before, journal(other));
      run(other, "history", "keep");
    }
    sync(other, one);
    assertEquals("not kept 2026-03-02\n", journal(one).get("2026-03-02-2.md"));
    assertEquals("not kept 2026-03-03\n", journal(one).get("2026-03-03-2.md"));
    assertEquals(journal(other), journal(one));
  }

  @Test
  void otherFilesAndWhatIsStagedStayAsTheyAre() {
    put(one, "2026-03-01", "rain");
    one.put("Journal/notes.txt", "one\n");
    git(one, "add notes.txt");
    git(one, "commit -qm notes");
    sync(one, other);
    put(one, "2026-03-02", "sun");
    one.put("Journal/notes.txt", "two\n");
    git(one, "commit -qam notes");
    sync(one);
    put(other, "2026-03-03", "sky");
    other.put("Journal/staged.txt", "staged\n");
    git(other, "add staged.txt");
    other.put("Journal/staged.txt", "and changed\n");
    String staged = git(other, "ls-files --stage staged.txt");
    sync(other);
    assertEquals(staged, git(other, "ls-files --stage staged.txt"));
    assertEquals("AM staged.txt\n", git(other, "status --porcelain"));
    assertEquals("two\n", journal(other).get("notes.txt"));
    one.put("Journal/notes.txt", "three\n");
    git(one, "commit -qam notes");
    sync(one);
    other.put("Journal/notes.txt", "four\n");
    git(other, "commit -qm notes -- notes.txt");
    Ended sync = other.run("", "history", "sync");
    assertEquals(8, sync.exit());
    assertTrue(sync.err().contains("notes.txt was changed on both sides"), sync.err());
    assertEquals("AM staged.txt\n", git(other, "status --porcelain"));
  }

  @Test
  void aJournalInALargerRepositoryIsTheSame() {
    Home larger = new Repositories(folder).computer("larger");
    larger.sh("git init -q -b main . && git remote add origin " + folder + "/larger.git");
    Home.shell("git init -q --bare -b main " + folder + "/larger.git");
    put(larger, "2026-03-01", "rain");
    sync(larger);
    Home.shell("git clone -q " + folder + "/larger.git " + folder + "/clone 2>/dev/null");
    Home clone = new Repositories(folder).computer("clone");
    put(larger, "2026-03-01", "rain, and sun");
    put(clone, "2026-03-01", "rain, and wind");
    sync(larger, clone, larger);
    assertEquals(
        Map.of("2026-03-01.md", "rain, and sun\n", "2026-03-01-2.md", "rain, and wind\n"),
        journal(larger));
    assertEquals(journal(larger), journal(clone));
  }

  @Test
  void filtersThatAreAllowedAreGoneThroughOnTheFirstSyncToo() {
    for (Home home : new Home[] {one, other}) {
      git(home, "config filter.x.clean base64 && git config filter.x.smudge 'base64 -d'");
      home.sh("echo 'history-hooks: yes' >>.config/leanto/settings.yaml");
    }
    one.put("Journal/.gitattributes", "*.md filter=x\n");
    git(one, "add .gitattributes");
    git(one, "commit -qm attributes");
    put(one, "2026-03-01", "rain");
    sync(one, other);
    put(one, "2026-03-01", "rain, and sun");
    put(other, "2026-03-01", "rain, and wind");
    sync(one, other, one);
    Map<String, String> then = new TreeMap<>();
    then.put("2026-03-01.md", "rain, and sun\n");
    then.put("2026-03-01-2.md", "rain, and wind\n");
    assertEquals(then, journal(one));
    assertEquals(then, journal(other));
    assertEquals("cmFpbiwgYW5kIHN1bgo=\n", git(other, "cat-file blob HEAD:2026-03-01.md"));
    assertEquals("", git(other, "status --porcelain"));
  }

  @Test
  void branchesOfTwoNamesAreToldApart() {
    put(one, "2026-03-01", "rain");
    sync(one);
    git(other, "branch -m master");
    put(other, "2026-03-02", "sun");
    run(other, "history", "keep");
    Ended sync = other.run("", "history", "sync");
    assertEquals(8, sync.exit());
    assertTrue(sync.err().contains("git branch -m master main"), sync.err());
    git(other, "branch -m master main");
    sync(other);
    assertEquals(2, journal(other).size());
  }

  // A clone of what was empty goes together with whatever its git calls a first branch.
  @Test
  void aCloneOfNothingIsToldWhereTheOthersAre() {
    Home third = new Repositories(folder).computer("third");
    third.sh("git clone -q '" + folder + "/hub.git' Journal");
    git(third, "symbolic-ref HEAD refs/heads/master");
    git(third, "config branch.master.remote origin");
    git(third, "config branch.master.merge refs/heads/master");
    put(one, "2026-03-01", "rain");
    sync(one);
    put(third, "2026-03-02", "sun");
    run(third, "history", "keep");
    Ended sync = third.run("", "history", "sync");
    assertEquals(8, sync.exit());
    assertTrue(
        sync.err().contains("git branch --unset-upstream, and git branch -m master main"),
        sync.err());
    git(third, "branch --unset-upstream");
    git(third, "branch -m master main");
    sync(third);
    assertEquals(2, journal(third).size());
  }

  @Test
  void howFarApartTheyAreIsSaid() {
    put(one, "2026-03-01", "rain");
    sync(one, other);
    assertTrue(run(one, "history").contains("It has what origin/main has"));
    put(one, "2026-03-02", "sun");
    sync(one);
    put(other, "2026-03-03", "sky");
    put(other, "2026-03-04", "sky");
    run(other, "history", "keep");
    git(other, "fetch -q");
    assertTrue(run(other, "history").contains("It is 2 commits ahead of origin/main and 1 behind"));
    String json = run(other, "history", "status", "--json");
    String apart = "\"upstream\":\"origin/main\",\"ahead\":2,\"behind\":1,";
    assertTrue(json.contains(apart + "\"unkept\":[],\"left-out\":[]"), json);
  }

  @Test
  void whereNothingIsToSyncWithOneSentenceSaysWhatIsNext() {
    git(one, "remote remove origin");
    put(one, "2026-03-01", "rain");
    run(one, "history", "keep");
    Ended sync = one.run("", "history", "sync");
    assertEquals(2, sync.exit());
    assertTrue(sync.err().contains("git remote add origin ADDRESS"), sync.err());
    git(one, "remote add origin " + folder + "/nowhere.git");
    Ended nowhere = one.run("", "history", "sync");
    assertEquals(8, nowhere.exit());
    assertTrue(nowhere.err().contains("There is no repository where the remote leads."));
    assertFalse(nowhere.err().contains("\n\n"));
  }
}
