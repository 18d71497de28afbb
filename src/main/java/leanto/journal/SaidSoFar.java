package leanto.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leanto.entry.Exchange;

/// What was said so far, question by question, in the order in which the questions were met.
///
/// A whole answer supersedes what was there. Words half-typed over a whole answer do not: whoever
/// goes back to change an answer, and is cut off, has both.
final class SaidSoFar {

  private final Map<String, List<Drafted>> said = new LinkedHashMap<>();

  /// What stands for a question after a whole answer.
  List<Drafted> answered(Exchange exchange) {
    return List.of(new Drafted(exchange, false));
  }

  /// What stands for a question while these words are in the field.
  List<Drafted> typing(Exchange exchange) {
    List<Drafted> next = new ArrayList<>();
    boolean changed = true;
    for (Drafted before : of(exchange.id())) {
      if (!before.half()) {
        next.add(before);
        changed = !before.exchange().equals(exchange);
      }
    }
    if (changed) {
      next.add(new Drafted(exchange, true));
    }
    return next;
  }

  /// What stands for a question now.
  List<Drafted> of(String id) {
    return said.getOrDefault(id, List.of());
  }

  /// Lets this stand for a question; nothing takes it out.
  void put(String id, List<Drafted> next) {
    if (next.isEmpty()) {
      said.remove(id);
    } else {
      said.put(id, next);
    }
  }

  /// All of it, in order.
  List<Drafted> all() {
    return said.values().stream().flatMap(Collection::stream).toList();
  }
}
