package leanto.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import leanto.entry.Entry;
import leanto.fuzz.Mutation;
import leanto.fuzz.Target;
import leanto.journal.EntryMarkdown;
import leanto.library.SetReader;
import leanto.prompt.PromptSet;
import leanto.session.Destination;
import leanto.session.Ending;
import leanto.session.Session;
import leanto.session.Sit;
import leanto.session.Sitting;
import leanto.yaml.Gentle;
import leanto.yaml.Intake;
import leanto.yaml.Limits;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// Answers files with something changed: each is refused, or becomes an entry that reads back as it
/// was said.
public final class AnswersTargets {

  private static final String SET =
      """
      title: Every kind
      questions:
        - {id: words, ask: These are only to read., kind: read}
        - {id: short, ask: One line?, kind: line}
        - {id: long, ask: Any length?}
        - {id: pick, ask: Which one?, kind: one, options: [Tea, Coffee]}
        - {id: picks, ask: Which?, kind: any, options: [{id: rest, say: A rest, then: [How?]}]}
        - {id: both, ask: What about both?, kind: pair, sides: [What it gave, What it cost]}
        - {id: piles, ask: Whose is it?, kind: sort, piles: [Mine, Shared]}
        - {id: day, ask: Which day?, kind: date}
        - {id: far, ask: How far?, kind: number, unit: km, min: 0, max: 99}
      """;

  private static final String YAML =
      """
      short: The fence is done
      long: |
        ## One

        ```
        two é 😀
      pick: {own: my own words}
      picks: [rest, none]
      rest-1: Slowly.
      both: ["# gave", null]
      piles: {Mine: [the list, a call], Shared: supper}
      day: 2026-03-01
      far: 7.50
      """;

  private static final String JSON =
      "{\"short\": \"a\\u001bb\", \"both\": [\"x\", \"y\"], \"picks\": \"not-today\", \"far\": 7.5,"
          + " \"piles\": {\"Mine\": []}, \"pick\": \"tea\", \"day\": \"2026-03-01\"}";

  private AnswersTargets() {}

  public static List<Target<?>> all() {
    Sitting sitting = sitting();
    return List.of(
        new Target<>(
            "answers",
            Mutation.of(List.of(bytes(YAML))),
            bytes -> kept("answers.yaml", bytes, sitting)),
        new Target<>(
            "answers as JSON",
            Mutation.of(List.of(bytes(JSON))),
            bytes -> kept("answers.json", bytes, sitting)));
  }

  private static boolean kept(String name, byte[] bytes, Sitting sitting) throws IOException {
    try {
      Source source = Intake.stream(name, new ByteArrayInputStream(bytes), Limits.ANSWERS);
      Sheet sheet = Sheet.of(source, Yaml.read(source, Limits.ANSWERS), sitting);
      Session begun = Session.begin(sitting, new Destination("", "", false));
      Session end = Sit.through(begun, new FileAnswers(sheet), _ -> {}, _ -> {});
      Entry entry = ((Ending.Keep) end.ending().orElseThrow()).entry();
      String text = EntryMarkdown.write(entry);
      assertEquals(Optional.of(entry), EntryMarkdown.read(text, ZoneOffset.UTC));
      return true;
    } catch (Refused refused) {
      Gentle.assertGentle(refused);
      return false;
    }
  }

  private static Sitting sitting() {
    try {
      PromptSet set = SetReader.read(new Source("kinds.yaml", SET), "kinds");
      return new Sitting(List.of(set), OffsetDateTime.parse("2026-03-01T21:30:00+01:00"), false);
    } catch (Refused refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
