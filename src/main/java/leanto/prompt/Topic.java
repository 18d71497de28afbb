package leanto.prompt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A topic that is not to be asked about. It is named by words that hold it as whole words, in any
/// case, one or many: `holidays` is named by "the holiday", and `my mother` by "your mother".
final class Topic {

  // Nothing by themselves before the thing that is meant.
  private static final Set<String> BEFORE =
      Set.of("a", "an", "the", "my", "your", "our", "his", "her", "their");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern HISSING = Pattern.compile("(ch|sh|ss|x|z)es$");

  private final List<String> stems;

  private Topic(List<String> stems) {
    this.stems = stems;
  }

  /// Takes a topic as a person wrote it.
  static Topic of(String written) {
    List<String> stems = stems(written);
    while (stems.size() > 1 && BEFORE.contains(stems.getFirst())) {
      stems.removeFirst();
    }
    return new Topic(stems);
  }

  /// Whether some words name it.
  boolean isNamedIn(String words) {
    return !stems.isEmpty() && Collections.indexOfSubList(stems(words), stems) >= 0;
  }

  private static List<String> stems(String words) {
    List<String> stems = new ArrayList<>();
    for (String word : BETWEEN.split(words.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  // One for many, as far as English goes by rule.
  private static String stem(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    } else if (length > 3 && HISSING.matcher(word).find()) {
      return word.substring(0, length - 2);
    } else if (length > 3 && word.endsWith("s") && !word.endsWith("ss")) {
      return word.substring(0, length - 1);
    }
    return word;
  }
}
