package leanto.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Two tables: a text, where it is refused, and the whole message.
class RefusedTextsTest {

  private static final Path TABLES = Path.of("src/test/resources/yaml");

  @TestFactory
  List<DynamicTest> yamlIsRefusedWithItsPlaceAndTheNextStep() throws IOException {
    return table("refused-yaml.txt", "a-set.yaml");
  }

  @TestFactory
  List<DynamicTest> jsonIsRefusedWithItsPlaceAndTheNextStep() throws IOException {
    return table("refused-json.txt", "a-set.json");
  }

  private static List<DynamicTest> table(String table, String name) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String text = "";
    for (String line : Files.readAllLines(TABLES.resolve(table))) {
      if (line.startsWith("    ")) {
        Source source = new Source(name, text.replace('⏎', '\n').replace('⇥', '\t'));
        tests.add(dynamicTest(text, () -> assertRefused(source, line.strip())));
      }
      text = line;
    }
    return tests;
  }

  private static void assertRefused(Source source, String expected) {
    Refused refused =
        assertThrows(Refused.class, () -> Yaml.read(source, Limits.PROMPT_SET), source::text);
    Problem first = refused.problems().getFirst();
    assertEquals(
        expected,
        "%d:%d %s %s"
            .formatted(first.place().line(), first.place().column(), first.what(), first.next()));
    Gentle.assertGentle(refused);
  }
}
