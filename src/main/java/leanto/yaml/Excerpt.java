package leanto.yaml;

import leanto.text.Visible;
import leanto.text.Width;

/// One line of a file, as much of it as fits a screen, with a caret under one place.
final class Excerpt {

  private static final String INDENT = "    ";
  private static final String CUT = "…";
  private static final int COLUMNS = 80 - INDENT.length() - 2 * CUT.length();
  private static final int COLUMNS_BEFORE = 40;

  // Marks that combine have no width: without this bound a line of them would be shown whole.
  private static final int CHARACTERS = 200;

  private final String line;

  private Excerpt(String line) {
    this.line = line;
  }

  /// Takes a line without its end and a column from 1, and gives two lines, or nothing where there
  /// is nothing to see.
  static String of(String line, int column) {
    return line.isBlank() ? "" : new Excerpt(line).around(column - 1);
  }

  /// Takes text and gives it on one line, every character visible.
  static String oneLine(String text) {
    return Visible.shown(text).replace('\n', ' ').replace('\t', ' ');
  }

  private String around(int characters) {
    int place =
        line.offsetByCodePoints(0, Math.min(characters, line.codePointCount(0, line.length())));
    int from = start(place);
    String before = (from > 0 ? CUT : "") + oneLine(line.substring(from, place));
    int to = end(place, COLUMNS - Width.of(before));
    String after = oneLine(line.substring(place, to)) + (to < line.length() ? CUT : "");
    return INDENT + before + after + '\n' + INDENT + " ".repeat(Width.of(before)) + "^\n";
  }

  // The start of the line where all of it fits, else some way before the place.
  private int start(int place) {
    if (end(0, COLUMNS) == line.length()) {
      return 0;
    }
    int from = place;
    int room = COLUMNS_BEFORE;
    for (int i = 0; i < CHARACTERS && from > 0; i++) {
      room -= columns(line.codePointBefore(from));
      if (room < 0) {
        break;
      }
      from = line.offsetByCodePoints(from, -1);
    }
    return from;
  }

  private int end(int from, int columns) {
    int to = from;
    int room = columns;
    for (int i = 0; i < CHARACTERS && to < line.length(); i++) {
      room -= columns(line.codePointAt(to));
      if (room < 0) {
        break;
      }
      to = line.offsetByCodePoints(to, 1);
    }
    return to;
  }

  private static int columns(int point) {
    return Width.of(oneLine(Character.toString(point)));
  }
}
