package leanto.entry;

import java.util.List;
import java.util.Objects;

/// One question in the words of its day, and what was answered; or words that were written freely.
///
/// @param id the question's id, written `set.id` where two sets of one sitting share it
/// @param ask the question as it was worded, on one line; empty where nothing was asked
/// @param tags the question's tags, by which looking back knows it for what it is
/// @param answer what the person said
public record Exchange(String id, String ask, List<String> tags, Answer answer) {

  /// The id under which words stand that were written freely.
  public static final String FREE = "words";

  public Exchange {
    boolean asked = !ask.isBlank() && ask.indexOf('\n') < 0;
    boolean free = ask.isEmpty() && tags.isEmpty() && answer instanceof Answer.Words;
    if (id.isBlank() || !asked && !free) {
      throw new IllegalArgumentException("an exchange has an id and one line of words: " + id);
    }
    tags = List.copyOf(tags);
    Objects.requireNonNull(answer);
  }

  /// Takes words, not none, and gives them as written freely.
  public static Exchange free(String words) {
    return new Exchange(FREE, "", List.of(), new Answer.Words(words));
  }

  /// Whether it was written freely: then no heading stands over it.
  public boolean isFree() {
    return ask.isEmpty();
  }
}
