package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.journal.Typed;
import leanto.journal.Waiting;
import leanto.prompt.PromptSet;
import leanto.session.Session;
import leanto.session.Sitting;
import leanto.yaml.Refused;

/// Goes on with a sitting from its draft, at the question where it was cut off.
final class Resumed {

  private final House house;
  private final Waiting draft;

  Resumed(House house, Waiting draft) {
    this.house = house;
    this.draft = draft;
  }

  /// @return an exit code
  /// @throws Stopped where the draft or one of its sets cannot be read; nothing is changed then
  int go() throws Stopped, Refused, IOException {
    Entry entry = draft.entry().orElseThrow(() -> RecoverCommand.unreadable(house, draft));
    List<PromptSet> sets = new ArrayList<>();
    for (String id : entry.sets()) {
      sets.add(Sets.named(house, id));
    }
    Map<String, Answer> given = new HashMap<>();
    Optional<String> half = Optional.empty();
    for (Typed typed : draft.said()) {
      // Words typed over an answer come after it, and stand in its field.
      given.put(typed.exchange().id(), typed.exchange().answer());
      half = typed.half() ? Optional.of(typed.exchange().id()) : half;
    }
    Optional<String> at = half;
    Sitting sitting = new Sitting(sets, entry.date(), false);
    return Visit.to(
        house,
        visit ->
            visit.sitter().goOn(place -> Session.resume(sitting, place, given, at), sitting, draft),
        List::of);
  }
}
