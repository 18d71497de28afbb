package leanto.terminal;

import java.util.Optional;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.terminal.Press.Key;

/// A screen with more choices than there are keys: the key or the words are typed, then Enter.
final class ByLine implements Answering {

  private final Editing editing = new Editing("");
  private volatile Turn.Screen turn;

  ByLine(Turn.Screen turn) {
    this.turn = turn;
  }

  @Override
  public Turn turn() {
    return turn;
  }

  @Override
  public FieldText words() {
    return editing.words();
  }

  @Override
  public Optional<Reply> press(Press press, Size size) {
    String line = words().text();
    if (press == Key.ENTER || press == Key.NEW_LINE) {
      return line.isBlank() ? entered() : sent(line);
    }
    if (press == Key.DONE) {
      return Optional.of(new Reply.Pressed(Reply.Key.STOP));
    }
    if (line.isEmpty() && press.equals(new Press.Typed("?"))) {
      return Optional.of(new Reply.Pressed(Reply.Key.HELP));
    }
    editing.press(press, size);
    return Optional.empty();
  }

  private Optional<Reply> entered() {
    return turn.enter() ? Optional.of(new Reply.Typed("")) : Optional.empty();
  }

  private Optional<Reply> sent(String line) {
    Optional<Reply> reply =
        Slash.key(line)
            .<Reply>map(Reply.Pressed::new)
            .or(() -> Chosen.by(turn.choices(), line).map(Reply.Typed::new));
    if (reply.isEmpty()) {
      editing.clear();
      turn = turn.noting(Legend.ABOVE);
    }
    return reply;
  }
}
