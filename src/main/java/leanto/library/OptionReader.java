package leanto.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leanto.prompt.Option;
import leanto.prompt.Question;
import leanto.prompt.Standing;
import leanto.text.Slug;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Problems;
import leanto.yaml.Quoted;

/// Reads the options of one question, and hands their follow-ups back to [QuestionReader].
final class OptionReader {

  private static final List<String> KEYS = List.of("id", "say", "then");

  // One option before its id is settled. There are fields where it is more than words.
  private record Draft(Place place, Optional<String> id, String say, Optional<Fields> fields) {}

  private final QuestionReader questions;
  private final Problems problems;
  private final Set<String> written = new HashSet<>();
  private final Set<String> taken = new LinkedHashSet<>();

  OptionReader(QuestionReader questions, Problems problems) {
    this.questions = questions;
    this.problems = problems;
  }

  /// Takes the options as they stand and gives them in order.
  ///
  /// An option without an id gets it from its words; where that is empty, reserved or taken, it is
  /// `o1` for the first option, and so on (`design.md` 7). Ids that are written out go first.
  List<Option> read(List<Node> nodes) {
    List<Draft> drafts = new ArrayList<>();
    for (Node node : nodes) {
      Draft draft = draft(node);
      drafts.add(draft);
      draft.id().ifPresent(written::add);
    }
    List<Option> options = new ArrayList<>();
    for (Draft draft : drafts) {
      options.add(option(draft, options.size() + 1));
    }
    return options;
  }

  /// Gives the ids of what can be picked: the options that were read, and of the standing ones
  /// those that leave a trace. Nothing can follow from "not today".
  Set<String> pickable(boolean standing) {
    Set<String> ids = new LinkedHashSet<>(taken);
    if (standing && !ids.isEmpty()) {
      ids.add(Standing.OWN.id());
      ids.add(Standing.NONE.id());
    }
    return ids;
  }

  private Draft draft(Node node) {
    if (!(node instanceof Node.Keys keys)) {
      String say = PlainWords.line(node, "An option", problems).orElse(PlainWords.STAND_IN);
      return new Draft(node.place(), Optional.empty(), say, Optional.empty());
    }
    if (PlainWords.madeByColon(keys, KEYS)) {
      problems.add(
          keys.place(), "A colon made a key of this option's words.", PlainWords.withQuotes(keys));
      return new Draft(keys.place(), Optional.empty(), PlainWords.STAND_IN, Optional.empty());
    }
    Fields fields = new Fields("an option", keys, KEYS, problems);
    fields.require("say", "Add the words that a person reads.");
    String say = fields.line("say").orElse(PlainWords.STAND_IN);
    return new Draft(fields.placeOfValue("id"), fields.id("id"), say, Optional.of(fields));
  }

  private Option option(Draft draft, int number) {
    String id = draft.id().isPresent() ? draft.id().get() : idFrom(draft.say(), number);
    refuseTaken(id, draft.place());
    List<Question> then = List.of();
    if (draft.fields().isPresent()) {
      then = questions.followUps(draft.fields().get(), id);
    }
    return new Option(id, draft.say(), then);
  }

  private String idFrom(String say, int number) {
    String slug = Slug.of(say);
    boolean free =
        !slug.isEmpty()
            && !Standing.reserves(slug)
            && !taken.contains(slug)
            && !written.contains(slug);
    return free ? slug : "o" + number;
  }

  private void refuseTaken(String id, Place place) {
    if (Standing.reserves(id)) {
      problems.add(
          place,
          "The option id " + Quoted.of(id) + " belongs to the program, which adds that option.",
          "Leave the option out, or choose another id.");
    }
    if (!taken.add(id)) {
      problems.add(
          place,
          "Two options of this question have the id " + Quoted.of(id) + ".",
          "Give one of them another id.");
    }
  }
}
