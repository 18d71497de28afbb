package leanto.session;

import leanto.prompt.Part;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;

/// One question on the way through a sitting.
///
/// @param key the question's id as it is kept: written `set.id` where two sets share the id
/// @param set the set it comes from
/// @param question the question
public record Step(String key, PromptSet set, Question question) {

  /// Whether an answer to it may be kept: arriving is never stored (`design.md` 7).
  public boolean kept() {
    return question.asking().part() != Part.ARRIVE;
  }
}
