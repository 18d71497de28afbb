package leanto.cli;

import java.util.List;
import java.util.OptionalInt;
import leanto.prompt.PromptSet;
import leanto.session.Room;

/// The sets that are sat with, and the room that there is for them today.
///
/// @param sets the whole sets
/// @param questions for so many questions of each; all of them where it is absent
record Today(List<PromptSet> sets, OptionalInt questions) {

  /// Room for all of them.
  static Today all(List<PromptSet> sets) {
    return new Today(sets, OptionalInt.empty());
  }

  /// The sets as they are asked today.
  List<PromptSet> asked() {
    if (questions.isEmpty()) {
      return sets;
    }
    return sets.stream().map(set -> Room.of(set, questions.getAsInt())).toList();
  }
}
