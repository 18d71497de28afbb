package leanto.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leanto.entry.Answer;
import leanto.entry.Exchange;
import leanto.prompt.Question;

/// Takes what a draft holds to a sitting that may have changed since: a set was edited, or is
/// another of the same name. An answer goes to its question only where that is still asked in the
/// same words; else it stays as it was said, and nothing is filed under words that nobody asked.
///
/// @param given the answers that have their question, by step key
/// @param apart the exchanges that have not, each under an id that no question has
record Resuming(Map<String, Answer> given, List<Exchange> apart) {

  static Resuming of(Sitting sitting, List<Exchange> said) {
    Map<String, Question> questions = sitting.everything();
    Map<String, Answer> given = new HashMap<>();
    for (Exchange exchange : said) {
      if (asked(sitting, questions, exchange)) {
        given.put(exchange.id(), exchange.answer());
      }
    }
    // What lies behind a pick that is gone from its list is not on the way any more.
    Set<String> onTheWay = new HashSet<>();
    Route.of(sitting, given).forEach(step -> onTheWay.add(step.key()));
    given.keySet().retainAll(onTheWay);

    Set<String> taken = new HashSet<>(questions.keySet());
    List<Exchange> apart = new ArrayList<>();
    for (Exchange exchange : said) {
      if (!asked(sitting, questions, exchange) || !given.containsKey(exchange.id())) {
        apart.add(renamed(exchange, taken));
      }
    }
    return new Resuming(given, apart);
  }

  private static boolean asked(
      Sitting sitting, Map<String, Question> questions, Exchange exchange) {
    Question question = questions.get(exchange.id());
    return question != null
        && (exchange.isFree() ? sitting.isFree() : question.ask().equals(exchange.ask()));
  }

  private static Exchange renamed(Exchange exchange, Set<String> taken) {
    String id = exchange.id();
    for (int n = 2; !taken.add(id); n++) {
      id = exchange.id() + "-" + n;
    }
    return new Exchange(id, exchange.ask(), exchange.tags(), exchange.answer());
  }
}
