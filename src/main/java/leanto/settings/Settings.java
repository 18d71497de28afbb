package leanto.settings;

import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.journal.FileNames;

/// What a person has settled. Everything has a sense when absent.
///
/// @param journal the journal folder, as written
/// @param drafts the draft choice; absent until the first screen has asked
/// @param dayEnds when the day ends, on the person's clock; midnight unless given
/// @param editor the editor's command, before `$VISUAL` and `$EDITOR`
/// @param word the person's own word for it
/// @param leaveOut topics that are never to be asked
/// @param menu the ids of the sets that the menu shows, in that order; all of them where absent
/// @param pager the pager's command, before `$PAGER`
/// @param color when words may be dim: `auto`, `always` or `never`
/// @param fileNames how new entries are named
/// @param journals folders of further journals, as written, by their names
/// @param keepsHistory whether git keeps what changes, after each sitting and each change
/// @param runsHooks whether what a repository brings is run: hooks, filters, its own commands
public record Settings(
    Optional<String> journal,
    Optional<DraftChoice> drafts,
    LocalTime dayEnds,
    Optional<String> editor,
    Optional<String> word,
    List<String> leaveOut,
    Optional<List<String>> menu,
    Optional<String> pager,
    Optional<String> color,
    Optional<FileNames> fileNames,
    Map<String, String> journals,
    boolean keepsHistory,
    boolean runsHooks) {

  /// The values of `color`.
  static final List<String> COLORS = List.of("auto", "always", "never");

  /// The keys of the settings file, in the order in which they are shown.
  public static final List<String> KEYS =
      List.of(
          "journal",
          "drafts",
          "day-ends",
          "editor",
          "word",
          "leave-out",
          "menu",
          "pager",
          "color",
          "file-names",
          "journals",
          "history",
          "history-hooks");

  /// Nothing settled.
  public static final Settings NONE =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          LocalTime.MIDNIGHT,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          false,
          false);

  public Settings {
    leaveOut = List.copyOf(leaveOut);
    menu = menu.map(List::copyOf);
    // In the order of the file.
    journals = Collections.unmodifiableMap(new LinkedHashMap<>(journals));
  }

  /// Whether something in it names a program, or lets one run.
  public boolean runsPrograms() {
    return editor.isPresent() || pager.isPresent() || runsHooks;
  }

  /// The same without that.
  public Settings withoutPrograms() {
    return new Settings(
        journal,
        drafts,
        dayEnds,
        Optional.empty(),
        word,
        leaveOut,
        menu,
        Optional.empty(),
        color,
        fileNames,
        journals,
        keepsHistory,
        false);
  }
}
