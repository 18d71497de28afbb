package leanto.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import leanto.entry.Answer;
import leanto.entry.Answer.Pick;
import leanto.prompt.Question;

/// An answer as it would be typed again: what stands in a field on going back.
final class Retyped {

  private Retyped() {}

  /// Takes a question, which part of it is asked, and its answer; gives the words for the field.
  static String of(Question question, int part, Optional<Answer> answer) {
    if (answer.isEmpty()) {
      return "";
    }
    return switch (question) {
      case Question.Choice choice ->
          part == 0 ? numbers(choice, answer) : Picking.own(answer).map(Pick::say).orElse("");
      case Question.Pair pair -> side(answer, part == 0 ? pair.first() : pair.second());
      case Question.Sort sort -> pile(answer, sort.piles().get(part));
      case Question.Read _, Question.Line _, Question.Text _, Question.Day _, Question.Amount _ ->
          answer.map(Retyped::plain).orElse("");
    };
  }

  /// The words of one side of a pair; empty where it is blank.
  static String side(Optional<Answer> answer, String label) {
    if (answer.orElse(null) instanceof Answer.Sides(List<Answer.Side> sides)) {
      for (Answer.Side side : sides) {
        if (side.label().equals(label)) {
          return side.text();
        }
      }
    }
    return "";
  }

  /// The items of one pile, a line each; empty where it is blank.
  static String pile(Optional<Answer> answer, String label) {
    if (answer.orElse(null) instanceof Answer.Piles(List<Answer.Pile> piles)) {
      for (Answer.Pile pile : piles) {
        if (pile.label().equals(label)) {
          return String.join("\n", pile.items());
        }
      }
    }
    return "";
  }

  /// An answer in plain words, for the screen on which one chooses what to keep.
  static String plain(Answer answer) {
    return switch (answer) {
      case Answer.Words(String text) -> text;
      case Answer.One(Pick pick) -> pick.say();
      case Answer.Any(List<Pick> picks) ->
          picks.stream().map(Pick::say).collect(Collectors.joining("\n"));
      case Answer.Sides(List<Answer.Side> sides) ->
          sides.stream().map(s -> s.label() + "\n" + s.text()).collect(Collectors.joining("\n\n"));
      case Answer.Piles(List<Answer.Pile> piles) ->
          piles.stream()
              .map(p -> p.label() + "\n" + String.join("\n", p.items()))
              .collect(Collectors.joining("\n\n"));
      case Answer.Day(LocalDate date) -> date.toString();
      case Answer.Amount(BigDecimal value, String _) -> value.toPlainString();
    };
  }

  private static String numbers(Question.Choice choice, Optional<Answer> answer) {
    List<Pickable> lines = Pickable.of(choice);
    return Picking.picks(answer).stream()
        .flatMap(pick -> Pickable.withId(lines, pick.id()).stream())
        .map(line -> Integer.toString(line.number()))
        .collect(Collectors.joining(", "));
  }
}
