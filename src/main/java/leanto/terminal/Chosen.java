package leanto.terminal;

import java.util.List;
import java.util.Optional;
import leanto.session.Turn.Choice;

/// Which choice is meant by what was typed.
final class Chosen {

  private Chosen() {}

  /// Takes choices and a key as pressed; gives the key of the choice. A capital letter does for a
  /// small one where no choice has the capital.
  static Optional<String> key(List<Choice> choices, String key) {
    return choices.stream()
        .map(Choice::key)
        .filter(key::equals)
        .findFirst()
        .or(() -> choices.stream().map(Choice::key).filter(key::equalsIgnoreCase).findFirst());
  }

  /// Takes choices and a line as typed: a key, or the words of a choice. Gives the key of the
  /// choice.
  static Optional<String> by(List<Choice> choices, String line) {
    String typed = line.strip();
    return key(choices, typed)
        .or(() ->
            choices.stream()
                .filter(choice -> choice.say().strip().equalsIgnoreCase(typed))
                .map(Choice::key)
                .findFirst());
  }
}
