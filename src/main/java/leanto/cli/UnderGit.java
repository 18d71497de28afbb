package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import leanto.history.GitTrouble;
import leanto.history.History;
import leanto.journal.Journal;
import leanto.library.Shelf;
import leanto.yaml.Refused;

/// Opens the history of the journal, and says what of the journal's folder is kept in it.
final class UnderGit {

  // With the one that a sync puts beside another.
  private static final Pattern CIRCLE = Pattern.compile("circle(-[0-9]+)?\\.yaml");

  private UnderGit() {}

  /// Opens it. A signal ends what git does.
  ///
  /// @param hooks whether this run lets the repository run what it brings
  /// @throws Stopped where there is no journal yet, or no git
  static History of(House house, boolean hooks) throws Stopped, Refused, IOException {
    Path folder = house.journalFolder().path();
    if (!Files.isDirectory(folder)) {
      throw new Stopped(
          Exit.USAGE, "There is no journal in " + house.folders().shown(folder) + " yet.");
    }
    Path root = folder.toRealPath();
    try {
      History history =
          History.of(
              root,
              house.world().env(),
              hooks || house.settings().runsHooks(),
              house.locks(),
              path -> keeps(root, path));
      house.world().lastWords().accept(history::end);
      return history;
    } catch (GitTrouble trouble) {
      throw stopped(house, trouble);
    }
  }

  /// Whether a file is kept: entries, the circle, and the sets beside the journal. Never what is
  /// hidden, half written, or another program's.
  static boolean keeps(Path root, Path path) {
    String name = path.getFileName().toString();
    return Journal.isEntry(root, path)
        || root.equals(path.getParent()) && CIRCLE.matcher(name).matches()
        || root.resolve("prompts").equals(path.getParent()) && Shelf.isSet(name);
  }

  /// What git could not do, as the end of a command.
  static Stopped stopped(House house, GitTrouble trouble) {
    int exit =
        switch (trouble.kind()) {
          case NOT_THERE -> Exit.USAGE;
          case REFUSED, HINDERED -> Exit.GIT;
        };
    return new Stopped(exit, words(house, trouble));
  }

  /// The same in words, with paths as a person writes them.
  static String words(House house, GitTrouble trouble) {
    return trouble.getMessage().replace(house.folders().home() + "/", "~/");
  }
}
