package leanto.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leanto.lookback.Circle;
import leanto.yaml.FlatYaml;
import leanto.yaml.Node;
import leanto.yaml.Place;

/// The text of the file, in which one thing is put or from which one is taken. Nothing else in it
/// changes. Whether what comes out is what was meant is for the caller to read: a file can be
/// written in more ways than are known here.
final class CircleText {

  private static final Pattern DASH = Pattern.compile("( *)- +\\S.*", Pattern.DOTALL);
  private static final String USUAL_INDENT = "  ";

  private final List<String> lines;
  private final String newline;
  private final Map<String, Node.Keyed> keys;

  private CircleText(String text, Node root) {
    this.lines = lines(text);
    this.newline = text.contains("\r\n") ? "\r\n" : "\n";
    this.keys = root instanceof Node.Keys(Place _, Map<String, Node.Keyed> some) ? some : Map.of();
  }

  /// Takes a text that was read, and its tree; gives it with one more at the end of the list, or
  /// nothing where there is no place that is known for it.
  static Optional<String> with(String text, Node root, Circle.Item item) {
    return new CircleText(text, root).with(item);
  }

  /// The same without the one at an index.
  static Optional<String> without(String text, Node root, int index) {
    return new CircleText(text, root).without(index);
  }

  private Optional<String> with(Circle.Item item) {
    Node.Keyed circle = keys.get("circle");
    if (circle == null) {
      endLastLine(lines.size());
      lines.add("circle:" + newline + block(item, USUAL_INDENT));
      return Optional.of(String.join("", lines));
    }
    Optional<String> indent = indent(circle.value());
    indent.ifPresent(it -> {
      int at = end(circle.key().line());
      endLastLine(at);
      lines.add(at, block(item, it));
    });
    return indent.map(_ -> String.join("", lines));
  }

  private Optional<String> without(int index) {
    if (keys.get("circle") == null
        || !(keys.get("circle").value() instanceof Node.Items(Place _, List<Node> items))
        || indent(items.get(index)).isEmpty()) {
      return Optional.empty();
    }
    int first = items.get(index).place().line();
    int last = index + 1 < items.size() ? before(items.get(index + 1).place().line()) : end(first);
    lines.subList(first - 1, Math.max(first, last)).clear();
    return Optional.of(String.join("", lines));
  }

  // What stands before the dash of an item.
  private Optional<String> indent(Node node) {
    if (node instanceof Node.Empty) {
      return Optional.of(USUAL_INDENT);
    }
    Node first =
        node instanceof Node.Items(Place _, List<Node> items) && !items.isEmpty()
            ? items.getFirst()
            : node;
    Matcher dash = DASH.matcher(lines.get(first.place().line() - 1));
    return dash.matches() ? Optional.of(dash.group(1)) : Optional.empty();
  }

  // How many lines there are up to where the list ends that has a line of this number.
  private int end(int line) {
    int next = lines.size() + 1;
    for (Node.Keyed keyed : keys.values()) {
      if (keyed.key().line() > line) {
        next = Math.min(next, keyed.key().line());
      }
    }
    return before(next);
  }

  // Blank lines and comments before a line belong to it.
  private int before(int line) {
    int end = line - 1;
    while (end > 0 && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
      end--;
    }
    return end;
  }

  private void endLastLine(int count) {
    if (count > 0 && count == lines.size() && !lines.get(count - 1).endsWith("\n")) {
      lines.set(count - 1, lines.get(count - 1) + newline);
    }
  }

  private String block(Circle.Item item, String indent) {
    StringBuilder out = new StringBuilder(indent).append("- ");
    if (item.ring().isEmpty() && item.note().isEmpty()) {
      return FlatYaml.text(out, item.name()).append(newline).toString();
    }
    FlatYaml.text(FlatYaml.key(out, "name"), item.name()).append(newline);
    item.ring().ifPresent(ring -> key(out, indent, "ring", ring));
    item.note().ifPresent(note -> key(out, indent, "note", note));
    return out.toString();
  }

  private void key(StringBuilder out, String indent, String key, String words) {
    FlatYaml.text(FlatYaml.key(out.append(indent).append("  "), key), words).append(newline);
  }

  // Each with its end.
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }
}
