package leanto.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import leanto.text.Visible;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One walk over the tokens of a file. It goes no deeper than the limit, so no file can exhaust the
/// stack.
final class TreeReader {

  private final JsonParser parser;
  private final Source source;
  private final Limits limits;
  private final Problems problems;
  private final Cursor cursor;
  private final boolean json;
  private int nodes;

  TreeReader(JsonParser parser, Source source, Limits limits, Problems problems) {
    this.parser = parser;
    this.source = source;
    this.limits = limits;
    this.problems = problems;
    this.cursor = new Cursor(source.text());
    this.json = source.json();
  }

  /// Gives the one value of the file; what can be read past is added to the problems.
  ///
  /// @throws Refused where a limit is met
  Node root() throws Refused {
    if (parser.nextToken() == null) {
      return new Node.Empty(Place.START);
    }
    Node root = node(1);
    int last = cursor.offset();
    if (parser.nextToken() != null) {
      problems.add(
          secondStart(last), "A second document starts here.", "Put it into a file of its own.");
    }
    return root;
  }

  private Node node(int depth) throws Refused {
    Place place = place();
    char first = cursor.here();
    nodes++;
    if (nodes > limits.nodes()) {
      throw stop(place, "There are more than " + limits.nodes() + " values up to here.");
    }
    refuseProperties(place, first);
    return switch (parser.currentToken()) {
      case START_OBJECT -> keys(place, deeper(depth, place));
      case START_ARRAY -> items(place, deeper(depth, place));
      case VALUE_NULL -> new Node.Empty(place);
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          scalar(place, first);
      case PROPERTY_NAME, END_OBJECT, END_ARRAY, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("no value: " + parser.currentToken());
    };
  }

  private Node scalar(Place place, char first) throws Refused {
    String text = text(place, parser.getString());
    boolean quoted = first == '"' || !json && (first == '\'' || first == '|' || first == '>');
    return !quoted && nothing(text) ? new Node.Empty(place) : new Node.Scalar(place, text, quoted);
  }

  private Node items(Place place, int depth) throws Refused {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth));
    }
    return new Node.Items(place, items);
  }

  private Node keys(Place place, int depth) throws Refused {
    Map<String, Node.Keyed> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place at = place();
      refuseProperties(at, cursor.here());
      String key = text(at, parser.currentName());
      refuseMerge(at, key);
      parser.nextToken();
      Node.Keyed second = new Node.Keyed(at, node(depth));
      Node.Keyed first = keys.putIfAbsent(key, second);
      if (first != null) {
        problems.add(
            at,
            Quoted.of(key) + " stands twice; the first is in line " + first.key().line() + ".",
            "Keep one of them.");
      }
    }
    return new Node.Keys(place, keys);
  }

  // A value with an anchor or a tag starts at that, not at its own first character.
  private void refuseProperties(Place place, char first) {
    if (json) {
      return;
    }
    switch (first) {
      case '&' -> problems.add(Syntax.ANCHOR.at(place));
      case '*' -> problems.add(Syntax.ALIAS.at(place));
      case '!' -> problems.add(Syntax.TAG.at(place));
      default -> {}
    }
  }

  private void refuseMerge(Place place, String key) {
    if (key.equals("<<") && cursor.here() == '<') {
      problems.add(
          place, "\"<<\" merges keys from elsewhere, which is not read.", "Put the keys here.");
    }
  }

  private String text(Place place, String text) throws Refused {
    if (text.length() > limits.characters()
        && text.codePointCount(0, text.length()) > limits.characters()) {
      throw stop(place, "This value is longer than " + limits.characters() + " characters.");
    }
    OptionalInt hidden = Characters.refusedIn(text, limits);
    if (hidden.isPresent()) {
      problems.add(
          place,
          "This value holds the hidden character " + Visible.form(hidden.getAsInt()) + ".",
          "Take its escape out.");
    }
    return text;
  }

  private int deeper(int depth, Place place) throws Refused {
    if (depth > limits.depth()) {
      throw stop(place, "Lists and keys lie more than " + limits.depth() + " deep in each other.");
    }
    return depth + 1;
  }

  private Refused stop(Place place, String what) {
    problems.add(place, what, "Make it smaller, or split it in two.");
    return problems.refused(source);
  }

  private Place place() {
    long index = parser.currentTokenLocation().getCharOffset();
    return json ? cursor.toOffset(index) : cursor.toPoint(index);
  }

  // The token is the first value of the second document; the document starts at the `---` before
  // it.
  private Place secondStart(int last) {
    Place place = place();
    int dashes = source.text().lastIndexOf("\n---", cursor.offset()) + 1;
    return dashes > last ? new Cursor(source.text()).toOffset(dashes) : place;
  }

  private static boolean nothing(String text) {
    return text.isEmpty()
        || text.equals("~")
        || text.equals("null")
        || text.equals("Null")
        || text.equals("NULL");
  }
}
