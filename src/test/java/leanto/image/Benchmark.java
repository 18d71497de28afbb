package leanto.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import leanto.image.BenchmarkTable.Row;

/// Measures how soon the built program is there, against a bare Java program on the JDK that runs
/// this and against Python, and prints a table, with the ratios that the README has beside the new
/// ones. With the word `write`, the README gets the new table; with `searching` or `growth`,
/// finding or large journals are measured, each with a page of its own.
///
/// Everything is measured once in each round, one after the other. The first round brings
/// everything into the memory of the machine, and is not counted.
final class Benchmark {

  private static final int ROUNDS = 21;
  private static final int ENTRIES = 1_000;

  private static final Path CLASSES = Path.of("target/test-classes").toAbsolutePath();
  private static final String SHIPPED = "today-i-carried";
  private static final String FIRST_SET = "After the ask";
  private static final String ARRIVING = "How would you like to arrive?";

  private static final String F1 = "\033OP";
  private static final String OF_HELP = "passes a question by";

  private static final String WORD = "bare Java, to its word";
  private static final String END = "bare Java, to its end";
  private static final String PYTHON = "`python3 -c pass`";
  private static final List<String> JOURNALS = List.of("jrnl --version", "nb --version");

  private static final String FIRST = "first question of a set that ships";
  private static final String READY = "and a key answered";
  private static final String HELP = "help, from its key on";
  private static final String LEFT = "leaving at once, from its key on";
  private static final String OWN = "first question of a set of one's own";
  private static final String MENU = "the menu";
  private static final String LIST = "`list --limit 20` of 1,000 entries";
  private static final String SETS = "`sets`, one of them one's own";
  private static final String MEMORY = "memory";
  private static final int WORDS = 400;

  private final Home home;
  private final String python;
  private final List<String> journals;
  private final Figures figures = new Figures();

  private Benchmark(Home home) {
    this.home = home;
    this.python = python(home);
    this.journals =
        JOURNALS.stream().filter(it -> home.sh(it + " >/dev/null").exit() == 0).toList();
  }

  public static void main(String[] args) throws IOException {
    if (args.length == 1 && args[0].equals("searching")) {
      SearchBenchmark.run();
      return;
    }
    if (args.length == 1 && args[0].equals("growth")) {
      GrowthBenchmark.run();
      return;
    }
    Path folder = Files.createTempDirectory("leanto-benchmark");
    BenchmarkTable table;
    try {
      table = new Benchmark(Home.in(folder, "hold")).measured();
    } finally {
      Home.shell("rm -rf '" + folder + "'");
    }
    System.out.print(table.beside(BenchmarkTable.recorded()));
    if (args.length == 1 && args[0].equals("write")) {
      table.record();
    }
    if (!table.over().isEmpty()) {
      System.out.println("More than it may come to: " + String.join(", ", table.over()) + ".");
      System.exit(1);
    }
  }

  // That of the system, where there is one: another may be a script that first chooses a version.
  private static String python(Home home) {
    return home.sh("PATH=\"/usr/bin:$PATH\" command -v python3").out().strip();
  }

  private BenchmarkTable measured() throws IOException {
    fillJournal();
    round();
    figures.forget();
    for (int i = 0; i < ROUNDS; i++) {
      round();
    }
    return new BenchmarkTable(rows());
  }

  private void round() throws IOException {
    String java = ProcessHandle.current().info().command().orElseThrow();
    String hello = "'" + java + "' -cp '" + CLASSES + "' leanto.image.Hello";
    try (Stopwatch bare = Stopwatch.onTerminal(home, hello)) {
      figures.add(WORD, bare.until("hello"));
    }
    ended(END, hello);
    sitting();
    try (Stopwatch menu = Stopwatch.onTerminal(home, home.command())) {
      figures.add(MENU, menu.until(FIRST_SET));
      menu.press(Key.CTRL_C.sent()).untilEnd();
    }
    ended("`--version`", home.command("--version"));
    ended("`--help`", home.command("--help"));
    ended(SETS, home.command("sets"));
    ended(LIST, home.command("list", "--limit", "20"));
    if (!python.isEmpty()) {
      ended(PYTHON, python + " -c pass");
    }
    for (String journal : journals) {
      ended(journal, journal);
    }
  }

  private void sitting() throws IOException {
    try (Stopwatch sitting = Stopwatch.onTerminal(home, home.command("reflect", SHIPPED))) {
      figures.add(FIRST, sitting.until(ARRIVING));
      // Echoed by the terminal, it would not stand behind the mark.
      sitting.press("x");
      figures.add(READY, sitting.until("> x"));
      double pressed = sitting.millis();
      figures.add(HELP, sitting.press(F1).until(OF_HELP) - pressed);
      pressed = sitting.millis();
      figures.add(LEFT, sitting.press(Key.CTRL_C.sent()).untilEnd() - pressed);
    }
    try (Stopwatch sitting = Stopwatch.onTerminal(home, home.command("reflect", "evening"))) {
      figures.add(OWN, sitting.until(ARRIVING));
      for (int i = 0; i < WORDS; i++) {
        sitting.press("night ").until("night");
      }
      figures.add(MEMORY, sitting.memory());
      sitting.press(Key.CTRL_C.sent()).untilEnd();
    }
  }

  private void ended(String name, String command) throws IOException {
    try (Stopwatch watch = Stopwatch.piped(home, command)) {
      figures.add(name, watch.untilEnd());
    }
  }

  private List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    rows.add(timed(FIRST, WORD, "2.5"));
    rows.add(timed(READY, WORD, "4"));
    rows.add(timed(HELP, WORD, ""));
    rows.add(timed(LEFT, WORD, ""));
    rows.add(timed(OWN, WORD, ""));
    rows.add(timed(MENU, WORD, ""));
    rows.add(timed("`--version`", END, "1.4"));
    rows.add(timed("`--help`", END, "1.4"));
    rows.add(timed(SETS, END, "3.5"));
    rows.add(timed(LIST, END, ""));
    if (!python.isEmpty()) {
      rows.add(timed(PYTHON, END, ""));
    }
    for (String journal : journals) {
      rows.add(timed(journal, END, ""));
    }
    rows.add(sized("memory of a sitting, " + WORDS + " words typed", figures.median(MEMORY), 60));
    rows.add(sized("the folder", bytes(Home.IMAGE) / 1e6, 80));
    rows.add(sized("the folder as tar.gz", archive() / 1e6, 30));
    return rows;
  }

  private Row timed(String name, String bare, String most) {
    return new Row(
        name,
        String.format(Locale.ROOT, "%.0f (%s) ms", figures.median(name), figures.spread(name)),
        String.format(Locale.ROOT, "%.2f", figures.times(name, bare)),
        python.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", figures.times(name, PYTHON)),
        most);
  }

  private static Row sized(String name, double megabytes, int most) {
    return new Row(name, String.format(Locale.ROOT, "%.0f MB", megabytes), "", "", most + " MB");
  }

  private static double bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum();
    }
  }

  private double archive() throws IOException {
    Path archive = home.path().resolve("leanto.tar.gz");
    Home.shell("tar -C " + Home.word(Home.IMAGE.getParent()) + " -czf '" + archive + "' leanto");
    return Files.size(archive);
  }

  private void fillJournal() {
    LocalDate first = LocalDate.of(2020, 1, 1);
    for (int i = 0; i < ENTRIES; i++) {
      LocalDate day = first.plusDays(i);
      home.put(
          "Journal/" + day.getYear() + "/" + day + "-2130.md",
          "---\ndate: %sT21:30:00+01:00\ntitle: Evening\nset: evening\nasked: [q1]\n---\n\n%s"
              .formatted(day, "## What went well?\n\nThe rain on the roof.\n"));
    }
  }
}
