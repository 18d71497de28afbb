package leanto.terminal;

import java.text.BreakIterator;
import java.util.Locale;

/// Where one character ends for a person: an accent belongs to its letter, a family to one emoji.
final class Clusters {

  // A cluster is looked for this near, so that a long text costs no more than a short one.
  private static final int NEAR = 64;

  private Clusters() {}

  /// Gives the place one character before `at`.
  static int before(String text, int at) {
    int from = Math.max(0, at - NEAR);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from--;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    String near = text.substring(from, at);
    characters.setText(near);
    characters.last();
    int before = characters.previous();
    return before == BreakIterator.DONE ? at : from + before;
  }

  /// Gives the place one character after `at`.
  static int after(String text, int at) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text.substring(at, Math.min(text.length(), at + NEAR)));
    int after = characters.next();
    return after == BreakIterator.DONE ? at : at + after;
  }
}
