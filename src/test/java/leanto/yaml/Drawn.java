package leanto.yaml;

/// Draws a tree as text, a value in each line.
final class Drawn {

  private Drawn() {}

  static String tree(Node node) {
    return switch (node) {
      case Node.Empty empty -> at(empty) + "empty\n";
      case Node.Scalar words -> at(words) + (words.quoted() ? "quoted " : "") + words.text() + "\n";
      case Node.Items list -> {
        StringBuilder drawn = new StringBuilder(at(list) + "items\n");
        list.items().forEach(item -> drawn.append(tree(item)));
        yield drawn.toString();
      }
      case Node.Keys keys -> {
        StringBuilder drawn = new StringBuilder(at(keys) + "keys\n");
        keys.keys()
            .forEach((key, value) ->
                drawn
                    .append(place(value.key()))
                    .append(' ')
                    .append(key)
                    .append(" = ")
                    .append(tree(value.value())));
        yield drawn.toString();
      }
    };
  }

  private static String at(Node node) {
    return place(node.place()) + " ";
  }

  private static String place(Place place) {
    return place.line() + ":" + place.column();
  }
}
