package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leanto.image.Home;
import leanto.image.Home.Ended;

/// What a command said, and what it took of the machine.
///
/// @param seconds of a processor
/// @param kilobytes the most memory that it had
record Taken(Ended ended, double seconds, long kilobytes) {

  // Not the word of the shell.
  private static final String TIME = "time";

  static boolean canBeMeasured() {
    return Tool.isThere(TIME);
  }

  /// Runs a command of the shell; where it cannot be measured it takes nothing.
  static Taken by(Home home, String command) throws IOException {
    if (!canBeMeasured()) {
      return new Taken(home.sh(command), 0, 0);
    }
    Path file = Files.createTempFile(home.path(), "took", "");
    Ended ended = home.sh("command " + TIME + " -o '" + file + "' -f '%U %S %M' " + command);
    // A line says first where the exit code was not 0.
    List<String> lines = Files.readAllLines(file);
    String[] its = lines.getLast().split(" ");
    double seconds = Double.parseDouble(its[0]) + Double.parseDouble(its[1]);
    return new Taken(ended, seconds, Long.parseLong(its[2]));
  }

  /// Whether it took no more than any prompt set may take, and acts on no terminal (`faults.md`
  /// 4.3).
  void within(Count count, String name) {
    String control = Payloads.forbiddenIn(ended.err() + ended.out());
    count.that("control byte", control.isEmpty(), () -> name + ": " + ended);
    count.that("seconds", seconds < 2, () -> name + ": " + seconds);
    count.that("memory", kilobytes < 256 * 1024, () -> name + ": " + kilobytes + " KB");
  }
}
