package leanto.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.lookback.Circle;
import leanto.yaml.Limits;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Problems;
import leanto.yaml.Quoted;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// Takes the content of the file to a circle, noting every problem on the way.
final class CircleReader {

  private static final List<String> KEYS = List.of("rings", "circle");
  private static final List<String> KEYS_OF_AN_ITEM = List.of("name", "ring", "note");

  private final Problems problems = new Problems();
  private List<String> rings = Circle.USUAL_RINGS;

  private CircleReader() {}

  /// @throws Refused with every problem that was found
  static Circle read(Source source) throws Refused {
    Node root = Yaml.read(source, Limits.CIRCLE);
    if (root instanceof Node.Empty) {
      return Circle.usual();
    }
    if (!(root instanceof Node.Keys(Place _, Map<String, Node.Keyed> keys))) {
      throw new Refused(
          source,
          root.place(),
          "A circle has the keys circle and rings.",
          "A list of names stands under \"circle:\".");
    }
    CircleReader reader = new CircleReader();
    reader.known(keys, KEYS);
    reader.rings(keys.get("rings"));
    List<Circle.Item> items = reader.items(keys.get("circle"));
    reader.problems.orRefuse(source);
    return new Circle(reader.rings, items);
  }

  private void known(Map<String, Node.Keyed> keys, List<String> right) {
    keys.forEach((key, keyed) -> {
      if (!right.contains(key)) {
        problems.add(
            keyed.key(),
            "There is no key " + Quoted.of(key) + " here.",
            key,
            right,
            "There are: " + String.join(", ", right) + ".");
      }
    });
  }

  private void rings(Node.Keyed keyed) {
    if (keyed == null || keyed.value() instanceof Node.Empty) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (Node each : list(keyed.value(), "Such as rings: [close by, nearer].")) {
      Optional<String> name = line(each, "The name of a ring");
      if (name.isPresent() && names.contains(name.get())) {
        problems.add(
            each.place(), "There are two rings " + Quoted.of(name.get()) + ".", "Keep one.");
      }
      name.filter(it -> !names.contains(it)).ifPresent(names::add);
    }
    if (names.isEmpty() && problems.none()) {
      problems.add(
          keyed.value().place(), "No ring is named here.", "Take the line out for the usual ones.");
    }
    rings = names;
  }

  private List<Circle.Item> items(Node.Keyed keyed) {
    List<Circle.Item> items = new ArrayList<>();
    if (keyed != null && !(keyed.value() instanceof Node.Empty)) {
      for (Node each : list(keyed.value(), "Each on a line of its own, such as \"- R.\".")) {
        item(each).ifPresent(items::add);
      }
    }
    return items;
  }

  private List<Node> list(Node node, String next) {
    if (node instanceof Node.Items(Place _, List<Node> items)) {
      return items;
    }
    problems.add(node.place(), "A list of names is meant here.", next);
    return List.of();
  }

  private Optional<Circle.Item> item(Node node) {
    if (!(node instanceof Node.Keys(Place place, Map<String, Node.Keyed> keys))) {
      return line(node, "A name").map(it -> item(it, Optional.empty(), Optional.empty()));
    }
    known(keys, KEYS_OF_AN_ITEM);
    if (!keys.containsKey("name")) {
      problems.add(place, "The name is missing.", "A letter is enough, such as name: R.");
      return Optional.empty();
    }
    Optional<String> ring = ring(keys.get("ring"));
    Optional<String> note = note(keys.get("note"));
    return line(keys.get("name").value(), "A name").map(name -> item(name, ring, note));
  }

  private static Circle.Item item(String name, Optional<String> ring, Optional<String> note) {
    return new Circle.Item(name, ring, note);
  }

  private Optional<String> ring(Node.Keyed keyed) {
    if (keyed == null || keyed.value() instanceof Node.Empty) {
      return Optional.empty();
    }
    Optional<String> ring = line(keyed.value(), "The name of a ring");
    if (ring.isPresent() && !rings.contains(ring.get())) {
      problems.add(
          keyed.value().place(),
          "There is no ring " + Quoted.of(ring.get()) + ".",
          ring.get(),
          rings,
          "There are: " + String.join(", ", rings) + ".");
      return Optional.empty();
    }
    return ring;
  }

  private Optional<String> note(Node.Keyed keyed) {
    return switch (keyed == null ? null : keyed.value()) {
      case null -> Optional.empty();
      case Node.Empty _ -> Optional.empty();
      case Node.Scalar(Place _, String text, boolean _) ->
          Optional.of(text).filter(it -> !it.isBlank());
      case Node.Items _, Node.Keys _ -> {
        problems.add(keyed.value().place(), "A note is words.", "Such as note: brings soup.");
        yield Optional.empty();
      }
    };
  }

  private Optional<String> line(Node node, String what) {
    if (node instanceof Node.Scalar(Place _, String text, boolean _)
        && !text.isBlank()
        && text.indexOf('\n') < 0) {
      return Optional.of(text);
    }
    problems.add(node.place(), what + " is one line of words.", "A letter is enough.");
    return Optional.empty();
  }
}
