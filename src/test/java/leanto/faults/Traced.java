package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import leanto.image.Home;
import leanto.image.Home.Ended;

/// A first sitting in an empty home, from the draft choice to the keep screen, under `strace`. It
/// makes the same calls every time, so that each of them can be let go wrong in its turn.
///
/// @param home the home it happened in
/// @param sat what it acknowledged
/// @param ended how it ended
/// @param trace the calls that it made, a line each
record Traced(Home home, Sat sat, Ended ended, List<String> trace) {

  private static final int ANSWERS = 3;
  private static final int LENGTH = 60;
  private static final String TRACE = "trace=" + Point.CALLS;

  /// Sits.
  ///
  /// @param choice the draft choice: `h` or `n`
  /// @param faults what goes wrong, as in `inject=fsync:error=EIO:when=3`
  static Traced sitting(Bench bench, String choice, String... faults) throws IOException {
    Home home = bench.home("hold");
    Files.delete(home.path().resolve(".config/leanto/settings.yaml"));
    Answers answers = Answers.drawn(ANSWERS, LENGTH, bench.chance());
    answers.putSet(home);
    Path log = bench.newFolder("trace").resolve("log");
    List<String> options = new ArrayList<>(List.of(TRACE));
    options.addAll(List.of(faults));
    String[] under = Strace.words(log, options.toArray(String[]::new));
    try (Sat sat = Sat.begun(home, answers, under)) {
      sat.type(choice + "\n").typeAll("k\n");
      return new Traced(home, sat, sat.ended(), Files.readAllLines(log));
    }
  }

  /// The calls on files of the home.
  List<Point> points() {
    return Point.all(trace, home.path().toString());
  }

  /// Some of the points, in any order.
  static List<Point> some(Bench bench, List<Point> points, int most) {
    List<Point> some = new ArrayList<>(points);
    Collections.shuffle(some, Random.from(bench.chance()));
    return some.subList(0, Math.min(points.size(), most));
  }

  /// Whether the fault came to a call on a file of the home, and to none before.
  boolean hit() {
    List<String> calls = trace.stream().filter(Point::isCall).toList();
    Optional<String> hit =
        ended.exit() == 137
            ? Optional.of(calls.getLast())
            : calls.stream().filter(line -> line.contains("(INJECTED)")).findFirst();
    return hit.filter(line -> Point.isIn(line, home.path().toString())).isPresent();
  }

  /// How it came out.
  Outcome outcome(Bench bench) throws IOException {
    return Outcome.of(home, sat, ended, bench.newFolder("recovered"));
  }
}
