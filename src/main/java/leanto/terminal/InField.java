package leanto.terminal;

import java.util.Optional;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.terminal.Press.Key;

/// A field to write in. With many lines Enter makes a new line, and on an empty last line it moves
/// on; with paragraphs it moves on only where nothing was written.
final class InField implements Answering {

  private final Turn.Field asked;
  private final Editing editing;
  private volatile Turn.Field turn;

  InField(Turn.Field asked) {
    this.asked = asked;
    this.turn = asked;
    this.editing = new Editing(Meant.typed(asked.before()));
  }

  /// Puts the cursor back where it stood in the same words (`essay-map.md` E09).
  void returnTo(FieldText before) {
    if (before.text().equals(words().text())) {
      editing.moveTo(before.cursor());
    }
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
    if (press == Key.ENTER && asked.many() && !movesOn(words)) {
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

  /// Whether an editor can be of use here.
  boolean takesEditor() {
    return asked.many();
  }

  /// Whether a press hands the words to the editor.
  boolean asksForEditor(Press press) {
    boolean sends = press == Key.ENTER || press == Key.DONE;
    return press == Key.EDIT || sends && Slash.edit(words().line());
  }

  /// Gives the words that go to the editor.
  String handed() {
    if (Slash.edit(words().line())) {
      editing.replace(words().withoutLine());
    }
    return Meant.by(words().text());
  }

  /// Takes words back, and what is to be said about them.
  void take(String words, Optional<String> note) {
    editing.replace(FieldText.of(Meant.typed(words)));
    turn = note.map(asked::noting).orElse(asked);
  }

  private boolean movesOn(FieldText words) {
    if (Slash.key(words.line()).isPresent()) {
      return true;
    }
    return asked.paragraphs() ? words.isEmpty() : words.atEnd() && words.line().isEmpty();
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
