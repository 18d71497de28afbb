package leanto.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// What stands behind standard output. Java tells it only of input and output together.
public final class Descriptor {

  private static final Path OUTPUT = Path.of("/proc/self/fd/1");
  private static final Set<String> SHOWN_TO_NOBODY = Set.of("/dev/null", "/dev/full");

  // It stays what it was at the start, and a listing asks for every line.
  private static final class Shown {
    private static final boolean IS = isShown();
  }

  private Descriptor() {}

  /// False where the output is known to go into a file or a pipe. True on a terminal, and wherever
  /// it cannot be told, because text is then made safe for one (`faults.md` 48).
  public static boolean outputIsShown() {
    return Shown.IS;
  }

  private static boolean isShown() {
    try {
      String target = Files.readSymbolicLink(OUTPUT).toString();
      return target.startsWith("/dev/") && !SHOWN_TO_NOBODY.contains(target);
    } catch (IOException | UnsupportedOperationException _) {
      return true;
    }
  }
}
