package leanto.terminal;

import java.util.Optional;
import leanto.session.Reply;
import leanto.session.Turn;

/// What a press means while a turn is shown: a reply, or a change of what is seen, or nothing.
sealed interface Answering permits InField, ByKey, ByLine {

  /// The turn as it is to be shown now.
  Turn turn();

  /// What stands in the field, as typed.
  FieldText words();

  /// Takes a press and gives the reply that it makes, if it makes one.
  Optional<Reply> press(Press press, Size size);

  /// Takes a turn and gives the way in which it is answered.
  static Answering of(Turn turn) {
    return switch (turn) {
      case Turn.Field field -> new InField(field);
      case Turn.Screen screen when screen.choices().stream().allMatch(Answering::oneKey) ->
          new ByKey(screen);
      case Turn.Screen screen -> new ByLine(screen);
    };
  }

  private static boolean oneKey(Turn.Choice choice) {
    return choice.key().codePointCount(0, choice.key().length()) == 1;
  }
}
