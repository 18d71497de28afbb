package leanto.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.entry.Answer;
import leanto.entry.Exchange;
import leanto.prompt.Question;

/// Takes a sitting to what was said in it.
final class Said {

  private Said() {}

  /// The exchanges in the order in which they were asked. What was passed by is absent, and so is
  /// what lies on a branch that is switched off.
  static List<Exchange> exchanges(Session session) {
    List<Exchange> exchanges = new ArrayList<>(session.apart());
    for (Step step : session.steps()) {
      if (session.keeps(step)) {
        answer(session, step).ifPresent(answer -> exchanges.add(exchange(session, step, answer)));
      }
    }
    return exchanges;
  }

  /// The same for a draft, where an answer with words that were not sent is told from a whole one.
  static List<Spoken> spoken(Session session) {
    List<Spoken> spoken = new ArrayList<>();
    session.apart().forEach(exchange -> spoken.add(new Spoken(exchange, false)));
    for (Step step : session.steps()) {
      Optional<Answer> answer = session.keeps(step) ? answer(session, step) : Optional.empty();
      boolean whole = answer.equals(Optional.ofNullable(session.given().get(step.key())));
      answer.ifPresent(said -> spoken.add(new Spoken(exchange(session, step, said), !whole)));
    }
    return spoken;
  }

  /// The exchange that the words in the field would make.
  static Optional<Exchange> half(Session session, Asked asked, String words) {
    Step step = asked.step(session);
    if (!session.keeps(step)) {
      return Optional.empty();
    }
    Session holding = session.with(session.given(), asked.holding(session, words));
    return answer(holding, step).map(answer -> exchange(session, step, answer));
  }

  /// An answer with the half-typed words of its fields in it, where they are words.
  static Optional<Answer> answer(Session session, Step step) {
    Optional<Answer> answer = Optional.ofNullable(session.given().get(step.key()));
    for (int part = 0; part < Asked.parts(step.question()); part++) {
      String words = session.half().get(Asked.field(step.key(), part));
      if (words != null && words(step.question(), part)) {
        Heard heard =
            Hearing.of(
                step.question(), part, answer, words, session.sitting().began().toLocalDate());
        if (heard instanceof Heard.As(Optional<Answer> as)) {
          answer = as;
        }
      }
    }
    return answer;
  }

  // A half-typed number is not yet a pick; half-typed words are words.
  private static boolean words(Question question, int part) {
    return switch (question) {
      case Question.Line _, Question.Text _, Question.Pair _, Question.Sort _ -> true;
      case Question.Choice _ -> part > 0;
      case Question.Read _, Question.Day _, Question.Amount _ -> false;
    };
  }

  private static Exchange exchange(Session session, Step step, Answer answer) {
    String ask = session.sitting().isFree() ? "" : step.question().ask();
    return new Exchange(step.key(), ask, step.question().asking().tags(), answer);
  }
}
