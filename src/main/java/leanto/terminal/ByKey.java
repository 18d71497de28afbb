package leanto.terminal;

import java.util.Optional;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.terminal.Press.Key;

/// A screen on which a key acts at once, and every other key changes nothing.
final class ByKey implements Answering {

  private final Turn.Screen turn;

  ByKey(Turn.Screen turn) {
    this.turn = turn;
  }

  @Override
  public Turn turn() {
    return turn;
  }

  @Override
  public FieldText words() {
    return FieldText.of("");
  }

  @Override
  public Optional<Reply> press(Press press, Size size) {
    return switch (press) {
      case Press.Typed typed -> typed(typed.text());
      case Key key when key == Key.ENTER || key == Key.NEW_LINE ->
          turn.enter() ? Optional.of(new Reply.Typed("")) : Optional.empty();
      case Key key when key == Key.DONE -> Optional.of(new Reply.Pressed(Reply.Key.STOP));
      case Key _, Press.Pasted _, Press.Escape _ -> Optional.empty();
    };
  }

  private Optional<Reply> typed(String text) {
    Optional<Reply> chosen = Chosen.key(turn.choices(), text).map(Reply.Typed::new);
    return chosen.isEmpty() && text.equals("?")
        ? Optional.of(new Reply.Pressed(Reply.Key.HELP))
        : chosen;
  }
}
