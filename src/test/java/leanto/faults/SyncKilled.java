package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import leanto.image.Home;
import leanto.image.Home.Ended;

/// `history keep` and `history sync`, killed at each of the moments at which they run git, while
/// both computers have changed, made and removed files. Every text is in the journal then, and the
/// next time ends as if nothing had been. The control is a rebase by git, killed in the same way.
final class SyncKilled implements Trial {

  // Stands before git, and ends it all at the N-th time.
  private static final String BEFORE_GIT =
      """
      #!/bin/sh
      PATH=${PATH#*:}
      n=$(cat ~/count); n=$((n + 1)); echo $n >~/count
      if [ $n = "$(cat ~/at)" ]; then kill -9 $PPID; exit 1; fi
      exec git "$@"
      """;
  private static final List<String> HERE =
      List.of("made here\n", "changed here\n", "alone here\n", "kept here\n", "not kept yet\n");
  private static final String BOTH =
      "leanto history keep >/dev/null && leanto history sync >/dev/null";

  @Override
  public String name() {
    return "history keep and history sync, kill -9 at each git command";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    Optional<String> none = Tool.missing("git");
    if (none.isPresent()) {
      return Row.skipped(none.get());
    }
    Path made = made(bench.newFolder("sync"));
    Home whole = copy(bench, made, 0);
    whole.sh(BOTH);
    Map<String, String> then = journal(whole);
    int times = Integer.parseInt(whole.tree().get("count").strip());
    // In the short form, those at which what came in is on the disk and the branch has not moved.
    List<Integer> moments =
        bench.whole()
            ? IntStream.rangeClosed(1, times).boxed().toList()
            : List.of(times - 18, times - 14, times - 10, times - 4);
    List<Long> wrongs = bench.each(moments, (own, at) -> wrong(own, made, at, then));
    long seen = 0;
    for (int at = 1; at <= 4; at++) {
      seen += missing(rebased(bench, made, at)) > 0 ? 1 : 0;
    }
    return new Row(
        moments.size() + " kills",
        "every text is in the journal, and all of it is synced the next time, " + moments.size(),
        wrongs.stream().mapToLong(it -> it).sum(),
        "git pull --rebase, killed while it writes",
        seen,
        List.of());
  }

  private static long wrong(Bench bench, Path made, int at, Map<String, String> then)
      throws IOException {
    Home home = copy(bench, made, at);
    Ended killed = home.sh(BOTH);
    long missing = missing(home);
    home.put("at", "0\n");
    Ended again = home.sh(BOTH);
    boolean ok = killed.exit() != 0 && missing == 0 && again.exit() == 0;
    boolean mended = journal(home).equals(then);
    if (!ok || !mended) {
      System.out.println(
          at
              + ": "
              + killed
              + ", missing "
              + missing
              + "; again: "
              + again
              + "; is "
              + journal(home)
              + "; then "
              + then);
    }
    return ok && mended ? 0 : 1;
  }

  private static long missing(Home home) {
    Map<String, String> files = journal(home);
    return HERE.stream().filter(text -> !files.containsValue(text)).count();
  }

  private static Map<String, String> journal(Home home) {
    Map<String, String> files = new TreeMap<>(home.tree());
    files.keySet().removeIf(name -> !name.matches("Journal/[^.].*") || name.contains(".tmp"));
    return files;
  }

  // Two computers, as they stand before the sync, and the place between them.
  private static Path made(Path folder) {
    Home.shell("mkdir " + folder + "/one " + folder + "/other");
    Home one = home(folder.resolve("one"));
    Home other = home(folder.resolve("other"));
    Home.shell("git init -q --bare -b main " + folder + "/hub.git");
    for (String name : List.of("both", "kept", "gone", "came")) {
      one.put("Journal/" + name + ".md", "before\n");
    }
    Home.shell("mkdir " + other.path() + "/Journal");
    begun(one);
    begun(other);
    synced(one);
    synced(other);
    one.put("Journal/2026-03-01-0900.md", "made there\n");
    one.put("Journal/both.md", "changed there\n");
    one.put("Journal/came.md", "new there\n");
    one.sh("cd Journal && rm gone.md kept.md");
    synced(one);
    other.put("Journal/2026-03-01-0900.md", "made here\n");
    other.put("Journal/both.md", "changed here\n");
    other.put("Journal/kept.md", "kept here\n");
    other.put("Journal/alone.md", "alone here\n");
    other.run("", "history", "keep");
    other.put("Journal/later.md", "not kept yet\n");
    return folder;
  }

  private static Home home(Path folder) {
    Home home = Home.in(folder, "none");
    home.put(".gitconfig", "[user]\n  name = ana\n  email = ana@x.test\n");
    return home;
  }

  private static void begun(Home home) {
    home.sh("cd Journal && git init -q -b main && git remote add origin ../../hub.git");
  }

  private static void synced(Home home) {
    Ended kept = home.run("", "history", "keep");
    Ended synced = home.run("", "history", "sync");
    if (kept.exit() != 0 || synced.exit() != 0) {
      throw new IllegalStateException(kept + ", " + synced);
    }
  }

  private static Home copy(Bench bench, Path made, int at) throws IOException {
    Path copy = bench.newFolder("copy");
    Home.shell("cp -a " + made + "/other " + made + "/hub.git " + copy);
    Home home = Home.in(copy.resolve("other"), "none");
    home.put("bin/git", BEFORE_GIT);
    home.sh("chmod 755 bin/git && ln -s " + Home.IMAGE + "/bin/leanto bin/leanto");
    home.put("count", "0\n");
    home.put("at", at + "\n");
    return home.with("PATH", home.path() + "/bin:" + System.getenv("PATH"));
  }

  private static Home rebased(Bench bench, Path made, int at) throws IOException {
    Home home = copy(bench, made, 0);
    Path log = bench.newFolder("trace").resolve("log");
    String[] under = Strace.words(log, "inject=openat:signal=SIGKILL:when=" + at * 40);
    home.sh("cd Journal && " + String.join(" ", under) + " git pull -q --rebase origin main");
    Files.deleteIfExists(log);
    return home;
  }
}
