package leanto.image;

import static leanto.image.Repositories.git;
import static leanto.image.Repositories.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A repository in a folder of this computer, such as on a stick, to which a journal is sent: its
/// side of git runs here. Nothing that it brings is run, nor any hook from a configuration.
@Tag("image")
@Tag("thorough")
class HostileRemoteTest {

  @TempDir private Path folder;
  private Home home;
  private LeavingTraces commands;

  @BeforeEach
  void aJournalAndARemote() {
    Needs.programs("git");
    home = new Repositories(folder).joined("ana");
    commands = new LeavingTraces(home);
    home.put("Journal/2026-03-01.md", "rain\n");
    run(home, "history", "keep");
    run(home, "history", "sync");
  }

  private boolean gitKnowsConfiguredHooks() {
    String[] version = home.sh("git --version").out().replaceAll("[^0-9.]", "").split("[.]");
    return Integer.parseInt(version[0]) > 2 || Integer.parseInt(version[1]) >= 54;
  }

  @Test
  void noHookOfItsConfigurationIsRun() {
    home.put("Journal/2026-03-04.md", "more\n");
    home.put("hooks.config", commands.configuredHooks());
    git(home, "config include.path ~/hooks.config");
    for (String words : List.of("history", "history keep", "history sync")) {
      Ended ended = home.run("", words.split(" "));
      assertEquals(8, ended.exit(), ended::toString);
      assertTrue(ended.err().contains("hook.pre-commit-hook.command"), ended::toString);
    }
    assertEquals(Set.of(), commands.wasRun());
    git(home, "commit -q --allow-empty -m x");
    assertEquals(gitKnowsConfiguredHooks(), !commands.wasRun().isEmpty(), "git itself");
  }

  @Test
  void noHookOfTheConfigurationOfTheOtherRepositoryIsRun() {
    home.put("hooks.config", commands.configuredHooks());
    Home.shell("cd " + folder + "/hub.git && git config include.path ../ana/hooks.config");
    home.put("Journal/2026-03-04.md", "more\n");
    run(home, "history", "keep");
    // A folder that only looks like a repository, which git passes over.
    Home.shell("mkdir " + folder + "/hub.git/.git && echo x >" + folder + "/hub.git/.git/HEAD");
    for (String url :
        List.of(
            "../../hub.git",
            "file://" + folder + "/hub",
            "file://" + folder + "/%68ub.git",
            "~/../hub.git",
            folder + "/hub.git")) {
      git(home, "remote set-url origin " + url);
      Ended sync = home.run("", "history", "sync");
      assertEquals(8, sync.exit(), sync::toString);
      assertTrue(sync.err().contains("hook.pre-commit-hook.command"), sync::toString);
      assertEquals(Set.of(), commands.wasRun());
    }
    git(home, "remote set-url origin '~nobody/hub.git'");
    assertEquals(8, home.run("", "history", "sync").exit());
    git(home, "remote set-url origin " + folder + "/hub.git");
    home.sh("cd Journal && git push -q origin HEAD:x");
    assertEquals(gitKnowsConfiguredHooks(), !commands.wasRun().isEmpty(), "git itself");
  }

  // A work tree on this computer that takes what is sent, with a filter on the way to its files.
  @Test
  void noCommandOfTheOtherRepositoryIsRun() {
    String other = home.path() + "/other";
    Home.shell("git clone -q " + folder + "/hub.git " + other);
    Home.shell("cd " + other + " && git config receive.denyCurrentBranch updateInstead");
    Home.shell("echo '*.md filter=x' >" + other + "/.git/info/attributes");
    git(home, "remote set-url origin " + other);
    for (String key :
        List.of("filter.x.smudge", "core.alternateRefsCommand", "uploadpack.packObjectsHook")) {
      Home.shell("cd " + other + " && git config " + key + " " + commands.program(key));
      home.put("Journal/2026-03-05.md", key + "\n");
      run(home, "history", "keep");
      Ended sync = home.run("", "history", "sync");
      assertEquals(8, sync.exit(), sync::toString);
      assertTrue(sync.err().toLowerCase().contains(key.toLowerCase()), sync::toString);
      assertEquals(Set.of(), commands.wasRun());
      home.sh("cd Journal && git push -q origin HEAD:main");
      boolean byGit = key.startsWith("filter");
      assertTrue(!byGit || commands.wasRun().contains("run/" + key), "git itself");
      Home.shell("rm -f " + home.path() + "/run/*");
      Home.shell("cd " + other + " && git config --unset-all " + key);
      Home.shell("cd " + other + " && git reset -q --hard");
    }
  }
}
