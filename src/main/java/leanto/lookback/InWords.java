package leanto.lookback;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import leanto.entry.Answer;

/// Answers in plain words: those that are kept, without a mark of Markdown (`care.md` R13).
final class InWords {

  // The id of the line "none of these" (`design.md` 7, "Ids").
  private static final String NONE = "none";

  private InWords() {}

  /// Takes an answer and gives all of it.
  static String of(Answer answer) {
    return switch (answer) {
      case Answer.Words(String text) -> text;
      case Answer.One(Answer.Pick pick) -> pick.say();
      case Answer.Any(List<Answer.Pick> picks) -> says(picks);
      case Answer.Sides(List<Answer.Side> sides) ->
          sides.stream()
              .map(it -> labelled(it.label(), it.text()))
              .collect(Collectors.joining("\n"));
      case Answer.Piles(List<Answer.Pile> piles) ->
          piles.stream()
              .map(it -> labelled(it.label(), String.join("\n", it.items())))
              .collect(Collectors.joining("\n"));
      case Answer.Day(LocalDate date) -> date.toString();
      case Answer.Amount(BigDecimal value, String unit) -> (value + " " + unit).stripTrailing();
    };
  }

  /// The same without the line "none of these", which is an answer and no pattern, message or line;
  /// nothing where that is all.
  static String withoutNone(Answer answer) {
    return switch (answer) {
      case Answer.One(Answer.Pick pick) when pick.id().equals(NONE) -> "";
      case Answer.Any(List<Answer.Pick> picks) ->
          says(picks.stream().filter(pick -> !pick.id().equals(NONE)).toList());
      case Answer.One _,
          Answer.Words _,
          Answer.Sides _,
          Answer.Piles _,
          Answer.Day _,
          Answer.Amount _ ->
          of(answer);
    };
  }

  /// Words with a label before them, or over them where they have lines.
  static String labelled(String label, String words) {
    return label + ":" + (words.indexOf('\n') < 0 ? " " : "\n") + words;
  }

  private static String says(List<Answer.Pick> picks) {
    return picks.stream().map(Answer.Pick::say).collect(Collectors.joining("\n"));
  }
}
