package leanto.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.yaml.Node;

/// The properties at the top of a Markdown file, whoever wrote them.
///
/// @param keys each name with its value, in the order of the file
record FrontMatter(Map<String, Node.Keyed> keys) {

  /// A file that has none.
  static final FrontMatter NONE = new FrontMatter(Map.of());

  /// Gives a value as it was written, if there is one of this name.
  Optional<Node> value(String key) {
    return Optional.ofNullable(keys.get(key)).map(Node.Keyed::value);
  }

  /// Gives a single value as text, if there is one of this name.
  Optional<String> text(String key) {
    return value(key).flatMap(FrontMatter::text);
  }

  /// Gives a list of text, or a single value as a list of one; empty where there is neither.
  List<String> texts(String key) {
    return value(key).map(FrontMatter::texts).orElse(List.of());
  }

  static List<String> texts(Node value) {
    List<String> texts = new ArrayList<>();
    switch (value) {
      case Node.Scalar scalar -> texts.add(scalar.text());
      case Node.Items items -> items.items().forEach(item -> text(item).ifPresent(texts::add));
      case Node.Empty _, Node.Keys _ -> {}
    }
    return texts;
  }

  private static Optional<String> text(Node value) {
    return value instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }
}
