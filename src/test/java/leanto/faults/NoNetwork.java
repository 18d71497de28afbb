package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import leanto.image.Evening;
import leanto.image.Home;
import leanto.image.Pty;
import leanto.image.Script;

/// No address of a network is spoken to, and none is needed (`faults.md` 67, `care.md` P9).
final class NoNetwork implements Trial {

  private static final String WATCHED = "strace -f -qq --seccomp-bpf -o calls -e trace=network ";
  private static final Pattern SPOKEN =
      Pattern.compile(".* (connect|bind|sendto|sendmsg|listen|accept4?)\\(.*AF_INET6?.*");
  private static final String WITHOUT = "unshare -rn ";

  private static final List<String> COMMANDS =
      List.of(
          "sets", "list", "show last", "prompt", "doors", "about", "settings", "recover", "--help");

  @Override
  public String name() {
    return "no network";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    List<String> skipped = new ArrayList<>();
    Count count = Count.of(this);
    Count control = Count.ofControl();
    Home home = bench.home("hold");
    boolean watched = Tool.isThere("strace");
    if (!Script.isThere()) {
      return Row.skipped("no " + Script.NAME);
    }
    if (home.sh(WITHOUT + "true").exit() != 0) {
      skipped.add("a sitting without a network: unshare is not permitted here");
    } else {
      count.attempt("without a network", () -> sitting(bench.home("hold"), WITHOUT, count));
    }
    if (watched) {
      count.attempt("watched", () -> sitting(home, WATCHED, count));
      silent(home, "a sitting", count);
      for (String words : COMMANDS.subList(0, bench.times(2, COMMANDS.size()))) {
        home.sh(WATCHED + home.command(words));
        silent(home, words, count);
      }
    } else {
      skipped.add("what is spoken to: no strace here");
    }
    boolean spoken = watched && Tool.isThere("bash");
    if (spoken) {
      home.sh(WATCHED + "bash -c 'echo >/dev/tcp/127.0.0.1/9'");
      silent(home, "", control);
    }
    return new Row(
        "a sitting without a network; a sitting and %d commands, watched"
            .formatted(bench.times(2, COMMANDS.size())),
        "kept, and nothing spoken to, %d".formatted(count.looked()),
        count.wrong(),
        spoken ? "a word to a closed port of this machine" : "",
        control.wrongOfEach("spoken to"),
        skipped);
  }

  private static void sitting(Home home, String how, Count count) {
    String command = how + home.command("reflect", "evening");
    try (Pty pty = Evening.begun(Pty.running(home, 80, command))) {
      Evening.kept(pty.type("the rain").expect("the rain"));
    }
    count.that("kept", Evening.entry("the rain").equals(home.entry()), home::entry);
  }

  private static void silent(Home home, String what, Count count) throws IOException {
    Path calls = home.path().resolve("calls");
    List<String> spoken =
        Files.readAllLines(calls).stream().filter(it -> SPOKEN.matcher(it).matches()).toList();
    count.that("spoken to", spoken.isEmpty(), () -> what + ": " + spoken);
  }
}
