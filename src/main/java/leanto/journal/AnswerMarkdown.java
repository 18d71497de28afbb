package leanto.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leanto.entry.Answer;
import leanto.entry.Answer.Pick;
import leanto.entry.Answer.Pile;
import leanto.entry.Answer.Side;
import leanto.yaml.FlatYaml;

/// An answer as Markdown below its question, and as a flat property of the front matter.
///
/// | answer | below the question | property |
/// |---|---|---|
/// | `Words` | the words | none |
/// | `One` | the words of the pick | its id, as text |
/// | `Any` | a list | the ids, as a list |
/// | `Sides` | a `### ` heading for each side | the labels, as a list |
/// | `Piles` | a list in a list | the labels, as a list |
/// | `Day` | the day in words | the day, ISO |
/// | `Amount` | number and unit | the number |
///
/// By these the kinds are told apart again: see [BodyReader].
final class AnswerMarkdown {

  private AnswerMarkdown() {}

  /// Takes an answer and gives what stands below its question, without the newline that ends it.
  static String body(Answer answer) {
    return switch (answer) {
      case Answer.Words it -> Verbatim.write(it.text(), false);
      case Answer.One it -> Verbatim.write(it.pick().say(), false);
      case Answer.Any it -> list(it.picks());
      case Answer.Sides it -> sides(it.sides());
      case Answer.Piles it -> piles(it.piles());
      case Answer.Day it -> words(it.date());
      case Answer.Amount it -> words(it.value(), it.unit());
    };
  }

  /// Appends the property of an answer as a line of front matter; nothing for words.
  static void property(StringBuilder out, String name, Answer answer) {
    switch (answer) {
      case Answer.Words _ -> {}
      case Answer.One it -> FlatYaml.text(FlatYaml.key(out, name), it.pick().id()).append('\n');
      case Answer.Any it -> names(out, name, ids(it.picks()));
      case Answer.Sides it -> names(out, name, sideLabels(it.sides()));
      case Answer.Piles it -> names(out, name, pileLabels(it.piles()));
      case Answer.Day it -> FlatYaml.key(out, name).append(it.date()).append('\n');
      case Answer.Amount it -> FlatYaml.key(out, name).append(it.value()).append('\n');
    }
  }

  /// A day as a person says it, in the one language that files have: `1 March 2026`.
  static String words(LocalDate day) {
    String month = day.getMonth().name();
    String small = month.substring(1).toLowerCase(Locale.ROOT);
    return day.getDayOfMonth() + " " + month.charAt(0) + small + " " + day.getYear();
  }

  private static String words(BigDecimal value, String unit) {
    return unit.isEmpty() ? value.toString() : value + " " + unit;
  }

  private static String list(List<Pick> picks) {
    StringBuilder out = new StringBuilder();
    for (Pick pick : picks) {
      out.append(out.isEmpty() ? "- " : "\n- ").append(pick.say());
    }
    return out.toString();
  }

  private static String sides(List<Side> sides) {
    StringBuilder out = new StringBuilder();
    for (Side side : sides) {
      out.append(out.isEmpty() ? "### " : "\n\n### ").append(side.label());
      out.append("\n\n").append(Verbatim.write(side.text(), true));
    }
    return out.toString();
  }

  private static String piles(List<Pile> piles) {
    StringBuilder out = new StringBuilder();
    for (Pile pile : piles) {
      out.append(out.isEmpty() ? "- " : "\n- ").append(pile.label());
      for (String item : pile.items()) {
        out.append("\n  - ").append(item);
      }
    }
    return out.toString();
  }

  private static void names(StringBuilder out, String name, List<String> names) {
    FlatYaml.list(FlatYaml.key(out, name), names).append('\n');
  }

  private static List<String> ids(List<Pick> picks) {
    List<String> ids = new ArrayList<>();
    for (Pick pick : picks) {
      ids.add(pick.id());
    }
    return ids;
  }

  private static List<String> sideLabels(List<Side> sides) {
    List<String> labels = new ArrayList<>();
    for (Side side : sides) {
      labels.add(side.label());
    }
    return labels;
  }

  private static List<String> pileLabels(List<Pile> piles) {
    List<String> labels = new ArrayList<>();
    for (Pile pile : piles) {
      labels.add(pile.label());
    }
    return labels;
  }
}
