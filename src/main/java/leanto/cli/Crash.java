package leanto.cli;

import java.io.PrintStream;
import java.util.function.IntSupplier;

/// Turns an error that nothing in the program expects into a sentence and an exit code of its own,
/// so that it is never taken for an answer: Java's own exit code for it is 1, "nothing matched".
/// Damage in the start-up cache can show like this.
public final class Crash {

  private Crash() {}

  /// Runs the program.
  ///
  /// @param program gives an exit code
  /// @param err where the sentence goes
  /// @return the exit code, 134 after an unexpected error
  public static int guard(IntSupplier program, PrintStream err) {
    try {
      return program.getAsInt();
    } catch (RuntimeException | Error unexpected) {
      err.println(sentence(unexpected));
      return Exit.CRASHED;
    }
  }

  // Without the message of the error, which can contain words that a person wrote.
  private static String sentence(Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    String place = trace.length == 0 ? "" : " in " + trace[0];
    return "Lean-to was ended by a fault in the program or in Java: "
        + error.getClass().getName()
        + place
        + ". Entries and drafts that were saved are not affected. If it happens again, build or"
        + " install the program anew.";
  }
}
