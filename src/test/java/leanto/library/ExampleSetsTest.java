package leanto.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import leanto.yaml.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExampleSetsTest {

  @TestFactory
  Stream<DynamicTest> aGoodSetIsRead() throws IOException {
    return eachOf(SetFolder.GOOD, file -> assertEquals(List.of(), SetFolder.problems(file)));
  }

  @TestFactory
  Stream<DynamicTest> aBadSetIsRefusedAtThePlacesThatItStates() throws IOException {
    return eachOf(
        SetFolder.BAD,
        file -> {
          List<String> stated = SetFolder.stated(file);
          List<String> found =
              SetFolder.problems(file).stream().map(ExampleSetsTest::withPlace).toList();
          assertEquals(stated.size(), found.size(), () -> String.join("\n", found));
          assertAll(
              Stream.iterate(0, i -> i < stated.size(), i -> i + 1)
                  .map(i -> () -> assertStartsWith(stated.get(i), found.get(i))));
        });
  }

  @Test
  void fiveThingsAtOnceAreAllNamed() throws IOException {
    Path file = SetFolder.BAD.folder().resolve("five-things-at-once.yaml");
    assertEquals(5, SetFolder.problems(file).size());
  }

  private static void assertStartsWith(String start, String text) {
    assertTrue(text.startsWith(start), () -> "stated: " + start + "\nfound:  " + text);
  }

  private static String withPlace(Problem problem) {
    return problem.place().line() + ":" + problem.place().column() + ": " + problem.what();
  }

  private static Stream<DynamicTest> eachOf(SetFolder folder, Check check) throws IOException {
    return folder.files().stream()
        .map(file -> dynamicTest(name(file), file.toUri(), () -> check.on(file)));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".yaml", "").replace('-', ' ');
  }

  private interface Check {
    void on(Path file) throws IOException;
  }
}
