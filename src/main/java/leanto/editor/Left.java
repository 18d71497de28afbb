package leanto.editor;

/// What an editor has left of words that were lent to it.
public sealed interface Left {

  /// Other words.
  record Words(String text) implements Left {}

  /// The same words, byte for byte.
  record Same() implements Left {}

  /// Nothing: the file is gone, or empty, or no file any more.
  record Nothing() implements Left {}

  /// Bytes that are not text in UTF-8, first at this place; both count from 1.
  record NotText(int line, int column) implements Left {}
}
