package leanto.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.prompt.Option;
import leanto.prompt.Question;
import leanto.prompt.Standing;

/// One line of a list that is picked from: its number, its id, its words.
record Listed(int number, String id, String say) {

  /// Takes a question with a list and gives its lines: the options, then the three ways out (R15).
  static List<Listed> of(Question.Choice choice) {
    List<Listed> lines = new ArrayList<>();
    for (Option option : choice.options()) {
      lines.add(new Listed(lines.size() + 1, option.id(), option.say()));
    }
    if (choice.standing()) {
      for (Standing standing : Standing.values()) {
        lines.add(new Listed(lines.size() + 1, standing.id(), standing.say()));
      }
    }
    return lines;
  }

  /// Takes what was typed for one line of the list (its number, id or words, in any case) and gives
  /// the line.
  static Optional<Listed> named(List<Listed> lines, String typed) {
    String word = typed.strip();
    for (Listed line : lines) {
      if (word.equals(Integer.toString(line.number))
          || word.equalsIgnoreCase(line.id)
          || word.equalsIgnoreCase(line.say)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  Turn.Choice shown() {
    return new Turn.Choice(Integer.toString(number), say);
  }
}
