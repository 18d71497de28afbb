package leanto.lookback.picture;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a patch of a quilt looks like. A person chooses, or the first letter of a word does; it
/// means nothing.
public enum Pattern {
  CABIN(
      """
      ┌─────┐
      │·╶─╴·│
      └─────┘
      """),
  STAR(
      """
      ╲··│··╱
      ───┼───
      ╱··│··╲
      """),
  PINWHEEL(
      """
      ╭──┤···
      ╰──┼──╮
      ···├──╯
      """),
  GEESE(
      """
      ·╱╲·╱╲·
      ·╱╲·╱╲·
      ·╱╲·╱╲·
      """),
  DIAMOND(
      """
      ·╱───╲·
      │··╳··│
      ·╲───╱·
      """),
  STEPS(
      """
      ──┐····
      ··└─┐··
      ····└──
      """);

  /// How many columns and rows of characters one takes on a terminal.
  static final int COLUMNS = 7;

  static final int ROWS = 3;

  private final String[] characters;

  Pattern(String characters) {
    this.characters = characters.replace('·', ' ').lines().toArray(String[]::new);
  }

  /// Its name, as it is typed.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The names of all of them.
  public static List<String> words() {
    return Arrays.stream(values()).map(Pattern::word).toList();
  }

  /// The one of this name, where there is one.
  public static Optional<Pattern> named(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  /// Takes a word and gives the pattern that its first letter chooses, or its first character where
  /// it has no letter; nothing where there is none. A letter chooses the same one every time, small
  /// or capital, with an accent or without.
  public static Optional<Pattern> chosenBy(String word) {
    String letters = Normalizer.normalize(word.strip(), Normalizer.Form.NFD);
    return letters
        .codePoints()
        .filter(Character::isLetter)
        .boxed()
        .findFirst()
        .or(() -> letters.codePoints().boxed().findFirst())
        .map(first -> values()[Character.toLowerCase(first) % values().length]);
  }

  /// How it looks in characters.
  String[] characters() {
    return characters.clone();
  }
}
