package leanto.yaml;

/// Walks forward through a text and knows the place of every character.
///
/// One pass for a whole file: looking up each value from the start would be slow in a long line.
final class Cursor {

  private final String text;
  private int offset;
  private int point;
  private int line = 1;
  private int column = 1;

  Cursor(String text) {
    this.text = text;
  }

  /// Gives the place behind the last character of a text.
  static Place end(String text) {
    return new Cursor(text).toOffset(text.length());
  }

  /// Takes an index in `char` units, as JSON counts, and gives its place.
  Place toOffset(long index) {
    if (index < offset) {
      rewind();
    }
    while (offset < index && offset < text.length()) {
      step();
    }
    return new Place(line, column);
  }

  /// Takes an index in code points, as YAML counts, and gives its place.
  Place toPoint(long index) {
    if (index < point) {
      rewind();
    }
    while (point < index && offset < text.length()) {
      step();
    }
    return new Place(line, column);
  }

  /// Gives where the cursor stands, in `char` units.
  int offset() {
    return offset;
  }

  /// Gives the character at the cursor, or 0 at the end.
  char here() {
    return offset < text.length() ? text.charAt(offset) : 0;
  }

  private void step() {
    char c = text.charAt(offset);
    offset += Character.charCount(text.codePointAt(offset));
    point++;
    if (c == '\n' || c == '\r' && here() != '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
  }

  private void rewind() {
    offset = 0;
    point = 0;
    line = 1;
    column = 1;
  }
}
