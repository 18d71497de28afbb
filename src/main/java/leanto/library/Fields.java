package leanto.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leanto.prompt.Ids;
import leanto.text.Nearest;
import leanto.text.Slug;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Problems;
import leanto.yaml.Quoted;

/// The keys of one thing in a set, read by name and type. What is not as it could be is added to
/// the problems, and reading goes on, so that a person hears of everything at once.
final class Fields {

  private final Node.Keys keys;
  private final Problems problems;
  private final Set<String> misspelled = new HashSet<>();

  /// Takes what has the keys (`a question`), the keys, and those it may have; others are problems.
  Fields(String thing, Node.Keys keys, List<String> known, Problems problems) {
    this.keys = keys;
    this.problems = problems;
    for (Map.Entry<String, Node.Keyed> entry : keys.keys().entrySet()) {
      if (!known.contains(entry.getKey())) {
        refuse(entry.getKey(), entry.getValue().key(), thing, known);
      }
    }
  }

  /// Adds a problem where a key is not there; a misspelled one has been named.
  void require(String key, String next) {
    if (!has(key) && !misspelled.contains(key)) {
      problems.add(place(), "There is no " + quoted(key) + " here.", next);
    }
  }

  /// Where the keys start.
  Place place() {
    return keys.place();
  }

  /// Where a key stands that is there.
  Place place(String key) {
    return keys.keys().get(key).key();
  }

  boolean has(String key) {
    return keys.keys().containsKey(key);
  }

  /// Gives the value of a key, if the key is there; where it has no value, that is a problem.
  Optional<Node> value(String key) {
    if (!has(key)) {
      return Optional.empty();
    }
    Node value = keys.keys().get(key).value();
    if (value instanceof Node.Empty) {
      problems.add(
          place(key),
          quoted(key) + " has nothing behind it.",
          "Put something there, or leave the key out.");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /// Gives words on one line.
  Optional<String> line(String key) {
    return value(key).flatMap(node -> PlainWords.line(node, quoted(key), problems));
  }

  /// Gives words, their lines kept.
  Optional<String> paragraphs(String key) {
    return value(key).flatMap(node -> PlainWords.paragraphs(node, quoted(key), problems));
  }

  /// Gives an id by the rule of [Ids].
  Optional<String> id(String key) {
    Optional<String> id = line(key);
    if (id.isPresent() && !Ids.ok(id.get())) {
      String slug = Slug.of(id.get());
      problems.add(
          placeOfValue(key),
          Quoted.of(id.get()) + " cannot be an id.",
          "Ids have a-z, 0-9 and dashes, up to 60 of them"
              + (slug.isEmpty() ? "." : ": " + Quoted.of(slug) + "."));
      return Optional.empty();
    }
    return id;
  }

  /// Gives one of the values of an enum, by its word.
  <E extends Enum<E>> Optional<E> choice(String key, E[] values) {
    Optional<String> word = line(key);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (E value : values) {
      words.add(value.name().toLowerCase(Locale.ROOT));
    }
    int index = words.indexOf(word.get());
    if (index < 0) {
      problems.add(
          placeOfValue(key),
          Quoted.of(word.get()) + " is no " + key + ".",
          word.get(),
          words,
          "One of: " + PlainWords.list(words) + ".");
      return Optional.empty();
    }
    return Optional.of(values[index]);
  }

  /// Gives a list with something in it.
  Optional<List<Node>> list(String key) {
    Optional<Node> value = value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof Node.Items list && !list.items().isEmpty()) {
      return Optional.of(list.items());
    }
    boolean empty = value.get() instanceof Node.Items;
    problems.add(
        value.get().place(),
        quoted(key) + (empty ? " is an empty list." : " takes a list."),
        "Use [one, two], or a dash before each.");
    return Optional.empty();
  }

  /// Where the value of a key starts, or all of this where the key is not there.
  Place placeOfValue(String key) {
    return has(key) ? keys.keys().get(key).value().place() : place();
  }

  Problems problems() {
    return problems;
  }

  private void refuse(String key, Place place, String thing, List<String> known) {
    if (!problems.full()) {
      Nearest.of(key, known).ifPresent(misspelled::add);
      problems.add(
          place,
          Quoted.of(key) + " is no key of " + thing + ".",
          key,
          known,
          "Keys of " + thing + ": " + String.join(", ", known) + ".");
    }
  }

  private static String quoted(String key) {
    return '"' + key + '"';
  }
}
