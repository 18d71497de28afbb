package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leanto.image.Evening;
import leanto.image.Home;
import leanto.image.Home.Ended;
import leanto.image.Pty;
import leanto.image.Script;

/// A journal that is a repository of git, in any state and with any configuration: nothing of it is
/// run, and nothing comes into it but the entry (`faults.md` 29 to 34, 4.12).
final class GitJournals implements Trial {

  private static final String RUN = "\"touch '$HOME/run'; false\"";
  private static final String BEGUN =
      """
      git init -q . && git config user.name a && git config user.email a@b.test &&
      echo one >one.txt && git add one.txt && git commit -qm one\
      """;

  private static final String HOSTILE =
      "; cat >>.git/config <<END\n[core]\n  fsmonitor = R\n  sshCommand = R\n  pager = R\n"
              .replace("R", RUN)
          + "  editor = R\n[diff]\n  external = R\n[filter \"x\"]\n  clean = R\n  smudge = R\nEND\n"
              .replace("R", RUN)
          + "echo '*.md filter=x' >.gitattributes; git -c core.fsmonitor=false add .gitattributes;"
          + " git -c core.fsmonitor=false commit -qm two";

  private static final String HOOKS =
      "; for hook in pre-commit post-commit post-index-change post-checkout fsmonitor-watchman; do"
          + " printf '#!/bin/sh\\ntouch \"$HOME/run\"\\n' >.git/hooks/$hook;"
          + " chmod +x .git/hooks/$hook; done";

  private static final Map<String, String> STATES = new LinkedHashMap<>();

  static {
    STATES.put("hostile configuration", HOSTILE);
    STATES.put("hooks", HOOKS);
    STATES.put("as it is", "");
    STATES.put("locked", "; touch .git/index.lock");
    STATES.put("no branch", "; git checkout -q --detach");
    STATES.put("a merge going on", "; git rev-parse HEAD >.git/MERGE_HEAD");
    STATES.put("other work staged", "; echo two >two.txt; git add two.txt");
    STATES.put("no identity", "; git config --unset user.name; git config --unset user.email");
    STATES.put("signing wanted", "; git config commit.gpgsign true; git config gpg.program false");
    STATES.put("elsewhere", "; mv .git ../kept.git; echo 'gitdir: ../kept.git' >.git");
    STATES.put("of another account", "; chown -R nobody .git");
  }

  @Override
  public String name() {
    return "journals that are git repositories";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    if (!Script.isThere() || !Tool.isThere("git")) {
      return Row.skipped("no git, or no `script` of util-linux, here");
    }
    List<String> states = STATES.keySet().stream().limit(bench.times(2, STATES.size())).toList();
    Count count = Count.of(this);
    count.each(bench, states, (own, state) -> sat(repository(own, state), state, count));
    Count control = Count.ofControl();
    for (String state : states.subList(0, 2)) {
      Home home = repository(bench, state);
      home.sh("cd Journal; git status; git commit -q --allow-empty -m x");
      notRun(home, "", control);
    }
    return new Row(
        "a repository in %d states".formatted(states.size()),
        "nothing run, the entry kept and alone, %d".formatted(count.looked()),
        count.wrong(),
        "git itself, asked for the same repositories",
        control.wrongOfEach("run"),
        List.of());
  }

  private static Home repository(Bench bench, String state) throws IOException {
    Home home = bench.home("hold");
    Files.createDirectories(home.path().resolve("Journal"));
    Ended made = home.sh("cd Journal && " + BEGUN + STATES.get(state));
    if (made.exit() != 0) {
      throw new IOException(state + " could not be made: " + made);
    }
    return home;
  }

  // One sitting is kept, one ends suddenly, and the journal is looked through.
  private static void sat(Home home, String state, Count count) throws IOException {
    String before = status(home);
    try (Pty pty = Evening.begun(Pty.of(home, "reflect", "evening"))) {
      pty.type("half a wo").expect("half a wo").signal("TERM").exit();
    }
    count.that("nothing but the entry", status(home).equals(before), () -> state + status(home));
    try (Pty pty = Evening.begun(Pty.of(home, "reflect", "evening"))) {
      Evening.kept(pty.type("the rain").expect("the rain"));
    }
    for (String words : List.of("list", "show last", "recover", "settings", "sets")) {
      home.run("", words.split(" "));
    }
    notRun(home, state, count);
    count.that("kept", home.entry().contains("\nthe rain\n"), () -> state);
    String entry = status(home).replace(before, "");
    count.that(
        "nothing but the entry",
        entry.matches("\\?\\? \\d{4}/[0-9-]+\\.md\n"),
        () -> state + ": " + status(home));
  }

  private static void notRun(Home home, String state, Count count) {
    count.that("run", !Files.exists(home.path().resolve("run")), () -> state);
  }

  // Asked in a way that runs nothing of the repository.
  private static String status(Home home) {
    return home.with("GIT_OPTIONAL_LOCKS", "0")
        .sh(
            "cd Journal && git -c core.fsmonitor=false -c core.hooksPath=/dev/null"
                + " -c safe.directory='*' status --porcelain -uall")
        .out();
  }
}
