package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import leanto.image.Home;
import leanto.image.Home.Ended;

/// Entries are brought in or taken out, and the process is killed at each call that this makes on
/// its files, or the call fails (`faults.md` 1, 2). What is there then is whole, the exit code says
/// whether all of it is, and doing it again ends as if nothing had been. The control is the shell.
final class CopiedAtEachCall implements Trial {

  private static final List<String> WHAT = List.of("signal=SIGKILL", "error=ENOSPC", "error=EIO");
  private static final String JRNL =
      """
      [2026-03-01 21:30] Rain
      It held.

      [2026-03-02 08:00] Snow
      On the roof.

      [2026-03-03 08:00] Sun
      All day.
      """;

  private record Fault(String command, Point point, String what) {}

  private record Copying(Home home, Ended ended, List<String> trace) {}

  private final boolean in;

  /// Takes whether entries are brought in, and else taken out.
  CopiedAtEachCall(boolean in) {
    this.in = in;
  }

  @Override
  public String name() {
    String what = in ? "entries brought in" : "entries taken out";
    return what + ", kill -9 or an error at each call on a file";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    Optional<String> missing = Strace.missing(bench.home("none"));
    if (missing.isPresent()) {
      return Row.skipped(missing.get());
    }
    List<Fault> faults = new ArrayList<>();
    Map<String, Map<String, String>> whole = new TreeMap<>();
    for (String command : commands()) {
      Copying copying = copying(bench, command);
      if (copying.ended().exit() != 0) {
        throw new IllegalStateException(copying.ended().toString());
      }
      whole.put(command, made(copying.home()));
      List<Point> points = Point.all(copying.trace(), copying.home().path().toString());
      for (Point point : Traced.some(bench, points, bench.times(3, Integer.MAX_VALUE))) {
        WHAT.forEach(what -> faults.add(new Fault(command, point, what)));
      }
    }
    List<String> wrongs =
        bench.each(faults, (own, fault) -> wrong(own, fault, whole.get(fault.command()))).stream()
            .flatMap(Optional::stream)
            .toList();
    wrongs.forEach(System.out::println);
    return new Row(
        faults.size() + " kills and errors",
        "what is there is whole, told, and all there the next time, " + faults.size(),
        wrongs.size(),
        "the file itself written to",
        byShell(bench),
        List.of());
  }

  private List<String> commands() {
    return in
        ? List.of("import jrnl.txt --yes", "import journal.jsonl --yes")
        : List.of("export out.html --as html", "export out.jsonl --as jsonl", "export copies");
  }

  private Optional<String> wrong(Bench bench, Fault fault, Map<String, String> whole)
      throws IOException {
    Copying copying = copying(bench, fault.command(), fault.point().fault(fault.what()));
    Home home = copying.home();
    Ended ended = copying.ended();
    Map<String, String> made = made(home);
    // An entry that could not be read is named, and missing in a file of all.
    boolean less = ended.exit() == 5 && ended.err().contains("is not among the copies");
    boolean parts = less || isPart(made.values(), whole.values());
    boolean told =
        ended.exit() == 137 || (ended.exit() == 0 ? made.equals(whole) : !ended.err().isBlank());
    if (!in) {
      // A place that is not empty any more is not written to.
      home.sh("rm -rf out.html out.jsonl copies");
    }
    Ended again = home.run("", fault.command().split(" "));
    boolean mended = again.exit() == 0 && made(home).equals(whole);
    return parts && told && mended
        ? Optional.empty()
        : Optional.of(fault + ": " + ended + " leaves " + made + "; again: " + again);
  }

  private static boolean isPart(Collection<String> made, Collection<String> whole) {
    List<String> left = new ArrayList<>(whole);
    return made.stream().allMatch(left::remove);
  }

  private Copying copying(Bench bench, String command, String... faults) throws IOException {
    Home home = prepared(bench);
    Path log = bench.newFolder("trace").resolve("log");
    List<String> options = new ArrayList<>(List.of("trace=" + Point.CALLS));
    options.addAll(List.of(faults));
    String under = String.join(" ", Strace.words(log, options.toArray(String[]::new)));
    Ended ended = home.sh(under + " " + home.command(command.split(" ")));
    return new Copying(home, ended, Files.readAllLines(log));
  }

  private Home prepared(Bench bench) throws IOException {
    Home home = bench.home("none");
    home.put("jrnl.txt", JRNL);
    home.run("", "import", "jrnl.txt", "--yes");
    home.run("", "export", "journal.jsonl", "--as", "jsonl");
    if (in) {
      Home.shell("rm -r " + home.path() + "/Journal");
    } else {
      // The dates of files stand in a copy.
      home.sh("find Journal -name '*.md' -exec touch -d 2026-03-05T00:00:00Z {} +");
    }
    return home;
  }

  // What came of it, by path.
  private Map<String, String> made(Home home) {
    Map<String, String> files = home.tree();
    String made = in ? "Journal/.*[.]md" : "(out[.]|copies/.*[.]md).*";
    files.entrySet().removeIf(it -> !it.getKey().matches(made) || it.getKey().contains("/."));
    return files;
  }

  private long byShell(Bench bench) throws IOException {
    Home home = prepared(bench);
    String copy =
        in
            ? "mkdir -p Journal; for i in 1 2 3; do dd if=jrnl.txt of=Journal/$i.md status=none;"
                + " done"
            : "dd if=journal.jsonl of=out.jsonl status=none";
    home.put("copy.sh", copy + "\n");
    Path log = bench.newFolder("trace").resolve("log");
    String[] under = Strace.words(log, "trace=write", "inject=write:signal=SIGKILL:when=1");
    home.sh(String.join(" ", under) + " sh copy.sh");
    return made(home).values().stream().filter(String::isEmpty).count();
  }
}
