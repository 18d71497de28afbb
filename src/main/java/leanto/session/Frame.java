package leanto.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import leanto.entry.Exchange;
import leanto.prompt.Asking;
import leanto.prompt.Condition;
import leanto.prompt.Option;
import leanto.prompt.Part;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.prompt.Weight;

/// What the program puts before and after the questions of the sets: arriving, and something to set
/// down. It is an ordinary set, so that nothing about it is special on the way (`care.md` 3.5,
/// E68).
final class Frame {

  static final String ARRIVING = "How would you like to arrive?";
  static final String INVITATION = "A line, a page, or nothing.";
  static final String SET_DOWN = "Is there something to set down here for now?";

  private static final String ID = "leanto";

  private Frame() {}

  /// The arriving step: pick a way to steady, or pass it by.
  static PromptSet arriving(String title) {
    List<Option> ways = new ArrayList<>();
    for (Steady way : Steady.values()) {
      Question shown =
          new Question.Read(asking(way.id() + "-1", way.text(), Part.ARRIVE, List.of()));
      ways.add(new Option(way.id(), way.say(), List.of(shown)));
    }
    ways.add(new Option("as-things-are", "as things are", List.of()));
    Asking asking = asking("arrive", ARRIVING, Part.ARRIVE, List.of());
    return set(title, new Question.One(asking, ways, false));
  }

  /// The close: one line that may be left here.
  static PromptSet close(String title) {
    Asking asking = asking("set-down", SET_DOWN, Part.CLOSE, List.of("set-down"));
    return set(title, new Question.Line(asking));
  }

  /// The page of [Writing].
  static PromptSet page() {
    Asking asking = asking(Exchange.FREE, INVITATION, Part.EXPLORE, List.of());
    return set("Write", new Question.Text(asking));
  }

  /// A set's opening or closing words, as something to read.
  static Question words(String words, Part part) {
    String line = String.join(" ", words.strip().split("\\s*\\n\\s*"));
    return new Question.Read(asking(part.word(), line, part, List.of()));
  }

  private static Asking asking(String id, String ask, Part part, List<String> tags) {
    return new Asking(id, ask, part, tags, Optional.empty(), Condition.ALWAYS);
  }

  private static PromptSet set(String title, Question question) {
    Optional<String> none = Optional.empty();
    return new PromptSet(
        ID,
        title,
        none,
        OptionalInt.empty(),
        Weight.LIGHT,
        none,
        none,
        none,
        none,
        none,
        List.of(),
        List.of(question));
  }
}
