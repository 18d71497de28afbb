package leanto.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leanto.yaml.Node;
import leanto.yaml.Problems;
import leanto.yaml.Quoted;

/// Lists of words in a set: tags, the sides of a pair, the piles of a sort.
final class Labels {

  private Labels() {}

  /// Gives the sides of a pair. Other than two are a problem.
  static List<String> sides(Fields fields) {
    List<String> sides = labels(fields, "sides", "A side");
    if (!sides.isEmpty() && sides.size() != 2) {
      fields
          .problems()
          .add(
              fields.placeOfValue("sides"),
              "A pair has two sides, and this one has " + sides.size() + ".",
              "Use two, such as [What it gave, What it cost].");
    }
    return sides.isEmpty() ? List.of(PlainWords.STAND_IN) : sides;
  }

  /// Gives the piles of a sort; an answer names a pile by its label, so no two are the same.
  static List<String> piles(Fields fields) {
    return labels(fields, "piles", "A pile");
  }

  /// Gives the tags; one word counts as a list of one.
  static List<String> tags(Fields fields) {
    List<String> tags = new ArrayList<>();
    Optional<Node> value = fields.value("tags");
    if (value.isEmpty()) {
      return tags;
    }
    List<Node> nodes = value.get() instanceof Node.Items list ? list.items() : List.of(value.get());
    for (Node node : nodes) {
      Optional<String> tag = PlainWords.line(node, "A tag", fields.problems());
      if (tag.isPresent() && isTag(tag.get())) {
        tags.add(tag.get());
      } else if (tag.isPresent()) {
        fields
            .problems()
            .add(
                node.place(),
                Quoted.of(tag.get()) + " cannot be a tag.",
                "Tags are words without spaces and \"#\", and start with no digit.");
      }
    }
    return tags;
  }

  private static List<String> labels(Fields fields, String key, String taker) {
    Problems problems = fields.problems();
    List<String> labels = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node node : fields.list(key).orElse(List.of())) {
      Optional<String> label = PlainWords.line(node, taker, problems);
      labels.add(label.orElse(PlainWords.STAND_IN));
      if (label.isPresent() && !seen.add(label.get())) {
        problems.add(
            node.place(),
            "The label " + Quoted.of(label.get()) + " stands twice.",
            "Word one of them in another way.");
      }
    }
    return labels;
  }

  private static boolean isTag(String word) {
    return !Character.isDigit(word.codePointAt(0))
        && word.indexOf('#') < 0
        && word.indexOf(' ') < 0;
  }
}
