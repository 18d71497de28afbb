package leanto.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Measures finding in journals of up to a lifetime's size, fifty years, beside `grep` and `rg` on
/// the same files, each once in every round. Prints a table, which goes to its page as well.
final class SearchBenchmark {

  private static final int ROUNDS = 9;
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final String RARE = "xylophone";
  private static final String COMMON = "garden";
  private static final String LINES = "lines";
  private static final Path PAGE =
      Path.of("src/test/resources/benchmarks/searching.md").toAbsolutePath();
  private static final String LETTERS = "aeiou";

  private final Home home;
  private final boolean ripgrep;
  private final Figures figures = new Figures();

  private SearchBenchmark(Home home) {
    this.home = home;
    this.ripgrep = home.sh("command -v rg").exit() == 0;
  }

  static void run() throws IOException {
    Path folder = Files.createTempDirectory("leanto-searching");
    try {
      String page = new SearchBenchmark(Home.in(folder, "none")).measured();
      System.out.print(page);
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    } finally {
      // A hundred thousand files take a disk a while.
      new ProcessBuilder("rm", "-rf", folder.toString()).start().onExit().join();
    }
  }

  private String measured() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (int size : SIZES) {
      Path journal = home.path().resolve("j" + size);
      write(journal, size);
      round(journal, size);
      figures.forget();
      for (int i = 0; i < ROUNDS; i++) {
        round(journal, size);
      }
      for (String what : List.of(RARE, COMMON)) {
        page.append(line(size, "a " + (what.equals(RARE) ? "rare" : "common") + " word", what));
      }
      page.append(line(size, "every line of a common word", LINES));
      page.append(line(size, "the newest ten", "list"));
    }
    return page.toString();
  }

  private static final String HEAD =
      """
      # Finding, beside grep and rg

      Written by `mvn -q -Pbenchmark package -DskipTests -Dbenchmark=searching`. Entries of 2 KB from
      fifty years, in a folder for each year, in the memory of the machine. Everything is run once in
      each of 9 rounds; figures are medians, with the middle half in brackets, and ratios are taken
      within a round. `search --paths` stands beside `grep -rli` and `rg -li`, `search` with its lines
      beside `grep -rni` and `rg -ni`, `list --limit 10` beside `find`, which lists the folders. Memory
      is the most that a run had.

      | entries | what | took | × grep | × rg | × find | memory |
      |---|---|---|---|---|---|---|
      """;

  private void round(Path journal, int size) throws IOException {
    for (String word : List.of(RARE, COMMON)) {
      timed(word, home.command("--journal", journal.toString(), "search", "--paths", word));
      timed("grep " + word, "grep -rli " + word + " " + journal);
      if (ripgrep) {
        timed("rg " + word, "rg -li " + word + " " + journal);
      }
    }
    timed(LINES, home.command("--journal", journal.toString(), "search", COMMON));
    timed("grep " + LINES, "grep -rni " + COMMON + " " + journal);
    if (ripgrep) {
      timed("rg " + LINES, "rg -ni " + COMMON + " " + journal);
    }
    timed("list", home.command("--journal", journal.toString(), "list", "--limit", "10"));
    timed("find", "find " + journal + " -name '*.md'");
  }

  private void timed(String name, String command) throws IOException {
    try (Stopwatch watch = Stopwatch.piped(home, command)) {
      figures.add(name, watch.untilEnd());
    }
  }

  private String line(int size, String what, String name) {
    boolean list = name.equals("list");
    return "| "
        + String.join(
            " | ",
            String.format(Locale.ROOT, "%,d", size),
            what,
            String.format(Locale.ROOT, "%.0f (%s) ms", figures.median(name), figures.spread(name)),
            list ? "" : times(name, "grep " + name),
            list || !ripgrep ? "" : times(name, "rg " + name),
            list ? times(name, "find") : "",
            memory(size, command(name)))
        + " |\n";
  }

  private static String command(String name) {
    return switch (name) {
      case "list" -> "list --limit 10";
      case LINES -> "search " + COMMON;
      default -> "search --paths " + name;
    };
  }

  private String times(String name, String other) {
    return String.format(Locale.ROOT, "%.2f", figures.times(name, other));
  }

  private String memory(int size, String words) {
    String run = home.command("--journal", home.path().resolve("j" + size).toString());
    String most = "/usr/bin/time -f %M " + run + " " + words + " 2>&1 >/dev/null | tail -n 1";
    String kilobytes = home.sh(most).out().strip();
    return kilobytes.matches("\\d+") ? Integer.parseInt(kilobytes) / 1000 + " MB" : "";
  }

  /// Writes entries of fifty years into a folder.
  static void write(Path journal, int size) throws IOException {
    Random random = new Random(7);
    LocalDateTime first = LocalDateTime.of(1976, 1, 1, 6, 0);
    long step = 50L * 365 * 24 * 60 / size;
    for (int i = 0; i < size; i++) {
      LocalDateTime at = first.plusMinutes(i * step);
      Path year = journal.resolve(Integer.toString(at.getYear()));
      Files.createDirectories(year);
      String name = at.format(DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm")) + ".md";
      Files.writeString(year.resolve(name), entry(at, random));
    }
  }

  private static String entry(LocalDateTime at, Random random) {
    StringBuilder out = new StringBuilder("---\ndate: ");
    out.append(at.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)).append("+01:00\n");
    out.append("title: Evening\nset: evening\nasked: [q1]\n---\n\n## What of the day?\n\n");
    while (out.length() < 2_000) {
      int chance = random.nextInt(20_000);
      out.append(chance == 0 ? RARE : chance < 100 ? COMMON : chance < 600 ? "café" : word(random));
      out.append(random.nextInt(12) == 0 ? ".\n" : " ");
    }
    return out.append('\n').toString();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(3) + 1; i > 0; i--) {
      word.append((char) ('b' + random.nextInt(24)));
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
