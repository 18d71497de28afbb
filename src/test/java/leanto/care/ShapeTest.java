package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import leanto.library.SetReader;
import leanto.prompt.PromptSet;
import leanto.yaml.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule of the shape, by a set that keeps all and a change that breaks one.
class ShapeTest {

  private static final String TENDER =
      """
      title: Evening
      weight: tender
      minutes: 12
      lighter: other
      note: It touches on long days. Anything can be left out.
      questions:
        - What went well?
        - {id: heavy, ask: What was hard?}
        - {id: both, ask: "What was it like?", kind: pair, sides: [It gave, It cost], tags: [gave, cost]}
        - {id: pick, ask: Which of these?, kind: any, options: [rain, wind]}
        - {id: steady, ask: What was steady?, part: resource}
        - {id: known, ask: What do you know?, part: resource}
      """;

  @Test
  void aSetInShapeGetsNoRemark() throws Exception {
    assertEquals(List.of(), rules(TENDER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size     | - What went well? | - What went well?\\n  - b\\n  - c\\n  - d",
        "minutes  | minutes: 12 | minutes: 13",
        "end      | part: resource} | part: explore}",
        "lighter  | lighter: other\\n | ''",
        "note     | note: It touches on long days. Anything can be left out.\\n | ''",
        "note     | It touches | a b c d e f g h i j k l m n o p q r s t It touches",
        "resource | What was steady?, part: resource | What was steady?, part: explore",
        "number   | {id: heavy, ask: What was hard?} | {id: heavy, ask: How hard?, kind: number}",
        "standing | options: [rain, wind] | options: [rain, wind], standing: false",
        "cost     | tags: [gave, cost] | tags: [cost]",
        "sentence | What was hard? | What a b c d e f g h i j k l m n o p q r s t was hard?",
      })
  void aSetOutOfShapeGetsOne(String rule, String from, String to) throws Exception {
    String changed = TENDER.replace(from.replace("\\n", "\n"), to.replace("\\n", "\n"));
    assertEquals(rule, rules(changed).getFirst());
  }

  @Test
  void aSetThatIsHardToReadGetsOne() throws Exception {
    String hard = "Institutional responsibilities necessitate comprehensive documentation. ";
    String set = TENDER.replace("title: Evening", "title: Evening\nabout: " + hard.repeat(20));
    assertEquals(List.of("reading"), rules(set));
    assertEquals(List.of(), rules(set + "language: de\n"), "the formula is made for English");
  }

  private static List<String> rules(String yaml) throws Exception {
    PromptSet set = SetReader.read(new Source("evening.yaml", yaml), "evening");
    return Shape.of(set).stream().map(Remark::rule).toList();
  }
}
