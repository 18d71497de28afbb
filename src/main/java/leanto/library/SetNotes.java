package leanto.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leanto.care.Remark;
import leanto.care.Shape;
import leanto.care.Voice;
import leanto.care.Words;
import leanto.prompt.PromptSet;
import leanto.yaml.Limits;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Problem;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// What could be said otherwise in a set, each with its place: notes for whoever writes one, and no
/// reason to refuse it (`care.md` 3).
public final class SetNotes {

  // Where words stand that a person reads.
  private static final Set<String> READ =
      Set.of(
          "title",
          "about",
          "note",
          "opening",
          "closing",
          "ask",
          "help",
          "say",
          "options",
          "sides",
          "piles",
          "questions");
  private static final Set<String> WITHIN = Set.of("questions", "options", "then");

  private final List<Problem> notes = new ArrayList<>();

  private final Source source;

  private SetNotes(Source source) {
    this.source = source;
  }

  /// Takes the text of a set, and the set that was read of it.
  ///
  /// @throws Refused where the text is no set
  public static List<Problem> of(Source source, PromptSet set) throws Refused {
    SetNotes found = new SetNotes(source);
    Node root = Yaml.read(source, Limits.PROMPT_SET);
    Shape.of(set).forEach(remark -> found.add(root.place(), remark));
    found.within(root);
    return List.copyOf(found.notes);
  }

  private void within(Node node) {
    switch (node) {
      case Node.Keys(Place _, Map<String, Node.Keyed> keys) ->
          keys.forEach((key, keyed) -> {
            if (READ.contains(key)) {
              words(keyed.value());
            }
            if (WITHIN.contains(key)) {
              within(keyed.value());
            }
          });
      case Node.Items(Place _, List<Node> items) -> items.forEach(this::within);
      case Node.Scalar _, Node.Empty _ -> {}
    }
  }

  private void words(Node node) {
    switch (node) {
      case Node.Scalar(Place place, String text, boolean _) -> {
        Words.in(text, Voice.SET).forEach(remark -> add(place, remark));
        comment(place, text);
      }
      case Node.Items(Place _, List<Node> items) -> {
        for (Node item : items) {
          if (item instanceof Node.Scalar) {
            words(item);
          }
        }
      }
      case Node.Keys _, Node.Empty _ -> {}
    }
  }

  // YAML takes what follows a blank and a # for a comment, which is seldom meant in words.
  private void comment(Place place, String text) {
    String line = source.line(place.line());
    int start = line.offsetByCodePoints(0, place.column() - 1);
    String rest = line.startsWith(text, start) ? line.substring(start + text.length()) : "";
    if (!rest.isBlank() && rest.strip().startsWith("#")) {
      int before = start + text.length() + rest.indexOf('#');
      notes.add(
          new Problem(
              new Place(place.line(), line.codePointCount(0, before) + 1),
              "What stands behind \" #\" is a comment, and is not asked.",
              "Quotes around the words keep it."));
    }
  }

  private void add(Place place, Remark remark) {
    notes.add(new Problem(place, remark.what(), remark.next()));
  }
}
