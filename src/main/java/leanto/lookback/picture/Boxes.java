package leanto.lookback.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A sheet of characters on which frames are drawn. Where lines meet they are joined.
final class Boxes {

  private static final int UP = 1;
  private static final int DOWN = 2;
  private static final int LEFT = 4;
  private static final int RIGHT = 8;

  // By the sides to which a line goes: up 1, down 2, left 4, right 8.
  private static final String JOINED = " ╵╷│╴┘┐┤╶└┌├─┴┬┼";

  private final int[][] lines;
  private final char[][] characters;

  Boxes(int columns, int rows) {
    lines = new int[rows][columns];
    characters = new char[rows][columns];
    for (char[] row : characters) {
      Arrays.fill(row, ' ');
    }
  }

  /// Draws a frame; what it measures includes its lines.
  void frame(int x, int y, int columns, int rows) {
    for (int i = x; i < x + columns - 1; i++) {
      across(i, y);
      across(i, y + rows - 1);
    }
    for (int j = y; j < y + rows - 1; j++) {
      down(x, j);
      down(x + columns - 1, j);
    }
  }

  /// Puts rows of characters there, the first at this place, the others below it.
  void put(int x, int y, String... rows) {
    for (int j = 0; j < rows.length; j++) {
      rows[j].getChars(0, rows[j].length(), characters[y + j], x);
    }
  }

  /// Gives the sheet, without space at the ends of its lines.
  List<String> lines() {
    return Stream.iterate(0, y -> y < lines.length, y -> y + 1).map(this::row).toList();
  }

  private String row(int y) {
    StringBuilder row = new StringBuilder();
    for (int x = 0; x < lines[y].length; x++) {
      row.append(lines[y][x] == 0 ? characters[y][x] : JOINED.charAt(lines[y][x]));
    }
    return row.toString().stripTrailing();
  }

  private void across(int x, int y) {
    lines[y][x] |= RIGHT;
    lines[y][x + 1] |= LEFT;
  }

  private void down(int x, int y) {
    lines[y][x] |= DOWN;
    lines[y + 1][x] |= UP;
  }
}
