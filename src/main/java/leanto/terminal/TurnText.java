package leanto.terminal;

import java.util.ArrayList;
import java.util.List;
import leanto.session.Turn;
import leanto.session.Turn.Choice;
import leanto.text.Visible;
import leanto.text.Width;
import leanto.text.Wrap;

/// The words of a turn as rows: title, paragraphs, choices, note. Both the terminal and plain lines
/// show these, in this order.
final class TurnText {

  private TurnText() {}

  /// Takes a turn, the title to show over it (empty for none) and a width; gives rows with a blank
  /// one between the blocks.
  static List<Row> rows(Turn turn, String title, int columns) {
    List<List<Row>> blocks = new ArrayList<>();
    if (!title.isBlank()) {
      blocks.add(wrapped(title.replace('\n', ' '), columns).stream().map(Row::dim).toList());
    }
    blocks.add(
        turn.text().stream().flatMap(t -> wrapped(t, columns).stream()).map(Row::of).toList());
    blocks.add(choices(turn.choices(), columns));
    blocks.add(
        turn.note().stream().flatMap(n -> wrapped(n, columns).stream()).map(Row::of).toList());
    return joined(blocks);
  }

  /// Gives the choices alone, each with its key before it.
  static List<Row> choices(List<Choice> choices, int columns) {
    int keys = choices.stream().mapToInt(c -> Width.of(shown(c.key()))).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (Choice choice : choices) {
      String key = shown(choice.key());
      String before = "  " + " ".repeat(keys - Width.of(key)) + key + "  ";
      for (String line : wrapped(choice.say(), columns - Width.of(before))) {
        rows.add(Row.of(before + line));
        before = " ".repeat(before.length());
      }
    }
    return rows;
  }

  /// Takes any text and gives safe lines of at most `columns`.
  static List<String> wrapped(String text, int columns) {
    return Wrap.lines(shown(text), columns);
  }

  private static String shown(String text) {
    return Visible.shown(text).replace("\t", "    ");
  }

  private static List<Row> joined(List<List<Row>> blocks) {
    List<Row> rows = new ArrayList<>();
    for (List<Row> block : blocks) {
      if (!block.isEmpty() && !rows.isEmpty()) {
        rows.add(Row.BLANK);
      }
      rows.addAll(block);
    }
    return rows;
  }
}
