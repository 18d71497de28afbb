package leanto.session;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import leanto.entry.Answer;
import leanto.entry.Answer.Pile;
import leanto.entry.Answer.Side;
import leanto.prompt.Question;
import leanto.text.Visible;

/// Takes typed words to answers. Text is taken as it stands; only picks, days and numbers are read.
final class Hearing {

  private Hearing() {}

  /// Takes a question, which part of it is asked (the second side of a pair, the third pile), the
  /// answer it has so far, the words typed, and today; gives what they mean.
  static Heard of(
      Question question, int part, Optional<Answer> sofar, String typed, LocalDate today) {
    String words = Visible.stored(typed);
    return switch (question) {
      case Question.Read _ -> Heard.nothing();
      case Question.Line _, Question.Text _ ->
          words.isEmpty() ? Heard.nothing() : Heard.as(new Answer.Words(words));
      case Question.Choice choice ->
          part == 0
              ? Picking.of(choice, sofar, words)
              : new Heard.As(Picking.withOwn(choice, sofar, words));
      case Question.Pair pair -> new Heard.As(side(pair, part, sofar, words));
      case Question.Sort sort -> new Heard.As(pile(sort, part, sofar, words));
      case Question.Day _ -> day(words, today);
      case Question.Amount amount -> amount(amount, words);
    };
  }

  private static Optional<Answer> side(
      Question.Pair pair, int part, Optional<Answer> sofar, String words) {
    String first = part == 0 ? words : Retyped.side(sofar, pair.first());
    String second = part == 1 ? words : Retyped.side(sofar, pair.second());
    List<Side> sides = new ArrayList<>();
    if (!first.isEmpty()) {
      sides.add(new Side(pair.first(), first));
    }
    if (!second.isEmpty()) {
      sides.add(new Side(pair.second(), second));
    }
    return sides.isEmpty() ? Optional.empty() : Optional.of(new Answer.Sides(sides));
  }

  private static Optional<Answer> pile(
      Question.Sort sort, int part, Optional<Answer> sofar, String words) {
    List<Pile> piles = new ArrayList<>();
    for (int i = 0; i < sort.piles().size(); i++) {
      String label = sort.piles().get(i);
      String lines = i == part ? words : Retyped.pile(sofar, label);
      List<String> items = lines.lines().filter(line -> !line.isBlank()).toList();
      if (!items.isEmpty()) {
        piles.add(new Pile(label, items));
      }
    }
    return piles.isEmpty() ? Optional.empty() : Optional.of(new Answer.Piles(piles));
  }

  private static Heard day(String words, LocalDate today) {
    String word = words.strip().toLowerCase(Locale.ROOT);
    try {
      return switch (word) {
        case "" -> Heard.nothing();
        case "today" -> Heard.as(new Answer.Day(today));
        case "yesterday" -> Heard.as(new Answer.Day(today.minusDays(1)));
        case "tomorrow" -> Heard.as(new Answer.Day(today.plusDays(1)));
        default -> Heard.as(new Answer.Day(LocalDate.parse(word)));
      };
    } catch (DateTimeException _) {
      return Heard.unclear(words, "A day looks like 2026-03-01, or today.");
    }
  }

  private static Heard amount(Question.Amount amount, String words) {
    String unit = amount.unit().orElse("");
    String word = words.strip();
    if (word.isEmpty()) {
      return Heard.nothing();
    }
    if (!unit.isEmpty() && word.endsWith(unit)) {
      word = word.substring(0, word.length() - unit.length()).strip();
    }
    Optional<BigDecimal> number =
        Question.Amount.number(word.replace(',', '.')).filter(amount::takes);
    return number.isPresent()
        ? Heard.as(new Answer.Amount(number.get(), unit))
        : Heard.unclear(words, Hints.amount(amount));
  }
}
