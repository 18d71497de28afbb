package leanto.session;

import java.util.Optional;
import leanto.entry.Answer;

/// What typed words mean as an answer.
sealed interface Heard {

  /// An answer, or nothing where the question is passed by.
  record As(Optional<Answer> answer) implements Heard {}

  /// Own words were picked: they are asked for next. The answer holds the other picks, if any.
  record OwnWordsNext(Optional<Answer> answer) implements Heard {}

  /// The words could not be read as a number, a day or a pick: what would be, in one flat line.
  record Unclear(String note) implements Heard {}

  /// Takes what was typed, so that it stays in sight, and what would do.
  static Heard unclear(String typed, String would) {
    return new Unclear("\"" + typed.strip() + "\": " + would + " Enter alone passes it by.");
  }

  static Heard nothing() {
    return new As(Optional.empty());
  }

  static Heard as(Answer answer) {
    return new As(Optional.of(answer));
  }
}
