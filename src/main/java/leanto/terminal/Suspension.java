package leanto.terminal;

import java.io.IOException;
import java.util.List;
import org.jline.utils.Signals;

/// Stops this process the way a shell expects of Ctrl-Z, and comes back when the shell goes on with
/// it.
///
/// The signal is the real one with its default effect: where no shell controls jobs, the system
/// ignores it, and nobody is left before a screen that hangs.
final class Suspension {

  private static final String SIGNAL = "TSTP";

  private Suspension() {}

  /// Stops everything that belongs to this job, as the terminal itself would.
  static void job() {
    stop("0");
  }

  /// Stops this process alone, after it was told to from outside.
  static void process() {
    stop(Long.toString(ProcessHandle.current().pid()));
  }

  private static void stop(String target) {
    Signals.registerDefault(SIGNAL);
    try {
      // `kill` is a word of the shell; only a child in the same job can send to all of it
      new ProcessBuilder(List.of("sh", "-c", "kill -" + SIGNAL + " " + target)).start().waitFor();
    } catch (IOException _) {
      // without a shell there is nothing to come back to: go on
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
