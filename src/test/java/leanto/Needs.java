package leanto;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/// What a test needs of the machine. Without it, the test is skipped, and [SkippedTests] names it
/// at the end.
public final class Needs {

  private Needs() {}

  /// Skips the test unless all of these programs are on the path.
  public static void programs(String... names) {
    for (String name : names) {
      that(has(name), name);
    }
  }

  /// Skips the test unless something holds.
  ///
  /// @param what is needed: the name of a program, or other words that follow "needs"
  public static void that(boolean holds, String what) {
    if (!holds) {
      throw new TestAbortedException(SkippedTests.NEEDS + what);
    }
  }

  /// Whether a program is on the path.
  public static boolean has(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }
}
