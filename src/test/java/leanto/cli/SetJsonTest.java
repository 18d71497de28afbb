package leanto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import leanto.library.SetReader;
import leanto.library.Shelf;
import leanto.prompt.PromptSet;
import leanto.yaml.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A set as JSON is a file of that set.
class SetJsonTest {

  private static final String EVERYTHING =
      """
      id: everything
      title: "All: of \\"it\\""
      about: One line.
      minutes: 3
      weight: tender
      note: A note.
      lighter: my-terms
      language: de
      opening: Hello.
      closing: Goodbye.
      tags: [one, two]
      questions:
        - {id: read, ask: Words., kind: read, part: arrive}
        - {id: line, ask: "Größe 🙂?", kind: line, help: A word. }
        - id: one
          ask: Which?
          kind: one
          standing: false
          options:
            - {id: a, say: A, then: [{id: deeper, ask: Why?, kind: text, tags: [x]}]}
            - B
        - {id: any, ask: Which of them?, kind: any, options: [c, d]}
        - {id: pair, ask: Both?, kind: pair, sides: [here, there]}
        - {id: sort, ask: Where?, kind: sort, piles: [x, y]}
        - {id: day, ask: When?, kind: date, when: {one: [a], any: [c, d], time: [night, morning]}}
        - {id: amount, ask: How many?, kind: number, min: -1.50, max: 100, unit: km, part: close}
      """;

  static Stream<PromptSet> shipped() {
    return Shelf.shipped().stream()
        .map(found -> {
          try {
            return found.read();
          } catch (Exception unread) {
            throw new AssertionError(unread);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatShipsComesBackAsItWas(PromptSet set) throws Exception {
    assertEquals(set, read(Json.line(SetJson.of(set))));
  }

  @Test
  void everyKeyComesBack() throws Exception {
    PromptSet set = read(EVERYTHING);
    assertEquals(8, set.questions().size());
    assertEquals(List.of("one", "two"), set.tags());
    assertEquals(set, read(Json.line(SetJson.of(set))));
  }

  private static PromptSet read(String text) throws Exception {
    return SetReader.read(new Source("set", text), "set");
  }
}
