package leanto.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// Stops this process the way a shell expects of Ctrl-Z, and comes back when the shell goes on with
/// it.
///
/// The signal is the real one with its default effect: where no shell controls jobs, the system
/// ignores it, and nobody is left before a screen that hangs.
final class Suspension {

  private static final String SIGNAL = "TSTP";
  private static final Path STATUS = Path.of("/proc/self/stat");
  private static final long HEARING = 200_000_000L;

  private Suspension() {}

  /// Stops everything that belongs to this job, as the terminal itself would.
  static void job() {
    stop("0");
  }

  /// Stops this process alone, after it was told to from outside.
  static void process() {
    stop(Long.toString(ProcessHandle.current().pid()));
  }

  /// Comes back when this job has the terminal again. One that was told to go on in the background
  /// is stopped once more, but not before a signal that came together with that one was heard: a
  /// shell ends a stopped job by both.
  static void untilInFront() {
    while (inBackground()) {
      LockSupport.parkNanos(HEARING);
      process();
    }
  }

  /// Waits for another thread to end the process.
  static void forEver() {
    while (true) {
      LockSupport.park();
    }
  }

  // Where the system does not tell, the job is taken to be in front.
  private static boolean inBackground() {
    try {
      String status = Files.readString(STATUS);
      String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ");
      String group = fields[2];
      String inFront = fields[5];
      return !inFront.equals("-1") && !inFront.equals(group);
    } catch (IOException _) {
      return false;
    }
  }

  private static void stop(String target) {
    Signal.handle(new Signal(SIGNAL), SignalHandler.SIG_DFL);
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
