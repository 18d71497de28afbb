package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import leanto.image.Home;

/// Makes faults happen to the built program and prints one table. With the word `write`, the page
/// of figures gets it too. Any other word but `print` runs only the trials with that in their name.
final class Harness {

  // The same in every run, so that what was seen once can be seen again.
  private static final long SEED = 20_260_301;

  private Harness() {}

  public static void main(String[] words) throws IOException {
    String word = words.length > 0 ? words[0] : "print";
    String part = word.equals("print") || word.equals("write") ? "" : word;
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Trial trial : Trials.all()) {
      if (trial.name().contains(part)) {
        long begun = System.nanoTime();
        Row row = tried(trial, true);
        rows.put(trial.name(), row);
        System.out.println(FaultTable.line(trial.name(), row));
        System.out.println("  " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
        row.skipped().forEach(why -> System.out.println("  skipped: " + why));
      }
    }
    if (word.equals("write")) {
      FaultTable.record(rows);
    }
    if (!rows.values().stream().allMatch(Row::sound)) {
      System.out.println("Something did not hold, or a control saw nothing.");
      System.exit(1);
    }
  }

  /// Tries one, in a folder that is gone afterwards.
  static Row tried(Trial trial, boolean whole) throws IOException {
    Path folder = Files.createTempDirectory("leanto-faults");
    try {
      return trial.run(Bench.seeded(folder, whole, SEED));
    } finally {
      Home.shell("rm -rf '" + folder + "'");
    }
  }
}
