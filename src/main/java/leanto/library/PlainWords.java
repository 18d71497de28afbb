package leanto.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.text.Nearest;
import leanto.yaml.Node;
import leanto.yaml.Problems;
import leanto.yaml.Quoted;

/// Words in a set. Whatever is written plainly counts as words: `no`, `1984` and `12:30` too
/// (`faults.md` 45).
final class PlainWords {

  /// Stands where words are amiss, so that reading goes on; the set is refused in the end.
  static final String STAND_IN = "?";

  private PlainWords() {}

  /// Takes a value and who takes it (`"ask"`, `A tag`); gives its words on one line, or nothing and
  /// a problem.
  static Optional<String> line(Node node, String taker, Problems problems) {
    return read(node, taker, problems).map(PlainWords::oneLine);
  }

  /// The same with the lines kept as they are, but for white space at the ends.
  static Optional<String> paragraphs(Node node, String taker, Problems problems) {
    return read(node, taker, problems).map(String::strip);
  }

  /// Takes keys and those that were looked for, and gives whether they are words with a colon in
  /// them: none is a right one or near to it.
  static boolean madeByColon(Node.Keys keys, List<String> right) {
    for (String key : keys.keys().keySet()) {
      if (right.contains(key) || Nearest.of(key, right).isPresent()) {
        return false;
      }
    }
    return !keys.keys().isEmpty();
  }

  /// Takes keys that stand where words were meant, and gives the words with the quotes they lack: a
  /// colon in them made a key (`- What: a colon`).
  static String withQuotes(Node.Keys keys) {
    Map.Entry<String, Node.Keyed> first = keys.keys().entrySet().iterator().next();
    return first.getValue().value() instanceof Node.Scalar words
        ? "Put quotes around the words: " + Quoted.of(first.getKey() + ": " + words.text()) + "."
        : "Put quotes around the words.";
  }

  /// Takes right words and gives them as a person would list them, not more than a dozen.
  static String list(Collection<String> words) {
    StringBuilder list = new StringBuilder();
    int count = 0;
    for (String word : words) {
      if (count == 12) {
        return list + " …";
      }
      list.append(count == 0 ? "" : ", ").append(word);
      count++;
    }
    return list.toString();
  }

  private static Optional<String> read(Node node, String taker, Problems problems) {
    switch (node) {
      case Node.Scalar scalar when !scalar.text().isBlank() -> {
        return Optional.of(scalar.text());
      }
      case Node.Scalar blank -> nothing(blank, taker, problems);
      case Node.Empty empty -> nothing(empty, taker, problems);
      case Node.Keys none when none.keys().isEmpty() -> nothing(none, taker, problems);
      case Node.Items list ->
          problems.add(
              list.place(),
              taker + " takes words, and this is a list.",
              "Put the words here, in quotes where they start with a bracket.");
      case Node.Keys keys ->
          problems.add(
              keys.place(),
              taker + " takes words, and a colon made a key of these.",
              withQuotes(keys));
    }
    return Optional.empty();
  }

  private static void nothing(Node node, String taker, Problems problems) {
    problems.add(node.place(), taker + " takes words, and there are none.", "Put some here.");
  }

  private static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c)) {
        space = !line.isEmpty();
        continue;
      }
      if (space) {
        line.append(' ');
        space = false;
      }
      line.append(c);
    }
    return line.toString();
  }
}
