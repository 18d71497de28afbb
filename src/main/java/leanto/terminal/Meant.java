package leanto.terminal;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Between lines as they are typed and lines as they are meant: `//back` is typed where `/back` is
/// meant.
final class Meant {

  private Meant() {}

  /// Takes words as typed and gives the words that are meant.
  static String by(String typed) {
    return eachLine(typed, Slash::unescaped);
  }

  /// Takes words that are meant and gives them as they have to be typed.
  static String typed(String meant) {
    return eachLine(meant, Meant::escaped);
  }

  private static String escaped(String line) {
    return line.startsWith("/") && Slash.known(line) ? "/" + line : line;
  }

  private static String eachLine(String words, UnaryOperator<String> change) {
    if (words.indexOf('/') < 0) {
      return words;
    }
    return Stream.of(words.split("\n", -1)).map(change).collect(Collectors.joining("\n"));
  }
}
