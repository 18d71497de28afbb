package leanto.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import leanto.terminal.Press.Key;

/// Words while they are edited: moves, cuts, putting back what was cut, and undoing.
///
/// Read from other threads while the keyboard's thread writes.
final class Editing {

  private static final int STEPS = 100;

  private final Deque<FieldText> earlier = new ArrayDeque<>();
  private volatile FieldText words;
  private String cut = "";
  private boolean inWord;

  Editing(String text) {
    words = FieldText.of(text);
  }

  FieldText words() {
    return words;
  }

  /// Takes a press that edits or moves; any other changes nothing.
  ///
  /// @param size the terminal's, by which lines are folded
  void press(Press press, Size size) {
    switch (press) {
      case Press.Typed typed -> type(typed.text());
      case Press.Pasted pasted -> insert(pasted.text());
      case Press.Escape _ -> {}
      case Key key -> {
        key(key, size);
        inWord = false;
      }
    }
  }

  /// Puts text where the cursor is, as one step that can be undone.
  void insert(String text) {
    change(words.insert(text));
    inWord = false;
  }

  /// Puts the cursor at a place in the words.
  void moveTo(int place) {
    words = words.at(place);
  }

  /// Takes everything out.
  void clear() {
    replace(FieldText.of(""));
  }

  /// Puts other words in place of these, as one step that can be undone.
  void replace(FieldText others) {
    change(others);
    inWord = false;
  }

  private void key(Key key, Size size) {
    switch (key) {
      case TAB -> insert("\t");
      case NEW_LINE -> insert("\n");
      case BACKSPACE -> change(words.cut(words.left()));
      case DELETE -> change(words.cut(words.right()));
      case CUT_WORD_LEFT -> cut(words.wordLeft());
      case CUT_WORD_RIGHT -> cut(words.wordRight());
      case CUT_TO_LINE_START -> cut(words.lineStart());
      case CUT_TO_LINE_END -> cut(words.lineEnd().equals(words) ? words.right() : words.lineEnd());
      case PUT_BACK -> insert(cut);
      case UNDO -> words = earlier.isEmpty() ? words : earlier.pop();
      case LEFT -> words = words.left();
      case RIGHT -> words = words.right();
      case UP -> words = Layout.folded(words, size).moved(-1);
      case DOWN -> words = Layout.folded(words, size).moved(1);
      case WORD_LEFT -> words = words.wordLeft();
      case WORD_RIGHT -> words = words.wordRight();
      case LINE_START -> words = words.lineStart();
      case LINE_END -> words = words.lineEnd();
      case TEXT_START -> words = words.at(0);
      case TEXT_END -> words = FieldText.of(words.text());
      case ENTER,
          PAGE_UP,
          PAGE_DOWN,
          BACK,
          DONE,
          EDIT,
          HELP,
          LEAVE,
          REPAINT,
          SUSPEND,
          NOTHING,
          ENDED -> {}
    }
  }

  // A word that is typed through is undone as one.
  private void type(String character) {
    boolean inWordNow = !Character.isWhitespace(character.codePointAt(0));
    if (inWord && inWordNow) {
      words = words.insert(character);
    } else {
      change(words.insert(character));
    }
    inWord = inWordNow;
  }

  private void cut(FieldText to) {
    String out = words.between(to);
    if (!out.isEmpty()) {
      cut = out;
      change(words.cut(to));
    }
  }

  private void change(FieldText changed) {
    if (!changed.text().equals(words.text())) {
      earlier.push(words);
      if (earlier.size() > STEPS) {
        earlier.removeLast();
      }
      words = changed;
    }
  }
}
