package leanto.terminal;

/// The words in a field, and where the cursor stands in them. Every move and edit gives new words.
///
/// @param text as it was typed, byte for byte
/// @param cursor an index into the text, never inside a character
record Words(String text, int cursor) {

  /// Gives words with the cursor behind them.
  static Words of(String text) {
    return new Words(text, text.length());
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
  Words withoutLine() {
    int start = lineStart().cursor;
    int end = lineEnd().cursor;
    if (start > 0) {
      start--;
    } else if (end < text.length()) {
      end++;
    }
    return new Words(text.substring(0, start) + text.substring(end), start);
  }

  Words insert(String more) {
    return new Words(
        text.substring(0, cursor) + more + text.substring(cursor), cursor + more.length());
  }

  /// The words without what lies between the cursor and another place in them.
  Words cut(Words to) {
    int start = Math.min(cursor, to.cursor);
    return new Words(text.substring(0, start) + text.substring(Math.max(cursor, to.cursor)), start);
  }

  /// What lies between the cursor and another place in the words.
  String between(Words to) {
    return text.substring(Math.min(cursor, to.cursor), Math.max(cursor, to.cursor));
  }

  Words at(int place) {
    return new Words(text, place);
  }

  Words left() {
    return cursor == 0 ? this : at(Clusters.before(text, cursor));
  }

  Words right() {
    return atEnd() ? this : at(Clusters.after(text, cursor));
  }

  Words wordLeft() {
    int place = cursor;
    while (place > 0 && !inWord(text.codePointBefore(place))) {
      place -= Character.charCount(text.codePointBefore(place));
    }
    while (place > 0 && inWord(text.codePointBefore(place))) {
      place -= Character.charCount(text.codePointBefore(place));
    }
    return at(place);
  }

  Words wordRight() {
    int place = cursor;
    while (place < text.length() && !inWord(text.codePointAt(place))) {
      place += Character.charCount(text.codePointAt(place));
    }
    while (place < text.length() && inWord(text.codePointAt(place))) {
      place += Character.charCount(text.codePointAt(place));
    }
    return at(place);
  }

  Words lineStart() {
    return at(text.lastIndexOf('\n', cursor - 1) + 1);
  }

  Words lineEnd() {
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
