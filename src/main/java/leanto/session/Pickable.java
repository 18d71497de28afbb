package leanto.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.prompt.Option;
import leanto.prompt.Question;
import leanto.prompt.Standing;

/// One line of a list that is picked from: its number, its id, its words.
record Pickable(int number, String id, String say) {

  /// Takes a question with a list and gives its lines: the options, then the three ways out
  /// (`care.md` R15).
  static List<Pickable> of(Question.Choice choice) {
    List<Pickable> lines = new ArrayList<>();
    for (Option option : choice.offered()) {
      lines.add(new Pickable(lines.size() + 1, option.id(), option.say()));
    }
    return lines;
  }

  /// Takes what was typed for one line of the list (its number, or its words in any case) and gives
  /// the line; for the three ways out a short word is enough. An id of an option is not on the
  /// screen: who types it means it as a word.
  static Optional<Pickable> named(List<Pickable> lines, String typed) {
    String word = typed.strip();
    for (Pickable line : lines) {
      if (word.equals(Integer.toString(line.number))
          || word.equalsIgnoreCase(line.say)
          || word.equalsIgnoreCase(line.id) && Standing.reserves(line.id)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /// The line with an id.
  static Optional<Pickable> withId(List<Pickable> lines, String id) {
    return lines.stream().filter(line -> line.id.equals(id)).findFirst();
  }

  Turn.Choice shown() {
    return new Turn.Choice(Integer.toString(number), say);
  }
}
