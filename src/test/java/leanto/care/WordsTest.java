package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The rules about words, by tables of sentences: what breaks one is caught, and what is near to
/// that is let pass.
class WordsTest {

  private static final Path TABLES = Path.of("src/test/resources/care");

  /// A sentence of a table, and the group that it belongs to or is near to.
  private record Example(String group, String sentence) {}

  @Test
  void whatBreaksARuleIsCaughtByItsGroup() throws IOException {
    List<Example> examples = examples("caught.txt");
    assertTrue(examples.size() >= 200, () -> examples.size() + " sentences");
    assertEquals(List.of(), examples.stream().filter(it -> !caught(it)).toList());
  }

  @Test
  void everyRuleCatchesFourOfThem() throws IOException {
    List<Example> examples = examples("caught.txt");
    List<String> idle =
        WordRules.ALL.stream()
            .filter(rule ->
                examples.stream().filter(it -> rule.shape().matcher(it.sentence()).find()).count()
                    < 4)
            .map(rule -> rule.group() + " " + rule.shape())
            .toList();
    assertEquals(List.of(), idle);
  }

  @Test
  void whatKeepsTheRulesIsLetPass() throws IOException {
    List<Example> examples = examples("passed.txt");
    assertTrue(examples.size() >= 200, () -> examples.size() + " sentences");
    assertEquals(
        List.of(),
        examples.stream().flatMap(it -> Words.in(it.sentence(), Voice.PROGRAM).stream()).toList());
  }

  @Test
  void aSetMaySayI() {
    assertEquals(List.of(), Words.in("I am not sure, and we were two.", Voice.SET));
    assertEquals(2, Words.in("I am not sure, and we were two.", Voice.PROGRAM).size());
  }

  @Test
  void wordsAreFoundOverTheEndOfALine() {
    assertEquals("command", Words.in("You\n  should rest.", Voice.SET).getFirst().rule());
  }

  private static boolean caught(Example example) {
    return Words.in(example.sentence(), Voice.PROGRAM).stream()
        .anyMatch(remark -> remark.rule().equals(example.group()));
  }

  private static List<Example> examples(String table) throws IOException {
    return Files.readAllLines(TABLES.resolve(table)).stream()
        .map(line -> line.split("\t"))
        .map(parts -> new Example(parts[0], parts[1]))
        .toList();
  }
}
