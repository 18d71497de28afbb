package leanto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShippedTest {

  @Test
  void theListIsWhatStandsInTheFolder() throws IOException {
    assertEquals(SetFolder.SHIPPED.files().stream().map(SetFiles::id).toList(), Shipped.IDS);
  }

  @TestFactory
  Stream<DynamicTest> everySetCanBeReadFromTheProgram() {
    return Shipped.IDS.stream()
        .map(id -> dynamicTest(id, () -> assertEquals(id, Found.shipped(id).read().id())));
  }

  @TestFactory
  Stream<DynamicTest> noSetStandsInTheWayOfItsOwnCheck() throws IOException {
    return SetFolder.SHIPPED.files().stream()
        .map(file ->
            dynamicTest(
                file.getFileName().toString(),
                file.toUri(),
                () -> assertEquals(List.of(), SetFolder.problems(file))));
  }
}
