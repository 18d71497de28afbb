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
/// @param keepsHistory whether git keeps what changes, after each sitting and each change
/// @param runsHooks whether what a repository brings is run: hooks, filters, its own commands
/// @param menu the ids of the sets that the menu shows, in that order; all of them where absent
public record Settings(
    Optional<String> journal,
    Optional<DraftChoice> drafts,
    LocalTime dayEnds,
    Optional<String> editor,
    Optional<String> word,
    List<String> leaveOut,
    boolean keepsHistory,
    boolean runsHooks,
    Optional<List<String>> menu) {

  /// The keys of the settings file, in the order in which they are shown.
  public static final List<String> KEYS =
      List.of(
          "journal",
          "drafts",
          "day-ends",
          "editor",
          "word",
          "leave-out",
          "history",
          "history-hooks",
          "menu");

  /// Nothing settled.
  public static final Settings NONE =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          LocalTime.MIDNIGHT,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          false,
          false,
          Optional.empty());

  public Settings {
    leaveOut = List.copyOf(leaveOut);
    menu = menu.map(List::copyOf);
  }
}
