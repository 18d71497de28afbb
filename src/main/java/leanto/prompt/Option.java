package leanto.prompt;

import java.util.List;

/// One thing that can be picked, and the questions that picking it opens.
///
/// @param id unique in its question
/// @param say the words a person reads, on one line
/// @param then follow-up questions, in order; often none
public record Option(String id, String say, List<Question> then) {

  public Option {
    Ids.require(id);
    if (say.isBlank() || say.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("an option is one line of words: \"" + say + "\"");
    }
    then = List.copyOf(then);
  }
}
