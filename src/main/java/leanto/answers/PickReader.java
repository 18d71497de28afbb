package leanto.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.entry.Answer;
import leanto.entry.Answer.Pick;
import leanto.prompt.Question;
import leanto.prompt.Standing;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Problems;
import leanto.yaml.Quoted;

/// Takes an option id, a list of them, or `{own: words}` to picks.
final class PickReader {

  private final Problems problems;
  private final WrittenWords written;

  PickReader(Problems problems, WrittenWords written) {
    this.problems = problems;
    this.written = written;
  }

  /// Takes a question with a list and its value; gives the answer, or nothing where nothing of it
  /// is kept or a problem was noted.
  Optional<Answer> read(Question.Choice choice, Node value) {
    Map<String, String> says = says(choice);
    List<Pick> picks = new ArrayList<>();
    for (Node item :
        value instanceof Node.Items(Place _, List<Node> some) ? some : List.of(value)) {
      pick(choice, item, says).ifPresent(picks::add);
    }
    if (choice instanceof Question.One && picks.size() > 1) {
      problems.add(value.place(), "One of them is meant here.", "Keep one.");
    }
    if (picks.isEmpty() || picks.stream().anyMatch(PickReader::passesBy)) {
      return Optional.empty();
    }
    // In the order of the list, own words last, as a person's picks stand.
    List<String> order = new ArrayList<>(says.keySet());
    order.remove(Standing.OWN.id());
    order.add(Standing.OWN.id());
    picks.sort((a, b) -> Integer.compare(order.indexOf(a.id()), order.indexOf(b.id())));
    return Optional.of(
        choice instanceof Question.One
            ? new Answer.One(picks.getFirst())
            : new Answer.Any(picks.stream().distinct().toList()));
  }

  private static boolean passesBy(Pick pick) {
    return pick.id().equals(Standing.NOT_TODAY.id());
  }

  private static Map<String, String> says(Question.Choice choice) {
    Map<String, String> says = new LinkedHashMap<>();
    choice.offered().forEach(option -> says.put(option.id(), option.say()));
    return says;
  }

  private Optional<Pick> pick(Question.Choice choice, Node item, Map<String, String> says) {
    if (item instanceof Node.Scalar(Place place, String id, boolean _)) {
      if (says.containsKey(id) && !id.equals(Standing.OWN.id())) {
        return Optional.of(new Pick(id, says.get(id)));
      }
      unknown(place, id, says);
      return Optional.empty();
    }
    if (choice.standing()
        && item instanceof Node.Keys(Place _, Map<String, Node.Keyed> keys)
        && keys.size() == 1
        && keys.containsKey(Standing.OWN.id())
        && keys.get(Standing.OWN.id()).value()
            instanceof Node.Scalar(Place place, String text, boolean _)) {
      return own(place, text);
    }
    problems.add(
        item.place(),
        "An option id is meant here, or a list of them.",
        choice.standing() ? "Own words are written {own: words}." : ids(says));
    return Optional.empty();
  }

  private Optional<Pick> own(Place place, String text) {
    String words = written.kept(text);
    if (words.indexOf('\n') >= 0) {
      problems.add(place, "Own words in a list are one line.", "Make it one line.");
      return Optional.empty();
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new Pick(Standing.OWN.id(), words));
  }

  private void unknown(Place place, String id, Map<String, String> says) {
    if (id.equals(Standing.OWN.id()) && says.containsKey(id)) {
      problems.add(place, "Own words are missing here.", "They are written {own: words}.");
    } else {
      String what = "There is no option " + Quoted.of(id) + " here.";
      problems.add(place, what, id, says.keySet(), ids(says));
    }
  }

  private static String ids(Map<String, String> says) {
    return "The options are: " + String.join(", ", says.keySet()) + ".";
  }
}
