package leanto.library;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.prompt.Asking;
import leanto.prompt.Condition;
import leanto.prompt.Ids;
import leanto.prompt.Option;
import leanto.prompt.Part;
import leanto.prompt.Question;
import leanto.yaml.Node;
import leanto.yaml.Problems;

/// Reads the questions of a set, follow-ups included. Where something is amiss it is added to the
/// problems, and a stand-in takes its place; the set is refused in the end.
final class QuestionReader {

  private static final List<String> KEYS =
      List.of(
          "ask",
          "id",
          "kind",
          "options",
          "standing",
          "sides",
          "piles",
          "min",
          "max",
          "unit",
          "tags",
          "part",
          "help",
          "when");

  private final Problems problems;
  private final Roll roll;
  private final WhenReader whens;

  QuestionReader(Problems problems) {
    this.problems = problems;
    this.roll = new Roll(problems);
    this.whens = new WhenReader(roll, problems);
  }

  /// Takes a set and gives its questions. One without an id is `q` and its position, counting every
  /// question at the top level (`design.md` 7).
  List<Question> all(Fields set) {
    List<Question> questions = new ArrayList<>();
    for (Node node : set.list("questions").orElse(List.of())) {
      questions.add(question(node, "q" + (questions.size() + 1)));
    }
    whens.check();
    return questions;
  }

  /// Takes an option and its id, and gives the questions that picking it opens. One without an id
  /// is the option's id and its position.
  List<Question> followUps(Fields option, String id) {
    List<Question> questions = new ArrayList<>();
    for (Node node : option.list("then").orElse(List.of())) {
      String number = "-" + (questions.size() + 1);
      int room = Math.min(id.length(), Ids.LONGEST - number.length());
      questions.add(question(node, id.substring(0, room) + number));
    }
    return questions;
  }

  private Question question(Node node, String id) {
    if (node instanceof Node.Keys keys && !PlainWords.madeByColon(keys, KEYS)) {
      return question(new Fields("a question", keys, KEYS, problems), id);
    }
    roll.enter(id, node.place());
    Optional<String> ask = PlainWords.line(node, "A question", problems);
    return new Question.Text(
        new Asking(
            id,
            ask.orElse(PlainWords.STAND_IN),
            Part.EXPLORE,
            List.of(),
            Optional.empty(),
            Condition.ALWAYS));
  }

  private Question question(Fields fields, String otherwise) {
    Optional<String> written = fields.id("id");
    String id = written.orElse(otherwise);
    int position = roll.enter(id, fields.placeOfValue("id"));
    Asking asking = asking(fields, id, position);
    boolean standing = Numbers.flag(fields, "standing", true);
    return switch (kind(fields)) {
      case READ -> new Question.Read(asking);
      case LINE -> new Question.Line(asking);
      case TEXT -> new Question.Text(asking);
      case ONE -> new Question.One(asking, options(fields, id, position, standing), standing);
      case ANY -> new Question.Any(asking, options(fields, id, position, standing), standing);
      case PAIR -> pair(fields, asking);
      case SORT -> sort(fields, asking);
      case DATE -> new Question.Day(asking);
      case NUMBER -> amount(fields, asking);
    };
  }

  private Asking asking(Fields fields, String id, int position) {
    fields.require("ask", "Add the words of the question, such as \"ask: What went well?\".");
    Optional<Node> when = fields.value("when");
    return new Asking(
        id,
        fields.line("ask").orElse(PlainWords.STAND_IN),
        fields.choice("part", Part.values()).orElse(Part.EXPLORE),
        Labels.tags(fields),
        fields.paragraphs("help"),
        when.isPresent() ? whens.read(when.get(), position) : Condition.ALWAYS);
  }

  // The kind, or, where that and the other keys do not go together, the kind that they call for.
  private Kind kind(Fields fields) {
    Optional<Kind> written = fields.choice("kind", Kind.values());
    Kind kind = written.orElse(fields.has("kind") ? Kind.calledForBy(fields) : Kind.TEXT);
    Kind meant = kind;
    for (String key : Kind.KEYS) {
      if (fields.has(key) && !kind.takes(key)) {
        meant = Kind.calledForBy(fields);
        problems.add(
            fields.place(key),
            '"'
                + key
                + "\" is for the kind "
                + String.join(" or ", Kind.thatTake(key))
                + ", and this question is of the kind "
                + kind.word()
                + ".",
            written.isPresent()
                ? "Leave it out, or change the kind."
                : "Add \"kind: " + Kind.thatTake(key).getLast() + "\", or leave it out.");
      }
    }
    return meant;
  }

  private List<Option> options(Fields fields, String id, int position, boolean standing) {
    fields.require("options", "Add them, such as \"options: [work, family]\".");
    OptionReader reader = new OptionReader(this, problems);
    List<Option> options = reader.read(fields.list("options").orElse(List.of()));
    roll.options(id, position, reader.pickable(standing));
    return options;
  }

  private Question pair(Fields fields, Asking asking) {
    fields.require("sides", "Add two, such as \"sides: [What it gave, What it cost]\".");
    List<String> sides = Labels.sides(fields);
    return new Question.Pair(asking, sides.getFirst(), sides.getLast());
  }

  private Question sort(Fields fields, Asking asking) {
    fields.require("piles", "Add them, such as \"piles: [mine, shared, can wait]\".");
    return new Question.Sort(asking, Labels.piles(fields));
  }

  private Question amount(Fields fields, Asking asking) {
    Optional<BigDecimal> min = Numbers.decimal(fields, "min");
    Optional<BigDecimal> max = Numbers.decimal(fields, "max");
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      problems.add(fields.place("min"), "\"min\" is larger than \"max\".", "Swap the two numbers.");
    }
    return new Question.Amount(asking, min, max, fields.line("unit"));
  }
}
