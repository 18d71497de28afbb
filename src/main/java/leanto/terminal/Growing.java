package leanto.terminal;

import java.util.Locale;
import leanto.session.Turn;

/// Words of many lines while they are typed on plain lines.
///
/// Where an empty line stands between paragraphs, a second one moves on. Read from other threads
/// while lines are added.
final class Growing {

  private static final String CLEAR = "/clear";

  private final boolean paragraphs;
  private volatile String words;
  private boolean stood;
  private boolean added;
  private boolean gap;

  Growing(Turn.Field field) {
    this.paragraphs = field.paragraphs();
    replace(field.before());
  }

  String words() {
    return words;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// The words with one more line as it is being typed.
  String with(String line) {
    String more = Slash.unescaped(line);
    return words.isEmpty() ? more : words + (gap ? "\n\n" : "\n") + more;
  }

  /// Takes an empty line, and says whether it moves on.
  boolean movesOn() {
    boolean moves = !paragraphs || !added || gap;
    gap = true;
    return moves;
  }

  /// Whether a line asks for all words to be taken out: only those that stood there before can be.
  boolean clears(String line) {
    return stood && line.strip().toLowerCase(Locale.ROOT).equals(CLEAR);
  }

  void add(String line) {
    words = with(line);
    added = true;
    gap = false;
  }

  void clear() {
    words = "";
    added = false;
    gap = false;
  }

  /// Takes words that stand there from now on.
  void replace(String others) {
    clear();
    words = others;
    stood |= !others.isEmpty();
  }
}
