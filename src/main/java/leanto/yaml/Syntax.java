package leanto.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// Says in plain words where a file stops being YAML or JSON, and what to do there.
///
/// The parser's own place is that of the value before; the true one is in the mark of its cause.
final class Syntax {

  /// What, and the next step, for any place.
  record Words(String what, String next) {
    Problem at(Place place) {
      return new Problem(place, what, next);
    }
  }

  static final Words ANCHOR =
      new Words(
          "\"&\" names a value for later use, which is not read.",
          "Leave the name out, or put quotes around words that start with \"&\".");
  static final Words ALIAS =
      new Words(
          "\"*\" stands for a value from elsewhere, which is not read.",
          "Put the value here, or put quotes around words that start with \"*\".");
  static final Words TAG =
      new Words(
          "A type (tag) stands here, and types are not read.",
          "Leave the tag out, or put quotes around the words.");

  private static final Words KEY =
      new Words(
          "This key is more than a word.", "Use one word, or put quotes around the whole line.");
  static final Words JSON_END =
      new Words("The file ends before all of it is closed.", "Close what is open: \" or ] or }.");
  static final Words JSON =
      new Words(
          "From here on this is not JSON.",
          "Look for a comma, a quote or a bracket here and shortly before.");
  private static final Words YAML =
      new Words("From here on this is not YAML.", "Look at this line and at the one above it.");

  private Syntax() {}

  /// Takes what a parser threw and gives the problem with its true place.
  static Problem problem(JacksonException e, JsonParser parser, Source source) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      return yaml(marked, source);
    }
    return source.json() ? json(e, source) : unmarked(e, parser, source);
  }

  private static Problem json(JacksonException e, Source source) {
    String text = source.text();
    long index = Math.max(0, e.getLocation().getCharOffset());
    Words words = index >= text.stripTrailing().length() ? JSON_END : JSON;
    return words.at(new Cursor(text).toOffset(index));
  }

  // Jackson itself refuses keys that are lists, keys or aliases; the rest comes from the scanner.
  private static Problem unmarked(JacksonException e, JsonParser parser, Source source) {
    Cursor cursor = new Cursor(source.text());
    Place place = cursor.toPoint(Math.max(0, parser.currentTokenLocation().getCharOffset()));
    if (e.getCause() != null) {
      return YAML.at(place);
    }
    return (cursor.here() == '*' ? ALIAS : KEY).at(place);
  }

  private static Problem yaml(MarkedYamlEngineException e, Source source) {
    Mark problem = e.getProblemMark().or(e::getContextMark).orElse(null);
    Mark context = e.getContextMark().orElse(problem);
    char here = at(problem, source);
    String what = String.valueOf(e.getProblem());
    String where = String.valueOf(e.getContext());
    return switch (where) {
      case "while scanning an alias" -> ALIAS.at(place(context));
      case "while scanning an anchor" -> ANCHOR.at(place(context));
      case "while scanning a tag", "while parsing a node" -> TAG.at(place(context));
      case "while scanning a simple key" -> words(what, here).at(place(context));
      default ->
          ends(what)
              ? opened(at(context, source)).at(place(context))
              : words(what, here).at(place(problem));
    };
  }

  private static boolean ends(String what) {
    return what.contains("unexpected end of stream")
        || what.contains("unexpected document separator")
        || what.endsWith("but got <stream end>");
  }

  private static Words opened(char opening) {
    return switch (opening) {
      case '[' -> new Words("The list that opens here is not closed.", "Close it with \"]\".");
      case '{' -> new Words("The keys that open here are not closed.", "Close them with \"}\".");
      case '"', '\'' ->
          new Words("The quotes that open here are not closed.", "Close them where the words end.");
      default -> YAML;
    };
  }

  private static Words words(String what, char here) {
    if (here == '\t') {
      return new Words("A tab stands where YAML takes spaces.", "Put spaces in its place.");
    }
    if (what.startsWith("mapping values are not allowed")) {
      return new Words(
          "A colon stands where it makes no key.",
          "Put quotes around words that have a colon in them, or line the keys up.");
    }
    if (what.startsWith("sequence entries are not allowed")) {
      return new Words(
          "A dash stands where no list can start.",
          "Start the list on a line of its own, or put quotes around the words.");
    }
    if (here != 0
        && (what.contains("that cannot start any token")
            || what.startsWith("mapping keys are not allowed")
            || what.startsWith("expected the node content"))) {
      return new Words(
          "Words cannot start with " + Quoted.of(String.valueOf(here)) + " here.",
          "Put quotes around them, or take it out.");
    }
    if (what.contains("escape")) {
      return new Words(
          "This backslash starts no escape that YAML knows.",
          "Use two of them for one backslash, or use single quotes.");
    }
    if (what.startsWith("expected ',' or")) {
      return new Words(
          "A comma or the closing bracket is missing before this.",
          "Add it, or put quotes around words that have a comma or a bracket in them.");
    }
    if (what.startsWith("could not find expected ':'")) {
      return new Words(
          "There is no colon in this line.",
          "Add one behind the key, or line the words up with those above.");
    }
    if (what.startsWith("expected <block end>")) {
      return new Words(
          "This does not fit what stands before it.",
          "Line it up with the lines above, or put quotes around the whole value.");
    }
    return YAML;
  }

  private static Place place(Mark mark) {
    return mark == null ? Place.START : new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static char at(Mark mark, Source source) {
    Cursor cursor = new Cursor(source.text());
    cursor.toPoint(mark == null ? 0 : mark.getIndex());
    return cursor.here();
  }
}
