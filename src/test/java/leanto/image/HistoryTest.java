package leanto.image;

import static leanto.image.Repositories.git;
import static leanto.image.Repositories.journal;
import static leanto.image.Repositories.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The journal in git: what is kept, what is not, and what stands in the way (`faults.md` 30 to 34,
/// 65).
@Tag("image")
@Tag("thorough")
class HistoryTest {

  private static final String DAY = "Journal/2026/2026-03-01-2130.md";
  private static final String NAME = "2026/2026-03-01-2130.md";

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void aJournalUnderGit() {
    Needs.programs("git");
    home = new Repositories(folder).computer("ana");
    home.put(DAY, "the rain\n");
  }

  private void begun() {
    run(home, "history", "begin");
  }

  // With a first commit, after which each entry has its own.
  private void begunBefore() {
    begun();
    git(home, "commit -q --allow-empty -m first");
  }

  private static List<String> log(Home home) {
    String log = "log --reverse --invert-grep --grep=^first$ --format=%s --name-only";
    return git(home, log).lines().toList();
  }

  @Test
  void aRepositoryIsMadeOnceAndOnlyWhenAsked() {
    Ended before = home.run("", "history");
    assertEquals(2, before.exit());
    assertTrue(before.err().contains("leanto history begin"), before.err());
    assertFalse(Files.exists(folder.resolve("ana/Journal/.git")));
    assertTrue(run(home, "history", "begin").contains("those words stay in its history"));
    assertEquals("main\n", git(home, "symbolic-ref --short HEAD"));
    var there = home.tree();
    assertTrue(run(home, "history", "begin").contains("~/Journal is a repository already."));
    assertEquals(there, home.tree());
  }

  @Test
  void aFolderInALargerRepositoryStaysAsItIs() {
    home.sh("git init -q .");
    assertTrue(run(home, "history", "begin").contains("lies in the repository " + home.path()));
    assertFalse(Files.exists(folder.resolve("ana/Journal/.git")));
    run(home, "history", "keep");
    assertEquals(List.of("Keep " + NAME, "", "Journal/" + NAME), log(home));
  }

  @Test
  void eachEntryIsACommitAndItsMessageSaysNothingOfIt() {
    begunBefore();
    home.put("Journal/Words with R.md", "what was said\n");
    home.put("Journal/circle.yaml", "circle:\n  - R.\n");
    home.put("Journal/prompts/about-r.yaml", "title: R\nquestions: [What?]\n");
    home.put("Journal/.Words.md.1f.tmp", "half\n");
    home.put("Journal/.obsidian/note.md", "theirs\n");
    home.put("Journal/photo.jpg", "theirs\n");
    run(home, "history", "keep");
    home.put(DAY, "the rain went\n");
    Home.shell("rm '" + home.path() + "/Journal/Words with R.md'");
    run(home, "history", "keep");
    assertEquals(
        List.of(
            "Keep " + NAME,
            "",
            NAME,
            "Keep an entry",
            "",
            "Words with R.md",
            "Keep circle.yaml",
            "",
            "circle.yaml",
            "Keep a prompt set",
            "",
            "prompts/about-r.yaml",
            "Keep " + NAME,
            "",
            NAME,
            "Remove an entry",
            "",
            "Words with R.md"),
        log(home));
    assertEquals("?? .obsidian/\n?? photo.jpg\n", git(home, "status --porcelain"));
    assertTrue(run(home, "history").contains("Everything is kept."));
  }

  @Test
  void oneAloneIsKeptWhereOneIsNamed() {
    begun();
    home.put("Journal/2026/2026-03-02.md", "sun\n");
    assertEquals(home.path() + "/" + DAY + "\n", run(home, "history", "keep", "2026-03-01"));
    assertEquals("?? 2026/2026-03-02.md\n", git(home, "status --porcelain"));
    assertTrue(home.run("", "history", "keep", DAY).err().contains("is kept already."));
    Home.shell("rm " + home.path().resolve(DAY));
    run(home, "history", "keep", DAY);
    assertEquals("Remove " + NAME + "\n", git(home, "log -1 --format=%s"));
    home.put("Journal/.gitignore", "2026-03-02*\n");
    Ended out = home.run("", "history", "keep", "2026-03-02");
    assertEquals(1, out.exit());
    assertTrue(out.err().contains("left out by .gitignore"), out.err());
    assertEquals(2, home.run("", "history", "keep", ".gitconfig").exit());
    assertEquals(2, home.run("", "history", "keep", "./.gitconfig").exit());
  }

  @Test
  void theFirstCommitTakesAllThatIsThereAndNothingElse() {
    begun();
    home.put("Journal/2026/2026-03-02.md", "sun\n");
    home.put("Journal/[a-z]*.md", "a name like a pattern\n");
    home.put("Journal/other.txt", "theirs\n");
    git(home, "add other.txt");
    git(home, "config user.useConfigOnly true");
    home.put("Journal/.git/index.lock", "");
    assertEquals(8, home.run("", "history", "keep").exit());
    home.sh("rm Journal/.git/index.lock");
    assertEquals("fatal", home.sh("cd Journal && git log 2>&1").out().split(":")[0]);
    Ended nobody = home.with("HOME", "/nowhere").run("", "history", "keep");
    assertEquals("A  other.txt\n", git(home, "status --porcelain --untracked-files=no"));
    assertTrue(nobody.exit() != 0, nobody::toString);
    assertEquals(3, run(home, "history", "keep").lines().count());
    assertEquals("Keep 3 files\n", git(home, "log --format=%s"));
    assertEquals("A  other.txt\n", git(home, "status --porcelain"));
    home.put(DAY, "more rain\n");
    home.put("Journal/2026/2026-03-02.md", "more sun\n");
    run(home, "history", "keep");
    assertEquals("3\n", git(home, "rev-list --count HEAD"));
  }

  @Test
  void otherWorkThatIsStagedStaysStaged() {
    begun();
    run(home, "history", "keep");
    home.put("Journal/other.txt", "one\n");
    home.put("Journal/[a-z]*.md", "a name like a pattern\n");
    home.put("Journal/draft.md", "two\n");
    git(home, "add other.txt");
    home.put("Journal/other.txt", "one more\n");
    home.put(DAY, "more rain\n");
    String staged = git(home, "diff --cached; git ls-files --stage other.txt");
    run(home, "history", "keep");
    assertEquals(staged, git(home, "diff --cached; git ls-files --stage other.txt"));
    assertEquals("AM other.txt\n", git(home, "status --porcelain"));
    assertEquals("", git(home, "log --format= --name-only -- other.txt"));
  }

  @ParameterizedTest
  @CsvSource({
    "touch .git/index.lock, index.lock is there",
    "rm -r .git; echo 'gitdir: /nowhere/at/all' >.git, which is not there",
    "git config --global filter.x.process 'no-such-filter y'; git config --global filter.x.required"
        + " true; echo '*.md filter=x' >.gitattributes, no-such-filter y",
    "cp .git/refs/heads/main .git/MERGE_HEAD, A merge is going on",
    "mkdir .git/rebase-merge, A rebase is going on",
    "git config user.useConfigOnly true; rm ../.gitconfig, user.name NAME",
    "git config commit.gpgsign true; GNUPGHOME=/nowhere git config user.signingkey x, could not be"
        + " signed",
    "chown -R nobody .git, belongs to another account",
    "git config core.hooksPath hooks; mkdir hooks; printf '#!/bin/sh\\nexit 1\\n'"
        + " >hooks/pre-commit; chmod +x hooks/pre-commit; echo 'history-hooks: yes'"
        + " >>../.config/leanto/settings.yaml, Git ended with 1",
  })
  void whatStandsInTheWayOfGitIsSaidAndTheWordsAreThere(String made, String said) {
    begun();
    run(home, "history", "keep");
    Ended way = home.sh("cd Journal && " + made);
    Needs.that(way.exit() == 0 || !made.startsWith("chown"), "root");
    assertEquals(0, way.exit(), () -> way.toString());
    home.sh("echo 'history: keep' >>.config/leanto/settings.yaml");
    Ended wrote = home.run("sun\n", "write", "-");
    assertEquals(0, wrote.exit(), () -> wrote.toString());
    assertTrue(
        wrote.err().contains("What is on the disk is not in git yet. "), () -> wrote.toString());
    assertTrue(wrote.err().contains(said), () -> wrote.toString());
    assertEquals(1, wrote.err().lines().count(), () -> wrote.toString());
    assertEquals(1, home.filesWith("\nsun\n").size());
    assertTrue(home.run("", "history", "keep").err().contains(said));
  }

  @Test
  void whatWasLeftIsKeptTheNextTime() {
    begunBefore();
    home.put("Journal/.git/index.lock", "");
    home.sh("echo 'history: keep' >>.config/leanto/settings.yaml");
    assertEquals(0, home.run("sun\n", "write", "-").exit());
    Home.shell("rm " + home.path() + "/Journal/.git/index.lock");
    Ended next = home.run("sky\n", "write", "-");
    assertEquals("", next.err());
    assertEquals(3, log(home).stream().filter(it -> it.startsWith("Keep 2026/")).count());
    assertEquals("", git(home, "status --porcelain"));
  }

  @Test
  void afterEachChangeWhereThatIsSettledAndNeverInPrivate() {
    begunBefore();
    home.sh("echo 'history: keep' >>.config/leanto/settings.yaml");
    home.run("q1: the fence is done\n", "reflect", "evening", "--answers", "-");
    home.run("more\n", "edit", "2026-03-01", "--note", "-");
    home.run("f\n", "forget", "2026-03-01");
    List<String> log = log(home);
    assertEquals("Keep " + NAME, log.getFirst());
    assertEquals(List.of("Keep " + NAME, "", NAME), log.subList(6, 9));
    assertEquals(List.of("Remove " + NAME, "", NAME), log.subList(9, 12));
    assertEquals(12, log.size(), log::toString);
    home.put(DAY, "again\n");
    assertEquals(0, home.run("", "--private", "list").exit());
    assertEquals(0, home.run("", "--private", "look", "patterns", "--json").exit() / 2);
    assertEquals("?? " + NAME + "\n", git(home, "status --porcelain"));
  }

  @Test
  void commitsOnNoBranchAreNamed() {
    begun();
    run(home, "history", "keep");
    git(home, "checkout -q --detach");
    home.put(DAY, "more\n");
    Ended kept = home.run("", "history", "keep");
    assertEquals(0, kept.exit());
    assertTrue(kept.err().contains("on no branch"), kept.err());
    assertTrue(home.run("", "history", "sync").err().contains("git switch main"));
  }

  @Test
  void theEnvironmentLeadsGitNowhereElse() {
    begun();
    Home led =
        home.with("GIT_DIR", "/nowhere")
            .with("GIT_WORK_TREE", "/nowhere")
            .with("GIT_INDEX_FILE", "/nowhere/index")
            .with("GIT_CONFIG_COUNT", "1")
            .with("GIT_CONFIG_KEY_0", "core.fsmonitor")
            .with("GIT_CONFIG_VALUE_0", "touch ~/PWNED")
            .with("GIT_TRACE", home.path() + "/traced");
    assertEquals(128, led.sh("cd Journal && git status").exit(), "git itself is led");
    run(led, "history", "keep");
    assertTrue(journal(home).containsKey(NAME));
    assertEquals("Keep " + NAME + "\n", git(home, "log --format=%s"));
    assertFalse(Files.exists(home.path().resolve("PWNED")));
  }

  @Test
  void withoutGitOneSentenceAndNothingElse() {
    Ended ended = home.with("PATH", "/nowhere:.").run("", "history", "keep");
    assertEquals(2, ended.exit());
    assertEquals(1, ended.err().lines().count(), ended.err());
    assertTrue(ended.err().contains("There is no git"), ended.err());
  }
}
