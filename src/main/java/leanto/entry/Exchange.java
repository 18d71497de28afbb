package leanto.entry;

import java.util.List;
import java.util.Objects;

/// One question in the words of its day, and what was answered.
///
/// @param id the question's id, written `set.id` where two sets of one sitting share it
/// @param ask the question as it was worded, on one line
/// @param tags the question's tags, by which looking back knows it for what it is
/// @param answer what the person said
public record Exchange(String id, String ask, List<String> tags, Answer answer) {

  public Exchange {
    if (id.isBlank() || ask.isBlank() || ask.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("an exchange has an id and one line of words: " + id);
    }
    tags = List.copyOf(tags);
    Objects.requireNonNull(answer);
  }
}
