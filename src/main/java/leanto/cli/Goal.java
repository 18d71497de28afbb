package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import leanto.entry.Entry;
import leanto.journal.Published;
import leanto.session.Destination;
import leanto.yaml.Refused;

/// Where words go that a person chooses to keep.
interface Goal {

  /// Finds out before anything is asked whether words can go there (`faults.md` 6). Gives what a
  /// person may want to know, a sentence each.
  ///
  /// @param date when the sitting began
  List<String> prepare(OffsetDateTime date) throws Stopped, Refused, IOException;

  /// The place, as it is shown before anything is kept.
  Destination place(OffsetDateTime date) throws Stopped, Refused, IOException;

  /// Keeps them.
  ///
  /// @param journal the journal folder, which may be one that the person has chosen by now
  /// @throws IOException with one plain sentence, where they are not kept
  Published keep(Path journal, Entry entry) throws IOException;

  /// Whether the journal moves with them, where another folder was chosen.
  default boolean movesJournal() {
    return false;
  }

  /// What is said, where the input ends, of a way to keep words without a terminal.
  String instead();
}
