package leanto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// Says in one line, at the end of a test run, how many tests were skipped and what they need. A
/// build runs the tests in two parts: the second one says it for both.
public final class SkippedTests implements TestExecutionListener {

  static final String NEEDS = "needs ";

  // Set by the build: `start` for the first part, `continue` for the second. An IDE sets nothing.
  private static final String PART = System.getProperty("leanto.skipped-tests", "");

  private static final Path FILE = Path.of("target", "skipped-tests");

  private static final ConcurrentLinkedQueue<String> skipped = new ConcurrentLinkedQueue<>();

  /// Adds a reason for something that was skipped within a test.
  ///
  /// @param what was needed
  public static void add(String what) {
    skipped.add(what);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
      add(result.getThrowable().map(Throwable::getMessage).orElse("").replaceFirst(NEEDS, ""));
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    add(reason);
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    List<String> all = new ArrayList<>();
    try {
      if (PART.equals("continue") && Files.exists(FILE)) {
        all.addAll(Files.readAllLines(FILE));
      }
      all.addAll(skipped);
      if (!PART.isEmpty()) {
        Files.write(FILE, all);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!all.isEmpty()) {
      System.out.println(line(all));
    }
  }

  /// The line for some reasons: each once, with the number of tests.
  static String line(List<String> needed) {
    Map<String, Long> counts =
        needed.stream()
            .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    return "Skipped: "
        + needed.size()
        + ". To run them, this machine would need: "
        + counts.entrySet().stream()
            .map(it -> it.getKey() + " (" + it.getValue() + ")")
            .collect(Collectors.joining(", "));
  }
}
