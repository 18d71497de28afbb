package leanto.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The kinds of question as a set names them, and the keys that belong to some kinds only.
enum Kind {
  READ,
  LINE,
  TEXT,
  ONE("options", "standing"),
  ANY("options", "standing"),
  PAIR("sides"),
  SORT("piles"),
  DATE,
  NUMBER("min", "max", "unit");

  /// The keys that belong to some kinds only.
  static final List<String> KEYS =
      List.of("options", "standing", "sides", "piles", "min", "max", "unit");

  private final List<String> keys;

  Kind(String... keys) {
    this.keys = List.of(keys);
  }

  /// Whether a key of [#KEYS] belongs to this kind.
  boolean takes(String key) {
    return keys.contains(key);
  }

  /// Gives the words of the kinds to which a key belongs.
  static List<String> thatTake(String key) {
    List<String> words = new ArrayList<>();
    for (Kind kind : values()) {
      if (kind.takes(key)) {
        words.add(kind.word());
      }
    }
    return words;
  }

  /// Gives the kind that the keys of a question call for, where its own word does not tell.
  static Kind calledForBy(Fields fields) {
    for (String key : KEYS) {
      if (fields.has(key)) {
        for (Kind kind : values()) {
          if (kind.takes(key)) {
            return kind;
          }
        }
      }
    }
    return TEXT;
  }

  /// Gives the word that stands in a prompt set.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
