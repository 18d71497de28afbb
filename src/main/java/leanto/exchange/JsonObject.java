package leanto.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leanto.yaml.Node;
import leanto.yaml.Place;

/// One object of a JSON file, wherever it stands.
///
/// @param file the name of the file
/// @param begin where in the file begins what was read
/// @param keys what is in it
record JsonObject(String file, Place begin, Node.Keys keys) {

  /// A single value as text; nothing where there is none of this name, or it is something else.
  Optional<String> text(String key) {
    return value(key)
        .filter(Node.Scalar.class::isInstance)
        .map(value -> ((Node.Scalar) value).text());
  }

  /// A list of single values as text.
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof Node.Scalar scalar) {
        texts.add(scalar.text());
      }
    }
    return texts;
  }

  /// A list of objects.
  List<JsonObject> objects(String key) {
    List<JsonObject> objects = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof Node.Keys each) {
        objects.add(new JsonObject(file, begin, each));
      }
    }
    return objects;
  }

  boolean isTrue(String key) {
    return text(key).filter("true"::equals).isPresent();
  }

  boolean has(String key) {
    return keys.keys().containsKey(key);
  }

  Set<String> names() {
    return keys.keys().keySet();
  }

  /// Where it stands: `Journal.json:12:5: `.
  String at() {
    return at(file, begin, keys.place());
  }

  /// The place of something in a part of a file.
  ///
  /// @param begin where the part begins in the file
  /// @param place where it stands in the part
  static String at(String file, Place begin, Place place) {
    int line = begin.line() + place.line() - 1;
    int column = place.line() == 1 ? begin.column() + place.column() - 1 : place.column();
    return file + ":" + line + ":" + column + ": ";
  }

  private List<Node> items(String key) {
    return value(key).orElse(null) instanceof Node.Items items ? items.items() : List.of();
  }

  private Optional<Node> value(String key) {
    return Optional.ofNullable(keys.keys().get(key)).map(Node.Keyed::value);
  }
}
