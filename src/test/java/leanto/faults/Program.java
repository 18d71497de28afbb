package leanto.faults;

import java.io.IOException;

/// Programs that some trials need, and that may not be there.
final class Program {

  private Program() {}

  /// Whether the shell finds a program of this name.
  static boolean isThere(String name) {
    try {
      Process found = new ProcessBuilder("sh", "-c", "command -v \"$0\" >/dev/null", name).start();
      return found.waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
