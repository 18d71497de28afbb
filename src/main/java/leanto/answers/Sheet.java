package leanto.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import leanto.entry.Answer;
import leanto.prompt.Question;
import leanto.session.Sitting;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Problems;
import leanto.yaml.Quoted;
import leanto.yaml.Refused;
import leanto.yaml.Source;

/// A map of question id to answer, as read from a file (`design.md` 3).
///
/// @param lines the answers by step key, in the order of the file
/// @param madeVisible whether control characters in it are kept in a visible form
/// @param madeVisible whether control characters in it were put in a visible form
public record Sheet(Map<String, Line> lines, boolean madeVisible) {

  /// One answer and where its key stands.
  public record Line(Place place, Answer answer) {}

  /// Reads answers for a sitting.
  ///
  /// @param source the file, for messages
  /// @param root its content
  /// @param sitting what is sat with; every id and option of the file is looked up in it
  /// @throws Refused with every id, option or value that it does not know
  public static Sheet of(Source source, Node root, Sitting sitting) throws Refused {
    Problems problems = new Problems();
    WrittenWords written = new WrittenWords();
    Map<String, Line> lines = new LinkedHashMap<>();
    if (root instanceof Node.Keys(Place _, Map<String, Node.Keyed> keys)) {
      Map<String, Question> questions = sitting.everything();
      keys.forEach((id, keyed) -> {
        Question question = questions.get(id);
        if (question == null) {
          String what = "No question here has the id " + Quoted.of(id) + ".";
          String ids = "The ids are: " + String.join(", ", questions.keySet()) + ".";
          problems.add(keyed.key(), what, id, questions.keySet(), ids);
        } else {
          new ValueReader(problems, written)
              .read(question, keyed.value())
              .ifPresent(answer -> lines.put(id, new Line(keyed.key(), answer)));
        }
      });
    } else if (!(root instanceof Node.Empty)) {
      problems.add(
          root.place(),
          "Answers are a map of question id to answer.",
          "A line looks like \"q1: The fence is done\".");
    }
    problems.orRefuse(source);
    return new Sheet(lines, written.madeVisible());
  }
}
