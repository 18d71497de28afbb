package leanto.text;

import java.util.Collection;
import java.util.Optional;

/// The nearest right word, for a message that shows the way on.
public final class Nearest {

  private Nearest() {}

  /// Takes a word and the right ones; gives the nearest within a third of its length (at least two
  /// letters), or nothing.
  public static Optional<String> of(String word, Collection<String> right) {
    String nearest = null;
    int least = Math.max(2, word.length() / 3) + 1;
    for (String candidate : right) {
      int distance = distance(word, candidate);
      if (distance < least && distance < candidate.length()) {
        least = distance;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /// Gives the words that start a next step: ` Nearest: "questions".`, or nothing.
  public static String hint(String word, Collection<String> right) {
    return of(word, right).map(near -> " Nearest: \"" + near + "\".").orElse("");
  }

  // The number of letters to insert, drop or change (Levenshtein), on one row.
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        corner = above;
      }
    }
    return row[b.length()];
  }
}
