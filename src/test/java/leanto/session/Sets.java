package leanto.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import leanto.entry.Answer;
import leanto.entry.Exchange;
import leanto.prompt.Asking;
import leanto.prompt.Condition;
import leanto.prompt.Option;
import leanto.prompt.Part;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.prompt.Weight;

/// Small sets and sittings for the tests of this room.
final class Sets {

  static final OffsetDateTime BEGAN = OffsetDateTime.parse("2026-03-01T21:30:00+01:00");
  static final Destination PLACE = new Destination("~/Journal", "2026/2026-03-01-2130.md", false);

  private Sets() {}

  static Asking asking(String id) {
    return asking(id, Condition.ALWAYS);
  }

  static Asking asking(String id, Condition when) {
    return new Asking(
        id, "What about " + id + "?", Part.EXPLORE, List.of(), Optional.empty(), when);
  }

  static Question text(String id) {
    return new Question.Text(asking(id));
  }

  static Question any(String id, Option... options) {
    return new Question.Any(asking(id), List.of(options), true);
  }

  static Option option(String id, Question... then) {
    return new Option(id, "the " + id, List.of(then));
  }

  static Condition when(String id, String... options) {
    return new Condition(Map.of(id, Set.copyOf(Arrays.asList(options))), Set.of());
  }

  static PromptSet set(String id, Question... questions) {
    return set(id, Weight.LIGHT, questions);
  }

  static PromptSet set(String id, Weight weight, Question... questions) {
    Optional<String> none = Optional.empty();
    return new PromptSet(
        id,
        "About " + id,
        none,
        OptionalInt.of(5),
        weight,
        weight == Weight.TENDER ? Optional.of("It touches on old things.") : none,
        weight == Weight.LIGHT ? none : Optional.of("other"),
        none,
        none,
        none,
        List.of(),
        List.of(questions));
  }

  static Sitting sitting(PromptSet... sets) {
    Map<String, Lighter> lighter = new HashMap<>();
    for (PromptSet set : sets) {
      set.lighter().ifPresent(id -> lighter.put(set.id(), new Lighter(id, "About " + id)));
    }
    return new Sitting(List.of(sets), BEGAN, false, List.of(), lighter);
  }

  /// A sitting that stands at its first own question: arriving was passed by.
  static Session begun(Question... questions) {
    return Session.begin(sitting(set("evening", questions)), PLACE).after(new Reply.Typed(""));
  }

  /// Types each of the words in turn.
  static Session typing(Session start, String... words) {
    Session session = start;
    for (String each : words) {
      session = session.after(new Reply.Typed(each));
    }
    return session;
  }

  static Session press(Session session, Reply.Key key, String words) {
    return session.after(new Reply.Pressed(key, words));
  }

  /// Going back with the field as it stands.
  static Session back(Session session) {
    return press(session, Reply.Key.BACK, ((Turn.Field) session.turn()).before());
  }

  static List<String> ids(Session session) {
    return session.entry().exchanges().stream().map(Exchange::id).toList();
  }

  static Answer only(Session session) {
    assertEquals(1, session.entry().exchanges().size());
    return session.entry().exchanges().getFirst().answer();
  }
}
