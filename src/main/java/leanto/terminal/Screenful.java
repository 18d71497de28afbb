package leanto.terminal;

import java.util.List;

/// A whole screen, as rows.
///
/// @param rows one for each row of the terminal, the last of them at its bottom
/// @param cursorRow the row in which the cursor stands
/// @param beforeCursor the words of that row in front of the cursor: a terminal that is told to
///   write them has its cursor in the right column, whatever width it gives to an emoji
/// @param from the first row of the turn that is seen, where it is taller than the screen
/// @param page how many rows of the turn are seen
record Screenful(List<Row> rows, int cursorRow, String beforeCursor, int from, int page) {

  Screenful {
    rows = List.copyOf(rows);
  }
}
