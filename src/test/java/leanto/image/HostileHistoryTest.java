package leanto.image;

import static leanto.image.Repositories.git;
import static leanto.image.Repositories.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A journal that comes from a stranger as a repository: nothing that it brings is run (`faults.md`
/// 29). Each command in it leaves a file with its name, where it is run.
@Tag("image")
@Tag("thorough")
class HostileHistoryTest {

  // Of the configuration: keys that plain git runs when it does what is done here, or nearly that.
  private static final List<String> KEYS =
      List.of(
          """
          core.fsmonitor core.sshCommand core.gitProxy core.askPass
          core.alternateRefsCommand core.editor core.pager sequence.editor
          credential.helper credential.http://127.0.0.1.helper gpg.program
          gpg.openpgp.program gpg.ssh.program gpg.ssh.defaultKeyCommand filter.x.clean
          filter.x.smudge filter.x.process diff.external diff.x.textconv diff.x.command
          merge.x.driver alias.status pager.status remote.origin.uploadpack
          remote.origin.receivepack remote.origin.vcs submodule.x.update trailer.x.command
          gc.recentObjectsHook
          """
              .strip()
              .split("\\s+"));

  // Those that no command here reads, or that are switched off. Each other one is named, and
  // nothing
  // is done.
  private static final Set<String> NEVER_RUN =
      Set.of(
          "core.fsmonitor",
          "core.editor",
          "core.pager",
          "alias.status",
          "pager.status",
          "submodule.x.update");

  @TempDir private Path folder;
  private Repositories all;
  private Home home;
  private LeavingTraces commands;

  @BeforeEach
  void aJournalOfAStranger() {
    Needs.programs("git");
    all = new Repositories(folder);
    Home first = all.joined("first");
    first.put("Journal/2026-03-01.md", "rain\n");
    run(first, "history", "keep");
    run(first, "history", "sync");
    home = all.joined("ana");
    commands = new LeavingTraces(home);
    run(home, "history", "sync");
    first.put("Journal/2026-03-01.md", "rain and sun\n");
    first.put("Journal/2026-03-03.md", "sky\n");
    run(first, "history", "keep");
    run(first, "history", "sync");
    home.put("Journal/2026-03-01.md", "rain and wind\n");
    home.put("Journal/2026-03-02.md", "wind\n");
    home.put("Journal/.gitattributes", "*.md filter=x diff=x merge=x\n");
  }

  private void set(String key) {
    String before = key.equals("submodule.x.update") ? "!" : "";
    git(home, "config '" + key + "' '" + before + commands.program(key) + "'");
    if (key.startsWith("gpg.")) {
      git(home, "config commit.gpgsign true");
    }
    if (key.startsWith("gpg.ssh.")) {
      git(home, "config gpg.format ssh");
    }
  }

  private void hooksThatOnlyHear(String hooks) {
    Home.shell(
        "cd "
            + home.path()
            + "/elsewhere && cp post-* reference-transaction pre-push '"
            + hooks
            + "'");
  }

  private List<Ended> everything() {
    List<Ended> ended = new ArrayList<>();
    for (String words :
        List.of("history", "history status --json", "history keep", "history sync")) {
      ended.add(home.run("", words.split(" ")));
    }
    return ended;
  }

  // As people would use it by hand.
  private void byHand() {
    for (String words :
        List.of(
            "status",
            "diff",
            "add .",
            "commit -qm x",
            "log -p -1",
            "commit -q --allow-empty",
            "push -q origin HEAD:x",
            "pull -q --rebase",
            "fetch -q",
            "gc -q")) {
      home.with("GIT_EDITOR", "").sh("cd Journal && timeout 5 git -p " + words);
    }
  }

  @Test
  void noCommandOfItsConfigurationIsRun() {
    for (String key : KEYS) {
      set(key);
      List<Ended> ended = everything();
      assertEquals(Set.of(), commands.wasRun(), () -> key + ": " + ended);
      Ended sync = ended.getLast();
      if (!NEVER_RUN.contains(key)) {
        assertEquals(8, sync.exit(), () -> key + ": " + sync);
        assertTrue(sync.err().toLowerCase().contains(key.toLowerCase()), () -> key + ": " + sync);
        assertTrue(sync.err().contains("--hooks"), () -> key + ": " + sync);
      } else {
        assertEquals(0, sync.exit(), () -> key + ": " + sync);
      }
      git(home, "config --unset-all '" + key + "'");
      home.sh("cd Journal && git config --unset-all commit.gpgsign");
    }
  }

  @Test
  void noneOfThemBehindAnotherFileOrOfAWorkTree() {
    home.put(
        "Journal/.git/more", "[filter \"x\"]\n\tclean = " + commands.program("included") + "\n");
    git(home, "config include.path more");
    assertEquals(8, home.run("", "history").exit());
    git(home, "config --unset include.path");
    git(home, "config extensions.worktreeConfig true");
    git(home, "config --worktree filter.x.clean 'touch ~/run/worktree; cat'");
    assertEquals(8, home.run("", "history", "keep").exit());
    assertEquals(Set.of(), commands.wasRun());
  }

  @Test
  void noHookIsRunHereOrInTheOtherRepository() {
    commands.hooksIn("Journal/.git/hooks");
    commands.hooksIn("elsewhere");
    git(home, "config core.hooksPath ~/elsewhere");
    assertEquals(0, everything().getLast().exit());
    Home.shell("cp " + home.path() + "/elsewhere/* " + folder + "/hub.git/hooks/");
    home.put("Journal/2026-03-04.md", "more\n");
    Ended sync = everything().getLast();
    assertEquals(8, sync.exit(), sync::toString);
    assertTrue(sync.err().contains("pre-receive"), sync::toString);
    assertTrue(sync.err().contains("nothing was sent"), sync::toString);
    assertEquals(Set.of(), commands.wasRun());
    Home.shell("rm -f " + folder + "/hub.git/hooks/*");
    hooksThatOnlyHear(folder + "/hub.git/hooks");
    assertEquals(0, everything().getLast().exit());
    assertEquals(Set.of(), commands.wasRun());
    Home.shell("cp " + home.path() + "/elsewhere/* " + folder + "/hub.git/hooks/");
    home.put("Journal/2026-03-05.md", "more\n");
    run(home, "history", "keep", "--hooks");
    assertTrue(commands.wasRun().contains("run/pre-commit"), () -> commands.wasRun().toString());
    run(home, "history", "sync", "--hooks");
    assertTrue(commands.wasRun().contains("run/pre-receive"), () -> commands.wasRun().toString());
  }

  @Test
  void nothingLeadsOutOfTheWorkTree() {
    everything();
    git(home, "config core.worktree '" + home.path() + "'");
    assertEquals(8, home.run("", "history", "sync").exit());
    git(home, "config --unset core.worktree");
    String commit =
        "b=$(echo out | git hash-object -w --stdin); t=$(printf '100644 blob %s\\tout.md\\n' $b"
            + " | git mktree); for n in .. .git; do u=$(printf '040000 tree %s\\t%s\\n' $t $n"
            + " | git mktree); c=$(git commit-tree -m x -p origin/main $u);"
            + " git push -q origin $c:refs/heads/at$n-x; done";
    Ended made = home.sh("cd Journal && " + commit.replace("at$n-x", "at${#n}"));
    assertEquals(0, made.exit(), () -> made.toString());
    Home fresh = all.joined("fresh");
    for (String at : List.of("at2", "at4")) {
      for (Home each : List.of(home, fresh)) {
        git(each, "config branch.main.remote origin");
        git(each, "config branch.main.merge refs/heads/" + at);
        Ended sync = each.run("", "history", "sync");
        assertEquals(8, sync.exit(), () -> sync.toString());
        assertTrue(sync.err().contains("out.md in a commit"), () -> sync.toString());
        assertEquals(List.of(), each.all().stream().filter(it -> it.endsWith("out.md")).toList());
      }
    }
  }

  @Test
  void noAddressRunsACommand() {
    everything();
    git(home, "config protocol.ext.allow always");
    git(home, "remote set-url origin 'ext::sh -c touch% " + home.path() + "/run/ext'");
    assertEquals(8, home.run("", "history", "sync").exit());
    git(home, "config --unset protocol.ext.allow");
    assertEquals(8, home.run("", "history", "sync").exit());
    git(home, "remote set-url origin /nowhere");
    git(home, "config 'url.ext::sh -c touch% " + home.path() + "/run/url .insteadOf' /nowhere");
    assertEquals(8, home.run("", "history", "sync").exit());
    assertEquals(Set.of(), commands.wasRun());
    git(home, "config protocol.ext.allow always");
    home.sh("cd Journal && git fetch -q origin");
    assertEquals(Set.of("run/url"), commands.wasRun(), "git itself");
  }

  @Test
  void gitItselfRunsManyOfThem() {
    commands.hooksIn("Journal/.git/hooks");
    Set<String> run = new TreeSet<>();
    for (String key : KEYS) {
      set(key);
      byHand();
      run.addAll(commands.wasRun());
      Home.shell("rm -f " + home.path() + "/run/* " + home.path() + "/Journal/.git/*.lock");
      home.sh(
          "cd Journal && git config --unset-all '" + key + "'; git config --unset commit.gpgsign");
      home.put("Journal/2026-03-02.md", key + "\n");
    }
    assertTrue(run.size() > 15, () -> run.toString());
    for (String known :
        List.of(
            "core.fsmonitor",
            "filter.x.clean",
            "gpg.program",
            "remote.origin.uploadpack",
            "diff.external",
            "pre-commit")) {
      assertTrue(run.contains("run/" + known), () -> known + " of " + run);
    }
  }

  @Test
  void whatThePersonHasSettledForThemselvesGoesOnWorking() {
    home.put("bin/sign", "#!/bin/sh\ntouch ~/run/signed\nexit 1\n");
    home.put("bin/ssh", "#!/bin/sh\ntouch ~/run/ssh\nexit 1\n");
    Home.shell("chmod +x " + home.path() + "/bin/*");
    home.sh("git config --global commit.gpgsign true; git config --global gpg.program ~/bin/sign");
    home.sh("git config --global core.sshCommand ~/bin/ssh");
    Ended keep = home.run("", "history", "keep");
    assertEquals(8, keep.exit());
    assertTrue(keep.err().contains("could not be signed"), keep.err());
    git(home, "remote set-url origin ssh://nowhere.test/x");
    assertEquals(8, home.run("", "history", "sync").exit());
    assertEquals(Set.of("run/signed", "run/ssh"), commands.wasRun());
  }
}
