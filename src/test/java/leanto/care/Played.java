package leanto.care;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import leanto.prompt.PromptSet;
import leanto.session.Destination;
import leanto.session.Reply;
import leanto.session.Session;
import leanto.session.Sitting;
import leanto.session.Turn;

/// A sitting played to its end by a made-up person.
///
/// @param turns what was shown
/// @param said what was replied to each
/// @param end the sitting once it is over
record Played(List<Turn> turns, List<String> said, Session end) {

  private static final Destination PLACE =
      new Destination("~/Journal", "2026/2026-03-01-2130.md", true);

  // More screens than any set has: a person whose words lead nowhere is noticed.
  private static final int MOST = 500;

  static Session begin(PromptSet set) {
    OffsetDateTime began = OffsetDateTime.parse(Household.EVENING);
    return Session.begin(new Sitting(List.of(set), began, false), PLACE);
  }

  static Played of(PromptSet set, Function<Turn, String> person) {
    List<Turn> turns = new ArrayList<>();
    List<String> said = new ArrayList<>();
    Session session = begin(set);
    while (session.ending().isEmpty()) {
      if (turns.size() == MOST) {
        throw new IllegalStateException("still there: " + session.turn());
      }
      turns.add(session.turn());
      said.add(person.apply(session.turn()));
      session = session.after(new Reply.Typed(said.getLast()));
    }
    return new Played(turns, said, session);
  }

  /// The replies as they are typed on plain lines. No answer may hold an empty line.
  List<String> typed() {
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      typed.addAll(Arrays.asList(said.get(i).split("\n", -1)));
      if (turns.get(i) instanceof Turn.Field field && field.many() && !said.get(i).isEmpty()) {
        typed.add("");
      }
    }
    return typed;
  }

  /// A person who passes every question by, and gives this at the close.
  static Function<Turn, String> passing(String close) {
    return turn -> turn instanceof Turn.Field ? "" : screen(turn, close);
  }

  /// A person who picks the first of each list and writes these words elsewhere.
  static Function<Turn, String> answering(String words, String close) {
    return turn -> turn instanceof Turn.Field ? answer(turn, words) : screen(turn, close);
  }

  /// An answer to a question: the first of a list, a day, or else these words.
  static String answer(Turn question, String words) {
    if (!question.choices().isEmpty()) {
      return "1";
    }
    return day(question) ? "2026-03-08" : words;
  }

  /// Whether a day is asked for.
  static boolean day(Turn question) {
    return question.text().getLast().startsWith("A day, such as");
  }

  /// Whether a screen has a choice with this key.
  static boolean offers(Turn turn, String key) {
    return turn.choices().stream().anyMatch(choice -> choice.key().equals(key));
  }

  private static String screen(Turn turn, String close) {
    if (offers(turn, "b")) {
      return "b";
    }
    return offers(turn, "n") ? close : offers(turn, "k") ? "k" : "";
  }
}
