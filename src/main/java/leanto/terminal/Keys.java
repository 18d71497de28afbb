package leanto.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import leanto.terminal.Press.Key;

/// Makes presses of the characters that a terminal sends.
///
/// A whole escape sequence is read before it is looked up, so that an unknown one is dropped and
/// never stands in somebody's words as `[D`.
final class Keys {

  /// Where characters come from: a UTF-16 unit, or [#ENDED], or [#NOTHING_YET] when none came in
  /// time.
  interface Source {
    int read(long millis);
  }

  static final int ENDED = -1;
  static final int NOTHING_YET = -2;

  private static final int ESCAPE = 27;
  private static final int CTRL_E = 5;
  private static final int CTRL_X = 24;
  private static final long ESCAPE_MILLIS = 50;
  private static final long PASTE_MILLIS = 2000;
  private static final String PASTE = "[200~";
  private static final String PASTE_END = "\033[201~";
  private static final int LONGEST = 64;

  private final Source source;
  private final Deque<Press> held = new ArrayDeque<>();
  private boolean afterCtrlX;
  private int again = NOTHING_YET;

  Keys(Source source) {
    this.source = source;
  }

  /// Gives the next press, or nothing when none came in time.
  Optional<Press> next(long millis) {
    if (!held.isEmpty()) {
      return Optional.of(held.poll());
    }
    int c = read(millis);
    if (c == NOTHING_YET) {
      return Optional.empty();
    }
    boolean edit = afterCtrlX && c == CTRL_E;
    afterCtrlX = c == CTRL_X;
    return Optional.of(edit ? Key.EDIT : press(c));
  }

  private int read(long millis) {
    int c = again == NOTHING_YET ? source.read(millis) : again;
    again = NOTHING_YET;
    return c;
  }

  private Press press(int c) {
    if (c == ENDED) {
      return Key.ENDED;
    }
    if (c == ESCAPE) {
      return escape();
    }
    if (c < ' ' || c == 0x7F) {
      return Bindings.control(c);
    }
    return new Press.Typed(character(c));
  }

  // An escape alone is decided when nothing follows it at once.
  private Press escape() {
    int times = 1;
    int c = read(ESCAPE_MILLIS);
    while (c == ESCAPE) {
      times++;
      c = read(ESCAPE_MILLIS);
    }
    if (c < 0) {
      return new Press.Escape(times);
    }
    boolean arrow = c == '[' || c == 'O';
    Press sequence = sequence(c);
    if (times == 1 || times == 2 && arrow) { // the second form is Alt-arrow on some terminals
      return sequence;
    }
    held.add(sequence);
    return new Press.Escape(times - 1);
  }

  private Press sequence(int c) {
    return switch (c) {
      case '[' -> control();
      case 'O' -> Bindings.afterEscape("O" + until('@', '~'));
      case ']', 'P', 'X', '^', '_' -> swallowed();
      default -> Bindings.afterEscape(character(c));
    };
  }

  private Press control() {
    String rest = until('@', '~');
    if (rest.equals("[")) { // the function keys of the Linux console
      rest += until('A', 'E');
    }
    String sequence = "[" + rest;
    return sequence.equals(PASTE) ? pasted() : Bindings.afterEscape(sequence);
  }

  // Reads until a character of the closing range; gives nothing where the sequence breaks off.
  private String until(char first, char last) {
    StringBuilder read = new StringBuilder();
    while (read.length() < LONGEST) {
      int c = read(ESCAPE_MILLIS);
      if (c < 0) {
        return "";
      }
      if (c < ' ') {
        again = c; // a key of its own, whatever was begun before it
        return "";
      }
      read.append((char) c);
      if (c >= first && c <= last) {
        return read.toString();
      }
    }
    return "";
  }

  // A terminal's answer to a question nobody asked.
  private Press swallowed() {
    int before = 0;
    int c = read(ESCAPE_MILLIS);
    while (c >= 0 && c != 7 && !(before == ESCAPE && c == '\\')) {
      before = c;
      c = read(ESCAPE_MILLIS);
    }
    return Key.NOTHING;
  }

  private Press pasted() {
    StringBuilder text = new StringBuilder();
    int c = read(PASTE_MILLIS);
    while (c >= 0) {
      text.append((char) c);
      int end = text.length() - PASTE_END.length();
      if (c == '~' && end >= 0 && text.indexOf(PASTE_END, end) == end) {
        text.setLength(end);
        break;
      }
      c = read(PASTE_MILLIS);
    }
    return new Press.Pasted(text.toString().replace("\r\n", "\n").replace('\r', '\n'));
  }

  private String character(int c) {
    if (Character.isHighSurrogate((char) c)) {
      int low = read(ESCAPE_MILLIS);
      if (low >= 0) {
        return new String(new char[] {(char) c, (char) low});
      }
    }
    return Character.toString((char) c);
  }
}
