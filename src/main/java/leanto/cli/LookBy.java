package leanto.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import leanto.lookback.Asks;
import leanto.lookback.Look;
import leanto.lookback.Tagged;

/// What one can look back by, besides one question: by name on a command line, by key on a page.
enum LookBy {
  PATTERNS("patterns", "p", "Patterns", "patterns", new Tagged("pattern")),
  MESSAGES(
      "messages",
      "m",
      "Messages",
      "messages, and words of your own for them",
      new Tagged("message")),
  ASKS("asks", "a", "Asks", "asks, and what goes to and fro", new Asks()),
  SET_DOWN("set-down", "s", "Set down", "what was set down", new Tagged("set-down")),
  LINE("line", "l", "A line", "a line that was kept for some other day", new Tagged("line"));

  private final String word;
  private final String key;
  private final String title;
  private final String say;
  private final Look look;

  LookBy(String word, String key, String title, String say, Look look) {
    this.word = word;
    this.key = key;
    this.title = title;
    this.say = say;
    this.look = look;
  }

  static Optional<LookBy> named(String word) {
    return Stream.of(values()).filter(it -> it.word.equals(word)).findFirst();
  }

  /// The one with a key. Throws [java.util.NoSuchElementException] for any other.
  static LookBy of(String key) {
    return Stream.of(values()).filter(it -> it.key.equals(key)).findFirst().orElseThrow();
  }

  Look look() {
    return look;
  }

  /// What stands over its pages.
  String title() {
    return title;
  }

  String key() {
    return key;
  }

  String say() {
    return say;
  }

  /// The mark that is taken off by picking an item up again.
  Optional<String> mark() {
    return this == SET_DOWN ? Optional.of("set-down") : Optional.empty();
  }

  /// Of these, in their order, those that are shown where not all are asked for.
  List<Kept> some(House house, List<Kept> items) {
    return this == LINE && !items.isEmpty()
        ? List.of(items.get(house.world().random().nextInt(items.size())))
        : items;
  }
}
