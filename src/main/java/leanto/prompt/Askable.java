package leanto.prompt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The questions of a set that can still come up when some questions and options are gone from it.
final class Askable {

  // What can be picked in each question that is left, by its id; standing options aside.
  private final Map<String, Set<String>> picks = new HashMap<>();

  private Askable() {}

  /// Takes questions and gives those without the ones whose condition nothing can meet any more.
  static List<Question> of(List<Question> questions) {
    return new Askable().left(questions);
  }

  private List<Question> left(List<Question> questions) {
    List<Question> left = new ArrayList<>();
    for (Question question : questions) {
      if (canHold(question.asking().when())) {
        remember(question);
        left.add(question);
      }
    }
    return left;
  }

  private boolean canHold(Condition when) {
    return when.picks().entrySet().stream()
        .allMatch(wanted ->
            picks.getOrDefault(wanted.getKey(), Set.of()).stream()
                .anyMatch(wanted.getValue()::contains));
  }

  private void remember(Question question) {
    if (question instanceof Question.Choice choice) {
      Set<String> ids = new HashSet<>();
      choice.offered().forEach(option -> ids.add(option.id()));
      picks.put(question.id(), ids);
      choice.options().forEach(option -> option.then().forEach(this::remember));
    }
  }
}
