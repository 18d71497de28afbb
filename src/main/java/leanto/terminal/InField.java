package leanto.terminal;

import java.util.Optional;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.terminal.Press.Key;

/// A field to write in. With many lines Enter makes a new line, and on an empty last line it moves
/// on.
final class InField implements Answering {

  private final Turn.Field turn;
  private final Editing editing;

  InField(Turn.Field turn) {
    this.turn = turn;
    this.editing = new Editing(Meant.typed(turn.before()));
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
    FieldText words = words();
    if (press == Key.ENTER && turn.many() && !movesOn(words)) {
      editing.insert("\n");
      return Optional.empty();
    }
    if (press == Key.DONE && words.isEmpty()) {
      return Optional.of(new Reply.Pressed(Reply.Key.STOP));
    }
    if (press == Key.ENTER || press == Key.DONE) {
      return Optional.of(sent(words));
    }
    editing.press(press, size);
    return Optional.empty();
  }

  private static boolean movesOn(FieldText words) {
    return words.atEnd() && words.line().isEmpty() || Slash.key(words.line()).isPresent();
  }

  private static Reply sent(FieldText words) {
    return Slash.key(words.line())
        .<Reply>map(key -> new Reply.Pressed(key, Meant.by(words.withoutLine().text())))
        .orElseGet(() -> new Reply.Typed(Meant.by(ended(words.text()))));
  }

  // The one newline that ends an answer is not part of it.
  private static String ended(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
