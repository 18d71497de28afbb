package leanto.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import leanto.SkippedTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/// The short form of every trial. The whole is run by hand: `mvn -q -Pfaults package -DskipTests`.
@Tag("image")
@Tag("thorough")
class FaultsTest {

  @TestFactory
  Stream<DynamicTest> eachFault() {
    return Trials.all().stream()
        .map(trial -> DynamicTest.dynamicTest(trial.name(), () -> holds(trial)));
  }

  private static void holds(Trial trial) throws Exception {
    Row row = Harness.tried(trial, false);
    row.skipped().forEach(why -> SkippedTests.add("for all of \"" + trial.name() + "\": " + why));
    assertTrue(row.sound(), () -> FaultTable.line(trial.name(), row));
  }
}
