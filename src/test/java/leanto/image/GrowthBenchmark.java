package leanto.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Measures how time and memory grow from 10,000 to 100,000 entries, in each command that goes
/// through all of them. Prints a table, which goes to its page as well.
final class GrowthBenchmark {

  private static final int ROUNDS = 3;
  private static final List<Integer> SIZES = List.of(10_000, 100_000);
  private static final int MEGABYTE = 1000;
  private static final Path PAGE =
      Path.of("src/test/resources/benchmarks/growth.md").toAbsolutePath();

  private static final String HEAD =
      """
      # Ten times the entries

      Written by `mvn -q -Pbenchmark package -DskipTests -Dbenchmark=growth`. The entries are those of
      `searching.md`, 2 KB each, in the memory of the machine. Figures are medians of 3 rounds, and the
      first commit is made once; memory is the most that any round had, of the program alone: git has
      its own.

      | what | 10,000 | memory | 100,000 | memory | × |
      |---|---|---|---|---|---|
      """;

  // The name of a row, and what is run. Each prints into nothing, or into a file that is removed.
  private static final Map<String, String> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("`list`", "list");
    COMMANDS.put("`search` of a common word", "search garden");
    COMMANDS.put("`export --as text`", "export out --as text");
    COMMANDS.put("`export --as jsonl`", "export out --as jsonl");
    COMMANDS.put("`export --as html`", "export out --as html");
    COMMANDS.put("`export`, as Markdown", "export out");
    COMMANDS.put("`import` of JSON lines, shown", "import %s.jsonl --journal none");
    COMMANDS.put("`import` of Day One, shown", "import %s.json --journal none");
    COMMANDS.put("`import` of jrnl, shown", "import %s.txt --journal none");
    COMMANDS.put("`import` of a folder, shown", "import %s --journal none");
    COMMANDS.put("the first commit", "history keep");
  }

  // What one run took and had.
  private record Run(double seconds, int megabytes) {}

  private final Home home;

  private GrowthBenchmark(Home home) {
    this.home = home;
  }

  static void run() throws IOException {
    Path folder = Files.createTempDirectory("leanto-growth");
    try {
      String page = new GrowthBenchmark(Home.in(folder, "none")).measured();
      System.out.print(page);
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    } finally {
      // A hundred thousand files take a disk a while.
      new ProcessBuilder("rm", "-rf", folder.toString()).start().onExit().join();
    }
  }

  private String measured() throws IOException {
    home.put(".gitconfig", "[user]\n  name = ana\n  email = ana@x.test\n");
    Map<String, List<Run>> all = new LinkedHashMap<>();
    for (int size : SIZES) {
      String journal = "j" + size;
      SearchBenchmark.write(home.path().resolve(journal), size);
      run(journal, "list --limit 1");
      prepare(journal);
      COMMANDS.forEach((name, command) ->
          all.computeIfAbsent(name, _ -> new ArrayList<>()).add(median(journal, command)));
    }
    StringBuilder page = new StringBuilder(HEAD);
    all.forEach((name, runs) -> page.append(line(name, runs.getFirst(), runs.getLast())));
    return page.toString();
  }

  private void prepare(String journal) {
    run(journal, "export " + journal + ".jsonl --as jsonl");
    String words =
        "sed 's/^{\"path\"[^}]*\"text\":/{\"creationDate\":\"2026-03-01T21:30:00Z\",\"text\":/'";
    String entries = "{ printf '{\"entries\":['; %s %s.jsonl | paste -sd,; printf ']}'; } >%s.json";
    done(entries.formatted(words, journal, journal));
    String jrnl = "find %s -name '*.md' | sort | while read -r f; do n=${f##*/}; ";
    String begin =
        "printf '[%%s %%s:%%s] Evening\\n' \"${n%%%%-????.md}\" 21 30; sed 1,7d \"$f\"; ";
    done((jrnl + begin + "echo; done >%s.txt").formatted(journal, journal));
    done("git init -q " + journal);
  }

  private void done(String command) {
    try {
      int exit = home.process("sh", "-c", command).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException(command + " ended with " + exit);
      }
    } catch (IOException | InterruptedException stopped) {
      throw new IllegalStateException(command, stopped);
    }
  }

  private Run median(String journal, String command) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < (command.startsWith("history") ? 1 : ROUNDS); i++) {
      runs.add(run(journal, command.formatted(journal)));
      done("rm -rf out");
    }
    double seconds =
        runs.stream()
            .mapToDouble(Run::seconds)
            .sorted()
            .skip(runs.size() / 2)
            .findFirst()
            .orElseThrow();
    return new Run(seconds, runs.stream().mapToInt(Run::megabytes).max().orElseThrow());
  }

  // The time and the memory of the program, as `time` knows them.
  private Run run(String journal, String command) {
    String under = "/usr/bin/time -f '%e %M' -o figures ";
    String all = command.contains("--journal") ? command : "--journal " + journal + " " + command;
    done(under + home.command() + " " + all + " >/dev/null");
    String[] figures = home.sh("cat figures").out().strip().split(" ");
    return new Run(Double.parseDouble(figures[0]), Integer.parseInt(figures[1]) / MEGABYTE);
  }

  private static String line(String name, Run small, Run large) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f s | %d MB | %.2f s | %d MB | %.1f |%n",
        name,
        small.seconds(),
        small.megabytes(),
        large.seconds(),
        large.megabytes(),
        large.seconds() / small.seconds());
  }
}
