package leanto.answers;

import leanto.text.Visible;

/// Takes words of a file to words that are kept, and remembers whether that changed any.
final class WrittenWords {

  private boolean madeVisible;

  /// Takes words as they stand in a file. The one newline that ends an answer, such as a block of
  /// text has, is not part of it; control characters are put in a visible form (`faults.md` 51).
  String kept(String written) {
    String words = written.endsWith("\n") ? written.substring(0, written.length() - 1) : written;
    String kept = Visible.stored(words);
    madeVisible |= !kept.equals(words);
    return kept;
  }

  /// Whether some words are kept in a visible form, which is to be told.
  boolean madeVisible() {
    return madeVisible;
  }
}
