package leanto.lookback.picture;

import java.util.ArrayList;
import java.util.List;
import leanto.text.Visible;
import leanto.text.Width;
import leanto.text.Wrap;

/// Words beside something that is drawn, folded to the room that there is.
final class Label {

  private Label() {}

  /// Takes words, a width in columns and how many lines there is room for; gives lines, the last of
  /// which ends in `…` where there are more words.
  static List<String> of(String words, int columns, int most) {
    List<String> lines = Wrap.lines(flat(words), columns);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> cut = new ArrayList<>(lines.subList(0, most));
    cut.set(most - 1, shortened(cut.getLast(), columns - 1) + "…");
    return cut;
  }

  /// The words on one line, safe to show.
  static String flat(String words) {
    return Visible.line(String.join(" ", words.lines().toList()));
  }

  private static String shortened(String line, int columns) {
    String cut = line;
    while (Width.of(cut) > columns) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }
}
