package leanto.answers;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.entry.Answer;
import leanto.entry.Answer.Pile;
import leanto.entry.Answer.Side;
import leanto.prompt.Question;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Problems;
import leanto.yaml.Quoted;

/// Takes one value of an answers file to an answer of the question's kind.
final class ValueReader {

  private final Problems problems;
  private final WrittenWords written;

  ValueReader(Problems problems, WrittenWords written) {
    this.problems = problems;
    this.written = written;
  }

  /// Takes a question and its value; gives the answer, or nothing where it is left blank or a
  /// problem was noted.
  Optional<Answer> read(Question question, Node value) {
    if (value instanceof Node.Empty) {
      return Optional.empty();
    }
    return switch (question) {
      case Question.Read _ -> {
        problem(value, "This is only to be read.", "Leave its line out.");
        yield Optional.empty();
      }
      case Question.Line _, Question.Text _ -> words(value).map(Answer.Words::new);
      case Question.Choice choice -> new PickReader(problems, written).read(choice, value);
      case Question.Pair pair -> sides(pair, value);
      case Question.Sort sort -> piles(sort, value);
      case Question.Day _ -> day(value);
      case Question.Amount amount -> amount(amount, value);
    };
  }

  private Optional<String> words(Node value) {
    if (value instanceof Node.Scalar(Place _, String text, boolean _)) {
      return Optional.of(written.kept(text)).filter(some -> !some.isEmpty());
    }
    if (!(value instanceof Node.Empty)) {
      problem(value, "Words are meant here.", "Words with a colon in them want quotes around.");
    }
    return Optional.empty();
  }

  private Optional<Answer> sides(Question.Pair pair, Node value) {
    if (!(value instanceof Node.Items(Place _, List<Node> items)) || items.size() != 2) {
      problem(value, "Two answers are meant here.", "A list of two; a blank one is written null.");
      return Optional.empty();
    }
    List<Side> sides = new ArrayList<>();
    words(items.get(0)).ifPresent(words -> sides.add(new Side(pair.first(), words)));
    words(items.get(1)).ifPresent(words -> sides.add(new Side(pair.second(), words)));
    return sides.isEmpty() ? Optional.empty() : Optional.of(new Answer.Sides(sides));
  }

  private Optional<Answer> piles(Question.Sort sort, Node value) {
    if (!(value instanceof Node.Keys(Place _, Map<String, Node.Keyed> keys))) {
      problem(value, "Piles are meant here.", "A map of pile to list.");
      return Optional.empty();
    }
    keys.forEach((label, keyed) -> {
      if (!sort.piles().contains(label)) {
        problems.add(
            keyed.key(),
            "There is no pile " + Quoted.of(label) + " here.",
            label,
            sort.piles(),
            "The piles are: " + String.join(", ", sort.piles()) + ".");
      }
    });
    List<Pile> piles = new ArrayList<>();
    for (String label : sort.piles()) {
      List<String> items = keys.containsKey(label) ? items(keys.get(label).value()) : List.of();
      if (!items.isEmpty()) {
        piles.add(new Pile(label, items));
      }
    }
    return piles.isEmpty() ? Optional.empty() : Optional.of(new Answer.Piles(piles));
  }

  private List<String> items(Node value) {
    List<String> items = new ArrayList<>();
    for (Node item :
        value instanceof Node.Items(Place _, List<Node> some) ? some : List.of(value)) {
      words(item)
          .ifPresent(words -> {
            if (words.indexOf('\n') >= 0) {
              problem(item, "A thing in a pile is one line.", "Give each line as its own thing.");
            } else {
              items.add(words);
            }
          });
    }
    return items;
  }

  private Optional<Answer> day(Node value) {
    try {
      if (value instanceof Node.Scalar(Place _, String text, boolean _)) {
        return Optional.of(new Answer.Day(LocalDate.parse(text.strip())));
      }
    } catch (DateTimeException _) {
      // Said below, as for any other value that is no day.
    }
    problem(value, "A day is meant here.", "A day looks like 2026-03-01.");
    return Optional.empty();
  }

  private Optional<Answer> amount(Question.Amount amount, Node value) {
    if (value instanceof Node.Scalar(Place _, String text, boolean _)) {
      Optional<BigDecimal> number = Question.Amount.number(text).filter(amount::takes);
      if (number.isPresent()) {
        return Optional.of(new Answer.Amount(number.get(), amount.unit().orElse("")));
      }
    }
    String range = amount.range();
    problem(
        value,
        "A number is meant here.",
        range.isEmpty() ? "Such as 7 or 7.5." : "It goes" + range + ".");
    return Optional.empty();
  }

  private void problem(Node value, String what, String next) {
    problems.add(value.place(), what, next);
  }
}
