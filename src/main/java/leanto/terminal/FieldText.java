package leanto.terminal;

/// The words in a field, and where the cursor stands in them. Every move and edit gives new words.
///
/// @param text as it was typed, byte for byte
/// @param cursor an index into the text, never inside a character
record FieldText(String text, int cursor) {

  /// Gives words with the cursor behind them.
  static FieldText of(String text) {
    return new FieldText(text, text.length());
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean atEnd() {
    return cursor == text.length();
  }

  /// The whole line in which the cursor stands, without its newline.
  String line() {
    return text.substring(lineStart().cursor, lineEnd().cursor);
  }

  /// The words without the line in which the cursor stands, and without the newline that set it
  /// off.
  FieldText withoutLine() {
    int start = lineStart().cursor;
    int end = lineEnd().cursor;
    if (start > 0) {
      start--;
    } else if (end < text.length()) {
      end++;
    }
    return new FieldText(text.substring(0, start) + text.substring(end), start);
  }

  FieldText insert(String more) {
    return new FieldText(
        text.substring(0, cursor) + more + text.substring(cursor), cursor + more.length());
  }

  /// The words without what lies between the cursor and another place in them.
  FieldText cut(FieldText to) {
    int start = Math.min(cursor, to.cursor);
    return new FieldText(
        text.substring(0, start) + text.substring(Math.max(cursor, to.cursor)), start);
  }

  /// What lies between the cursor and another place in the words.
  String between(FieldText to) {
    return text.substring(Math.min(cursor, to.cursor), Math.max(cursor, to.cursor));
  }

  FieldText at(int place) {
    return new FieldText(text, place);
  }

  FieldText left() {
    return cursor == 0 ? this : at(Clusters.before(text, cursor));
  }

  FieldText right() {
    return atEnd() ? this : at(Clusters.after(text, cursor));
  }

  FieldText wordLeft() {
    int place = cursor;
    while (place > 0 && !inWord(text.codePointBefore(place))) {
      place -= Character.charCount(text.codePointBefore(place));
    }
    while (place > 0 && inWord(text.codePointBefore(place))) {
      place -= Character.charCount(text.codePointBefore(place));
    }
    return at(place);
  }

  FieldText wordRight() {
    int place = cursor;
    while (place < text.length() && !inWord(text.codePointAt(place))) {
      place += Character.charCount(text.codePointAt(place));
    }
    while (place < text.length() && inWord(text.codePointAt(place))) {
      place += Character.charCount(text.codePointAt(place));
    }
    return at(place);
  }

  FieldText lineStart() {
    return at(text.lastIndexOf('\n', cursor - 1) + 1);
  }

  FieldText lineEnd() {
    int end = text.indexOf('\n', cursor);
    return at(end < 0 ? text.length() : end);
  }

  private static boolean inWord(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK
        || point == '\''
        || point == '’';
  }
}
