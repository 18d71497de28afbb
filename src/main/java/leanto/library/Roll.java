package leanto.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leanto.prompt.Ids;
import leanto.yaml.Place;
import leanto.yaml.Problems;
import leanto.yaml.Quoted;

/// The questions of one set by id, follow-ups included, in the order in which they can be asked.
final class Roll {

  /// One question: where its id stands, how many come before it, and the ids of what can be picked;
  /// nothing where its kind has no options.
  record Entry(Place place, int position, Optional<Set<String>> options) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Problems problems;
  private int position;

  Roll(Problems problems) {
    this.problems = problems;
  }

  /// Enters the next question and gives its position. An id that is taken or kept is a problem.
  int enter(String id, Place place) {
    Entry first = entries.putIfAbsent(id, new Entry(place, position, Optional.empty()));
    if (first != null) {
      problems.add(
          place,
          "The id "
              + Quoted.of(id)
              + " is taken by the question in line "
              + first.place().line()
              + ".",
          "Give one of the two another id.");
    }
    if (Ids.KEPT.contains(id) || id.equals(WhenReader.TIME)) {
      problems.add(
          place, "The id " + Quoted.of(id) + " is kept for the program.", "Choose another id.");
    }
    return position++;
  }

  /// Adds what can be picked in a question.
  void options(String id, int position, Set<String> options) {
    Entry entry = entries.get(id);
    if (entry.position() == position) {
      entries.put(id, new Entry(entry.place(), position, Optional.of(options)));
    }
  }

  /// Gives every question, in order.
  Map<String, Entry> entries() {
    return entries;
  }
}
