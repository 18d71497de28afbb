package leanto.cli;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.journal.Drafted;
import leanto.journal.Waiting;
import leanto.prompt.PromptSet;
import leanto.session.Writing;
import leanto.yaml.Refused;

/// A sitting that was cut off, as its draft holds it.
///
/// @param draft where it was read
/// @param today what was sat with; no set where it was written freely
/// @param writing what was written freely
/// @param began when
/// @param said what was said, in order
/// @param half the step key of the answer that was half typed
record Resumed(
    Waiting draft,
    Today today,
    Optional<Writing> writing,
    OffsetDateTime began,
    List<Exchange> said,
    Optional<String> half) {

  /// Takes a draft that waits.
  ///
  /// @throws Stopped where it cannot be read as a sitting, or one of its sets is not there
  /// @throws Refused where one of its sets cannot be read
  static Resumed of(House house, Waiting draft) throws Stopped, Refused, IOException {
    Entry entry = RecoverCommand.entry(house, draft);
    List<PromptSet> sets = new ArrayList<>();
    for (String id : entry.sets()) {
      sets.add(Sets.named(house, id));
    }
    List<Exchange> said = new ArrayList<>();
    Optional<String> half = Optional.empty();
    for (Drafted drafted : draft.said()) {
      // Words typed over an answer come after it, and stand in its field.
      said.add(drafted.exchange());
      half = drafted.half() ? Optional.of(drafted.exchange().id()) : half;
    }
    Optional<Writing> writing =
        sets.isEmpty() ? Optional.of(new Writing(entry.title(), entry.tags())) : Optional.empty();
    Today today = new Today(sets, draft.questions());
    return new Resumed(draft, today, writing, entry.date(), said, half);
  }
}
