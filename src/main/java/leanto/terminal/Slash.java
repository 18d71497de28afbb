package leanto.terminal;

import java.util.Locale;
import java.util.Optional;
import leanto.session.Reply.Key;

/// The keys as words, typed alone on a line, for plain lines and for people who use no keys.
final class Slash {

  private Slash() {}

  /// Takes one line as typed and gives the key that it names, if it names one.
  static Optional<Key> key(String line) {
    return switch (line.strip().toLowerCase(Locale.ROOT)) {
      case "/back" -> Optional.of(Key.BACK);
      case "/pause" -> Optional.of(Key.PAUSE);
      case "/stop" -> Optional.of(Key.STOP);
      case "/help" -> Optional.of(Key.HELP);
      case "/leave" -> Optional.of(Key.LEAVE);
      default -> Optional.empty();
    };
  }

  /// Whether a line as typed asks for the editor.
  static boolean edit(String line) {
    return line.strip().equalsIgnoreCase("/edit");
  }

  /// Whether a line as typed is one of these words.
  static boolean known(String line) {
    return edit(line) || key(line).isPresent();
  }

  /// Takes one line as typed and gives the line that is meant: `//back` is the words `/back`. Every
  /// other line is meant as it stands, `//` in front or not.
  static String unescaped(String line) {
    return line.startsWith("//") && known(line.substring(1)) ? line.substring(1) : line;
  }
}
