package leanto.terminal;

import java.util.Optional;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.terminal.Press.Key;

/// A screen on which a key acts at once, and every other key changes nothing. A slash begins a word
/// such as `/help`, which Enter sends, so that its letters are not taken for keys.
final class ByKey implements Answering {

  private final Turn.Screen turn;
  private volatile Optional<ByLine> slash = Optional.empty();

  ByKey(Turn.Screen turn) {
    this.turn = turn;
  }

  @Override
  public Turn turn() {
    return turn;
  }

  @Override
  public FieldText words() {
    return slash.map(ByLine::words).orElse(FieldText.of(""));
  }

  @Override
  public Optional<Reply> press(Press press, Size size) {
    if (press.equals(new Press.Typed("/"))) {
      slash = Optional.of(slash.orElseGet(() -> new ByLine(turn)));
    }
    if (slash.isEmpty()) {
      return pressed(press);
    }
    Optional<Reply> reply = slash.get().press(press, size);
    slash = slash.filter(line -> !line.words().isEmpty());
    return reply;
  }

  private Optional<Reply> pressed(Press press) {
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
