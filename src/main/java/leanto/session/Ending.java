package leanto.session;

import java.util.Optional;
import leanto.entry.Entry;

/// How a sitting ends. Each is an ordinary outcome.
public sealed interface Ending {

  /// The person chose to keep this; `folder` where they chose another journal folder.
  record Keep(Entry entry, Optional<String> folder) implements Ending {}

  /// The person chose to keep nothing, or nothing is ever kept (private mode).
  record KeepNothing() implements Ending {}

  /// KeepScreen met with trouble, and the person chose to end: the words are to be shown or are in
  /// a draft.
  record NotKept(Entry entry, String reason) implements Ending {}

  /// Left at once. The draft choice is honoured.
  record Left() implements Ending {}

  /// The input ended. The draft choice is honoured.
  record InputEnded() implements Ending {}

  /// Not now: chosen before anything was asked.
  record NotNow() implements Ending {}

  /// Something lighter, by its id, was chosen before anything was asked.
  record Lighter(String id) implements Ending {}
}
