package leanto.prompt;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// A set of questions, as read from one file (`design.md` 3).
///
/// @param id the file's name unless the file gives another
/// @param title what a person reads in the menu and above each question
/// @param about one or two sentences on what it is for
/// @param minutes an honest upper guess, for information only
/// @param weight how much it may ask of a person; light unless given
/// @param note a flat content note, shown before a tender set
/// @param lighter id of something lighter
/// @param language BCP 47, as given
/// @param opening words before the first question
/// @param closing words after the last
/// @param tags kept with each entry
/// @param questions at least one, in order
public record PromptSet(
    String id,
    String title,
    Optional<String> about,
    OptionalInt minutes,
    Weight weight,
    Optional<String> note,
    Optional<String> lighter,
    Optional<String> language,
    Optional<String> opening,
    Optional<String> closing,
    List<String> tags,
    List<Question> questions) {

  /// The same set with other questions, and what they may take.
  public PromptSet with(List<Question> others, OptionalInt time) {
    return new PromptSet(
        id, title, about, time, weight, note, lighter, language, opening, closing, tags, others);
  }

  public PromptSet {
    Ids.require(id);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a set has a title");
    }
    Objects.requireNonNull(weight);
    tags = List.copyOf(tags);
    questions = List.copyOf(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("a set has questions");
    }
  }
}
