package leanto.prompt;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What every question has, whatever its kind.
///
/// @param id unique in its set, `[a-z0-9-]`, 1 to 60 characters
/// @param ask the question as a person reads it, on one line
/// @param part where in the sitting it belongs
/// @param tags words by which looking back knows a question for what it is
/// @param help shown on request
/// @param when the condition under which it is put
public record Asking(
    String id, String ask, Part part, List<String> tags, Optional<String> help, Condition when) {

  public Asking {
    Ids.require(id);
    if (ask.isBlank() || ask.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("an ask is one line of words: \"" + ask + "\"");
    }
    Objects.requireNonNull(part);
    tags = List.copyOf(tags);
    Objects.requireNonNull(help);
    Objects.requireNonNull(when);
  }
}
