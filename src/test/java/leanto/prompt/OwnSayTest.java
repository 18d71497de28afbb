package leanto.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import leanto.library.SetReader;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSayTest {

  private static final String SET =
      """
      title: Evening
      about: On doing things alone.
      tags: [harbour]
      questions:
        - {id: first, ask: "Doing things alone, what did it give?", help: Of doing things alone.}
        - {id: pick, ask: Which?, kind: any, options: [rain, {id: w, say: the wind, then: [What of Leeds?]}]}
        - {id: two, ask: Two halves?, kind: pair, sides: [At work, At home]}
      """;

  @Test
  void withNothingSaidASetIsAsItIs() throws Refused {
    assertEquals(Optional.of(set()), OwnSay.NONE.over(set()));
  }

  @Test
  void anOwnWordStandsWhereverTheDefaultOneWould() throws Refused {
    PromptSet own = new OwnSay(Optional.of("going it alone"), List.of()).over(set()).orElseThrow();
    assertEquals("On going it alone.", own.about().orElseThrow());
    Asking first = own.questions().getFirst().asking();
    assertEquals("Going it alone, what did it give?", first.ask());
    assertEquals("Of going it alone.", first.help().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "evening, ''",
    "Harbour, ''",
    "halves, 'first, pick'",
    "half, 'first, pick, two'",
    "home, 'first, pick'",
    "work, 'first, pick'",
    "wor, 'first, pick, two'",
    "leeds, 'first, pick, two'",
    "'Homes.', 'first, pick'",
    "the work, 'first, pick'",
    "my harbours, ''",
    "'!', 'first, pick, two'"
  })
  void whatNamesATopicIsLeftOut(String topic, String left) throws Refused {
    Optional<PromptSet> own = leftOut(topic);
    String ids =
        own.map(set -> String.join(", ", set.questions().stream().map(Question::id).toList()))
            .orElse("");
    assertEquals(left, ids);
  }

  @Test
  void anOptionOrAFollowUpIsLeftOutAlone() throws Refused {
    assertEquals(List.of("rain"), options(leftOut("wind")));
    assertEquals(List.of("the wind"), options(leftOut("rain")));
    assertEquals(
        List.of(),
        ((Question.Any) leftOut("Leeds").orElseThrow().questions().get(1)).options().get(1).then());
  }

  @Test
  void aSetWhoseNoteNamesItIsLeftOut() throws Refused {
    assertEquals(Optional.empty(), leftOut("storms", "note: On storms.\n" + SET));
  }

  @Test
  void openingWordsThatNameItAreLeftOutAlone() throws Refused {
    PromptSet own = leftOut("storms", "opening: A storm passes.\n" + SET).orElseThrow();
    assertEquals(Optional.empty(), own.opening());
  }

  @Test
  void aQuestionThatNothingCanLeadToAnyMoreIsLeftOut() throws Refused {
    String after = "  - {id: three, ask: And then?, when: {pick: [w]}}\n";
    assertEquals(List.of("first", "pick", "two", "three"), ids(leftOut("none", SET + after)));
    assertEquals(List.of("first", "pick", "two"), ids(leftOut("wind", SET + after)));
  }

  private static List<String> ids(Optional<PromptSet> set) {
    return set.orElseThrow().questions().stream().map(Question::id).toList();
  }

  private static Optional<PromptSet> leftOut(String topic, String set) throws Refused {
    return new OwnSay(Optional.empty(), List.of(topic))
        .over(SetReader.read(new Source("evening.yaml", set), "evening"));
  }

  private static List<String> options(Optional<PromptSet> set) {
    Question.Any pick = (Question.Any) set.orElseThrow().questions().get(1);
    return pick.options().stream().map(Option::say).toList();
  }

  private static Optional<PromptSet> leftOut(String topic) throws Refused {
    return new OwnSay(Optional.empty(), List.of(topic)).over(set());
  }

  private static PromptSet set() throws Refused {
    return SetReader.read(new Source("evening.yaml", SET), "evening");
  }
}
