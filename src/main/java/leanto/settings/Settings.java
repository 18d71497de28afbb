package leanto.settings;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// What a person has settled. Everything has a sense when absent.
///
/// @param journal the journal folder, as written
/// @param drafts the draft choice; absent until the first screen has asked
/// @param dayEnds when the day ends, on the person's clock; midnight unless given
/// @param editor the editor's command, before `$VISUAL` and `$EDITOR`
/// @param word the person's own word for it
/// @param leaveOut topics that are never to be asked
public record Settings(
    Optional<String> journal,
    Optional<DraftChoice> drafts,
    LocalTime dayEnds,
    Optional<String> editor,
    Optional<String> word,
    List<String> leaveOut) {

  /// The keys of the settings file, in the order in which they are shown.
  public static final List<String> KEYS =
      List.of("journal", "drafts", "day-ends", "editor", "word", "leave-out");

  /// Nothing settled.
  public static final Settings NONE =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          LocalTime.MIDNIGHT,
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Settings {
    leaveOut = List.copyOf(leaveOut);
  }
}
