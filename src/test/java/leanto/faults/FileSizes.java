package leanto.faults;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import leanto.image.Home;

/// No file may become larger than a limit: a write comes back short there, and from then on every
/// write fails (`faults.md` 2, 7). The limit moves through the draft and the entry. The control
/// looks for the answers in the journal alone.
final class FileSizes implements Trial {

  private static final int ANSWERS = 8;
  private static final int LENGTH = 60;

  // Beyond the largest file of such a sitting, the draft.
  private static final int LARGEST = 2400;

  @Override
  public String name() {
    return "no file larger than a limit";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    Optional<String> missing = Tool.missing("prlimit");
    if (missing.isPresent()) {
      return Row.skipped(missing.get());
    }
    int step = bench.times(311, 37);
    List<Integer> limits =
        IntStream.rangeClosed(0, LARGEST / step).mapToObj(i -> i * step).toList();
    return Outcome.row(limits.size() + " limits", bench.each(limits, FileSizes::sat));
  }

  private static Outcome sat(Bench bench, int limit) throws IOException {
    Home home = bench.home("hold");
    Answers answers = Answers.drawn(ANSWERS, LENGTH, bench.chance());
    answers.putSet(home);
    try (Sat sat = Sat.begun(home, answers, "prlimit", "--fsize=" + limit).typeAll("k\n")) {
      return Outcome.of(home, sat, sat.ended(), bench.newFolder("recovered"));
    }
  }
}
