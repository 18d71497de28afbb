package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.image.Home;
import leanto.image.Home.Ended;

/// An entry is changed, and the process is killed at each call that this makes on its files, or the
/// call fails (`faults.md` 1, 2). The entry is then the old or the new, whole, and the exit code
/// and the message say which. The control writes into the file itself.
final class ChangedAtEachCall implements Trial {

  private static final String ENTRY = "Journal/2026/2026-03-01-2130.md";
  private static final String OLD =
      "---\ndate: 2026-03-01T21:30:00Z\ntitle: Evening\ntags: [a]\nasked: [q1]\n---\n"
          + "\n## What went well?\n\nThe rain.\n";
  private static final String WORDS = "It held, and the roof did.";
  private static final List<String> WHAT = List.of("signal=SIGKILL", "error=ENOSPC", "error=EIO");
  private static final String OVER = "dd if=new of=" + ENTRY + " status=none";

  private record Fault(String command, Point point, String what) {}

  private record Changing(Home home, String command, Ended ended, List<String> trace) {}

  @Override
  public String name() {
    return "an entry changed, kill -9 or an error at each call on a file";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    Optional<String> missing = Strace.missing(bench.home("none"));
    if (missing.isPresent()) {
      return Row.skipped(missing.get());
    }
    List<Fault> faults = new ArrayList<>();
    for (String command : List.of("edit last --note -", "edit last --tag b --untag a")) {
      Changing whole = changing(bench, command);
      if (whole.ended().exit() != 0 || !isNew(text(whole.home()))) {
        throw new IllegalStateException(whole.ended().toString());
      }
      List<Point> points = Point.all(whole.trace(), whole.home().path().toString());
      for (Point point : Traced.some(bench, points, bench.times(3, Integer.MAX_VALUE))) {
        WHAT.forEach(what -> faults.add(new Fault(command, point, what)));
      }
    }
    List<String> wrongs =
        bench.each(faults, ChangedAtEachCall::wrong).stream().flatMap(Optional::stream).toList();
    wrongs.forEach(System.out::println);
    return new Row(
        faults.size() + " kills and errors",
        "the old entry or the new, whole, and told which, " + faults.size(),
        wrongs.size(),
        "the file itself written to",
        overwritten(bench),
        List.of());
  }

  private static Optional<String> wrong(Bench bench, Fault fault) throws IOException {
    Changing changing = changing(bench, fault.command(), fault.point().fault(fault.what()));
    String text = text(changing.home());
    Ended ended = changing.ended();
    boolean killed = ended.exit() == 137;
    boolean begun = changing.trace().stream().anyMatch(line -> line.contains(".tmp"));
    boolean piped = fault.command().contains("--note");
    boolean told =
        killed
            || (ended.exit() == 0
                ? isNew(text)
                : ended.err().contains(changing.home().path().toString())
                    && (!piped || !begun || ended.err().contains(WORDS)));
    boolean left = changing.home().tree().keySet().stream().anyMatch(it -> it.endsWith(".tmp"));
    boolean tidy = killed || fault.point().call().startsWith("unlink") || !left;
    boolean whole = text.equals(OLD) || isNew(text);
    return whole && told && tidy
        ? Optional.empty()
        : Optional.of(fault + ": " + ended + " leaves " + text);
  }

  private static Changing changing(Bench bench, String command, String... faults)
      throws IOException {
    Home home = bench.home("none");
    home.put(ENTRY, OLD);
    Path log = bench.newFolder("trace").resolve("log");
    List<String> options = new ArrayList<>(List.of("trace=" + Point.CALLS));
    options.addAll(List.of(faults));
    String under = String.join(" ", Strace.words(log, options.toArray(String[]::new)));
    Ended ended =
        home.sh("printf '" + WORDS + "\\n' | " + under + " " + home.command(command.split(" ")));
    return new Changing(home, command, ended, Files.readAllLines(log));
  }

  private static long overwritten(Bench bench) throws IOException {
    Home home = bench.home("none");
    home.put(ENTRY, OLD);
    home.put("new", OLD.replace("[a]", "[b]"));
    Path log = bench.newFolder("trace").resolve("log");
    String fault = "inject=write:signal=SIGKILL:when=1";
    home.sh(String.join(" ", Strace.words(log, "trace=write", fault)) + " " + OVER);
    return text(home).equals(OLD) || isNew(text(home)) ? 0 : 1;
  }

  private static boolean isNew(String text) {
    String note = "\n## Note, \\d{4}-\\d\\d-\\d\\d\n\n" + WORDS.replace(".", "[.]") + "\n";
    boolean noted = text.startsWith(OLD) && text.substring(OLD.length()).matches(note);
    return noted || text.equals(OLD.replace("[a]", "[b]"));
  }

  private static String text(Home home) {
    return home.tree().getOrDefault(ENTRY, "nothing");
  }
}
