package leanto.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leanto.prompt.Condition;
import leanto.prompt.TimeOfDay;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Problems;
import leanto.yaml.Quoted;

/// Reads the conditions of a set. What they name is checked when all questions are known, so that a
/// later question can be told from one that is not there.
final class WhenReader {

  /// The key of a `when` that is no question.
  static final String TIME = "time";

  private record Named(int position, String question, Place place, Node option, String word) {}

  private final List<Named> named = new ArrayList<>();
  private final Roll roll;
  private final Problems problems;

  WhenReader(Roll roll, Problems problems) {
    this.roll = roll;
    this.problems = problems;
  }

  /// Takes the value of a `when` and the position of its question, and gives the condition.
  Condition read(Node node, int position) {
    if (!(node instanceof Node.Keys keys) || keys.keys().isEmpty()) {
      problems.add(
          node.place(),
          "\"when\" takes an earlier question and its options.",
          "Use {carried: [work, family]}, for example.");
      return Condition.ALWAYS;
    }
    Map<String, Set<String>> picks = new LinkedHashMap<>();
    Set<TimeOfDay> times = new LinkedHashSet<>();
    for (Map.Entry<String, Node.Keyed> entry : keys.keys().entrySet()) {
      if (entry.getKey().equals(TIME)) {
        readTimes(entry.getValue().value(), times);
      } else {
        picks.put(entry.getKey(), readPicks(entry.getKey(), entry.getValue(), position));
      }
    }
    return new Condition(picks, times);
  }

  /// Checks that each condition names an earlier question and options that it has.
  void check() {
    for (Named each : named) {
      if (problems.full()) {
        return;
      }
      Roll.Entry entry = roll.entries().get(each.question());
      if (entry == null) {
        problems.add(
            each.place(),
            "There is no question " + Quoted.of(each.question()) + ".",
            each.question(),
            earlier(each.position()),
            "Use the id of an earlier question that has options.");
      } else if (entry.position() >= each.position()) {
        problems.add(
            each.place(),
            "The question " + Quoted.of(each.question()) + " is not asked before this one.",
            "Use an earlier one, or move this one behind it.");
      } else if (entry.options().isEmpty()) {
        problems.add(
            each.place(),
            "The question " + Quoted.of(each.question()) + " has no options.",
            "Use a question of the kind one or any.");
      } else {
        checkOption(each, entry.options().get());
      }
    }
  }

  // No options at all: what is amiss with them has been said at their own place.
  private void checkOption(Named each, Set<String> options) {
    if (!options.isEmpty() && !options.contains(each.word())) {
      problems.add(
          each.option().place(),
          Quoted.of(each.word()) + " is no option of " + Quoted.of(each.question()) + ".",
          each.word(),
          options,
          "Its options: " + PlainWords.list(options) + ".");
    }
  }

  private Set<String> readPicks(String question, Node.Keyed value, int position) {
    Set<String> picks = new LinkedHashSet<>();
    for (Node node : oneOrMore(value.value())) {
      Optional<String> word = PlainWords.line(node, "An option in \"when\"", problems);
      if (word.isPresent()) {
        picks.add(word.get());
        named.add(new Named(position, question, value.key(), node, word.get()));
      }
    }
    return picks;
  }

  private void readTimes(Node value, Set<TimeOfDay> times) {
    List<String> words = new ArrayList<>();
    for (TimeOfDay time : TimeOfDay.values()) {
      words.add(time.word());
    }
    for (Node node : oneOrMore(value)) {
      Optional<String> word = PlainWords.line(node, "A time in \"when\"", problems);
      if (word.isPresent() && words.contains(word.get())) {
        times.add(TimeOfDay.valueOf(word.get().toUpperCase(Locale.ROOT)));
      } else if (word.isPresent()) {
        problems.add(
            node.place(),
            Quoted.of(word.get()) + " is no time of day.",
            word.get(),
            words,
            "One of: " + PlainWords.list(words) + ".");
      }
    }
  }

  private List<Node> oneOrMore(Node value) {
    if (!(value instanceof Node.Items list)) {
      return List.of(value);
    }
    if (list.items().isEmpty()) {
      problems.add(list.place(), "This list is empty.", "Put one option or more in it.");
    }
    return list.items();
  }

  private List<String> earlier(int position) {
    List<String> ids = new ArrayList<>();
    for (Map.Entry<String, Roll.Entry> entry : roll.entries().entrySet()) {
      if (entry.getValue().position() < position && entry.getValue().options().isPresent()) {
        ids.add(entry.getKey());
      }
    }
    return ids;
  }
}
