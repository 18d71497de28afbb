package leanto.journal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.entry.Answer;
import leanto.entry.Answer.Pick;
import leanto.entry.Answer.Pile;
import leanto.entry.Answer.Side;
import leanto.yaml.FlatYaml;
import leanto.yaml.Node;

/// Reads back what [AnswerMarkdown] wrote.
///
/// The property says of which kind an answer may be, the body has the last word: a body that does
/// not fit (a person has edited it since) is kept as words, whole.
final class BodyReader {

  private BodyReader() {}

  /// Takes the property of a question, where it has one, and what stands below it, not empty.
  static Answer read(Optional<Node> property, String body) {
    return property
        .flatMap(value -> typed(value, body))
        .orElseGet(() -> new Answer.Words(Verbatim.read(body)));
  }

  private static Optional<Answer> typed(Node property, String body) {
    return switch (property) {
      case Node.Scalar it when !it.quoted() && FlatYaml.bare(it.text()) -> figure(it.text(), body);
      case Node.Scalar it -> one(it.text(), body);
      case Node.Items it when it.items().isEmpty() -> Optional.empty();
      case Node.Items it when body.startsWith("### ") -> sides(FrontMatter.texts(it), body);
      case Node.Items it when nested(body) -> piles(FrontMatter.texts(it), body);
      case Node.Items it -> any(FrontMatter.texts(it), body);
      case Node.Empty _, Node.Keys _ -> Optional.empty();
    };
  }

  private static Optional<Answer> figure(String text, String body) {
    return text.indexOf('-', 1) > 0 && text.indexOf('E') < 0 ? day(text, body) : amount(text, body);
  }

  private static Optional<Answer> day(String text, String body) {
    try {
      LocalDate day = LocalDate.parse(text);
      return AnswerMarkdown.words(day).equals(body)
          ? Optional.of(new Answer.Day(day))
          : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static Optional<Answer> amount(String text, String body) {
    boolean hasUnit = body.startsWith(text + " ") && body.length() > text.length() + 1;
    if (body.indexOf('\n') >= 0 || !body.equals(text) && !hasUnit) {
      return Optional.empty();
    }
    try {
      String unit = hasUnit ? body.substring(text.length() + 1) : "";
      return Optional.of(new Answer.Amount(new BigDecimal(text), unit));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private static Optional<Answer> one(String id, String body) {
    String say = Verbatim.read(body);
    return id.isEmpty() || say.isEmpty() || say.indexOf('\n') >= 0
        ? Optional.empty()
        : Optional.of(new Answer.One(new Pick(id, say)));
  }

  private static Optional<Answer> any(List<String> ids, String body) {
    List<String> lines = lines(body);
    if (lines.size() != ids.size()) {
      return Optional.empty();
    }
    List<Pick> picks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!item(lines.get(i), "- ") || ids.get(i).isEmpty()) {
        return Optional.empty();
      }
      picks.add(new Pick(ids.get(i), lines.get(i).substring(2)));
    }
    return Optional.of(new Answer.Any(picks));
  }

  private static Optional<Answer> piles(List<String> labels, String body) {
    List<Pile> piles = new ArrayList<>();
    List<String> items = new ArrayList<>();
    List<String> lines = lines(body);
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      if (item(line, "  - ")) {
        items.addFirst(line.substring(4));
      } else if (item(line, "- ") && !items.isEmpty()) {
        piles.addFirst(new Pile(line.substring(2), items));
        items.clear();
      } else {
        return Optional.empty();
      }
    }
    boolean asNamed = items.isEmpty() && piles.stream().map(Pile::label).toList().equals(labels);
    return asNamed ? Optional.of(new Answer.Piles(piles)) : Optional.empty();
  }

  private static Optional<Answer> sides(List<String> labels, String body) {
    List<Side> sides = new ArrayList<>();
    int end = body.length();
    for (int start : starts(body).reversed()) {
      int line = body.indexOf('\n', start);
      if (line < 0 || line >= end) {
        return Optional.empty();
      }
      String label = body.substring(start + "### ".length(), line);
      String text = Verbatim.read(Page.inner(body.substring(line, end)));
      if (label.isEmpty() || text.isEmpty()) {
        return Optional.empty();
      }
      sides.addFirst(new Side(label, text));
      end = start;
    }
    boolean asNamed = sides.stream().map(Side::label).toList().equals(labels);
    return asNamed ? Optional.of(new Answer.Sides(sides)) : Optional.empty();
  }

  // Where the `### ` headings start that stand in no fence.
  private static List<Integer> starts(String body) {
    List<Integer> starts = new ArrayList<>();
    Fence fence = new Fence();
    int start = 0;
    for (String line : lines(body)) {
      if (!fence.takes(line, 0, line.length()) && line.startsWith("### ")) {
        starts.add(start);
      }
      start += line.length() + 1;
    }
    return starts;
  }

  private static boolean nested(String body) {
    return body.startsWith("\n  - ", Math.max(0, body.indexOf('\n')));
  }

  private static boolean item(String line, String dash) {
    return line.startsWith(dash) && line.length() > dash.length();
  }

  private static List<String> lines(String body) {
    return List.of(body.split("\n", -1));
  }
}
