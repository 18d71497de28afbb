package leanto.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The short form of every trial. The whole is run by hand: `mvn -q -Pfaults package -DskipTests`.
class FaultsTest {

  @TestFactory
  Stream<DynamicTest> eachFault() {
    return Trials.all().stream()
        .map(trial -> DynamicTest.dynamicTest(trial.name(), () -> holds(trial)));
  }

  private static void holds(Trial trial) throws Exception {
    Row row = Harness.tried(trial, false);
    row.skipped().forEach(why -> System.out.println("skipped: " + trial.name() + ": " + why));
    assertTrue(row.sound(), () -> FaultTable.line(trial.name(), row));
  }
}
