package leanto.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leanto.entry.Answer;
import leanto.prompt.Question;
import leanto.text.Visible;

/// A question stands on the screen.
///
/// @param index where on the route, from 0
/// @param part which field of the question: the second side of a pair, the own words beside a pick
record Asked(int index, int part) implements Stage {

  // Marks a question whose lines are sorted by the next.
  private static final String ITEMS = "items";

  private static final int MOST_SHOWN = 7;

  /// The question at an index, or what comes after the last one.
  static Stage orClose(Session session, int index) {
    if (index < session.steps().size()) {
      return new Asked(index, 0);
    }
    return session.sitting().unkept() || isBlank(session)
        ? new Over(new Ending.KeepNothing())
        : new KeepScreen();
  }

  // A page on which nothing was written: there is nothing to ask about.
  private static boolean isBlank(Session session) {
    return session.sitting().isFree() && session.entry().exchanges().isEmpty();
  }

  /// How many fields a question has. Own words beside a pick have the second.
  static int parts(Question question) {
    return switch (question) {
      case Question.Read _, Question.Line _, Question.Text _, Question.Day _, Question.Amount _ ->
          1;
      case Question.Pair _, Question.Choice _ -> 2;
      case Question.Sort sort -> sort.piles().size();
    };
  }

  /// The name of a field, for half-typed words.
  static String field(String key, int part) {
    return key + "#" + part;
  }

  Step step(Session session) {
    return session.steps().get(index);
  }

  @Override
  public Turn turn(Session session) {
    Step step = step(session);
    Question question = step.question();
    List<String> text = new ArrayList<>();
    text.add(question.ask());
    text.addAll(Hints.of(question, part));
    text.addAll(shownBack(session));
    String title = step.set().title() + aside(session, step);
    if (question instanceof Question.Read) {
      return new Turn.Screen(title, text, List.of(), true, session.note(), step.key(), false);
    }
    List<Turn.Choice> choices =
        part == 0 && question instanceof Question.Choice choice
            ? Pickable.of(choice).stream().map(Pickable::shown).toList()
            : List.of();
    boolean many =
        question instanceof Question.Text
            || question instanceof Question.Pair
            || question instanceof Question.Sort;
    return new Turn.Field(
        title,
        text,
        choices,
        many,
        before(session),
        session.note(),
        step.key(),
        session.sitting().isFree());
  }

  // A sort shows the items that were written just before it, so that none has to be kept in mind
  // (`care.md` R8).
  private List<String> shownBack(Session session) {
    if (index == 0 || !(step(session).question() instanceof Question.Sort)) {
      return List.of();
    }
    Step before = session.steps().get(index - 1);
    if (!before.question().asking().tags().contains(ITEMS)
        || !(session.given().get(before.key()) instanceof Answer.Words(String words))) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of("", "Written before this:"));
    List<String> written = words.lines().filter(line -> !line.isBlank()).toList();
    written.stream().limit(MOST_SHOWN).forEach(line -> lines.add("  " + line));
    if (written.size() > MOST_SHOWN) {
      lines.add("  …");
    }
    return lines;
  }

  private static String aside(Session session, Step step) {
    if (session.sitting().unkept()) {
      return " (private)";
    }
    return session.marked().contains(step.key()) ? " (not to be kept)" : "";
  }

  @Override
  public Optional<Turn.Choice> mark(Session session) {
    Step step = step(session);
    boolean whole = session.sitting().unkept() || session.sitting().isFree();
    if (whole || !step.kept() || step.question() instanceof Question.Read) {
      return Optional.empty();
    }
    boolean out = session.marked().contains(step.key());
    return Optional.of(
        new Turn.Choice("n", "this answer: " + (out ? "it may be kept" : "not to be kept")));
  }

  @Override
  public Session marked(Session session) {
    Set<String> keys = new HashSet<>(session.marked());
    String key = step(session).key();
    if (!keys.remove(key)) {
      keys.add(key);
    }
    return session.marking(keys);
  }

  @Override
  public Session typed(Session session, String words) {
    Step step = step(session);
    Heard heard =
        Hearing.of(
            step.question(), part, sofar(session), words, session.sitting().began().toLocalDate());
    Session told =
        Visible.stored(words).equals(words) ? session : session.noting(Optional.of(Visible.TOLD));
    return switch (heard) {
      case Heard.As(Optional<Answer> answer) ->
          next(told.with(given(session, answer), holding(session, null)), step);
      case Heard.OwnWordsNext(Optional<Answer> answer) ->
          told.with(given(session, answer), holding(session, null)).at(new Asked(index, 1));
      case Heard.Unclear(String note) ->
          session.with(session.given(), holding(session, null)).noting(Optional.of(note));
    };
  }

  /// A whole answer was given at once.
  Session answered(Session session, Optional<Answer> answer) {
    Session with = session.with(given(session, answer), session.half());
    return with.at(orClose(with, index + 1));
  }

  @Override
  public Session back(Session session) {
    if (part > 0) {
      return session.at(new Asked(index, part - 1));
    }
    if (index == 0) {
      return session.noting(Optional.of("This is where it begins."));
    }
    Question before = session.steps().get(index - 1).question();
    return session.at(new Asked(index - 1, fields(before) - 1));
  }

  @Override
  public Session stop(Session session) {
    return isBlank(session) ? KeepScreen.nothing(session) : Stage.super.stop(session);
  }

  /// The half-typed words with those of this field replaced; null or what stood there anyway drops
  /// them.
  Map<String, String> holding(Session session, String words) {
    Map<String, String> half = new HashMap<>(session.half());
    Step step = step(session);
    String field = field(step.key(), part);
    if (words == null || words.equals(Retyped.of(step.question(), part, sofar(session)))) {
      half.remove(field);
    } else {
      half.put(field, words);
    }
    return half;
  }

  private String before(Session session) {
    Step step = step(session);
    String half = session.half().get(field(step.key(), part));
    return half != null ? half : Retyped.of(step.question(), part, sofar(session));
  }

  private Optional<Answer> sofar(Session session) {
    return Optional.ofNullable(session.given().get(step(session).key()));
  }

  private Map<String, Answer> given(Session session, Optional<Answer> answer) {
    Map<String, Answer> given = new HashMap<>(session.given());
    String key = step(session).key();
    answer.ifPresentOrElse(is -> given.put(key, is), () -> given.remove(key));
    return given;
  }

  private Session next(Session session, Step step) {
    boolean more = part + 1 < fields(step.question());
    return session.at(more ? new Asked(index, part + 1) : orClose(session, index + 1));
  }

  // The fields that are always asked: own words beside a pick are asked only when they are picked.
  private static int fields(Question question) {
    return question instanceof Question.Choice ? 1 : parts(question);
  }
}
