package leanto.session;

import java.util.List;
import leanto.prompt.Question;

/// The short line under a question that says how it can be answered.
final class Hints {

  private Hints() {}

  /// Takes a question and which part of it is asked; gives the lines below its words.
  static List<String> of(Question question, int part) {
    return switch (question) {
      case Question.Read _, Question.Line _, Question.Text _ -> List.of();
      case Question.One one -> choice(one, part, "A number");
      case Question.Any any -> choice(any, part, "Any numbers, such as 1 3");
      case Question.Pair pair -> List.of((part == 0 ? pair.first() : pair.second()) + ":");
      case Question.Sort sort -> List.of(sort.piles().get(part) + ":", "One thing on a line.");
      case Question.Day _ -> List.of("A day, such as 2026-03-01, or today.");
      case Question.Amount amount -> List.of(amount(amount));
    };
  }

  /// How a number is given: `A number from 0 to 10, in km.`
  static String amount(Question.Amount amount) {
    String unit = amount.unit().map(of -> ", in " + of).orElse("");
    return "A number" + amount.range() + unit + ".";
  }

  private static List<String> choice(Question.Choice choice, int part, String numbers) {
    if (part > 0) {
      return List.of("In your own words:");
    }
    return List.of(numbers + (choice.standing() ? ", or your own words." : "."));
  }
}
