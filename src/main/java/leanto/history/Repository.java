package leanto.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import leanto.files.FileLocks;

/// The repository that a journal is, or lies in.
///
/// @param git runs in the journal's folder
/// @param journal the real path of that folder
/// @param top the work tree
/// @param own where git keeps what is its own, such as `.git`
/// @param locks of these, the one of the journal is held while one of its files is replaced
/// @param ours takes a whole path and gives whether it is the journal's to keep
record Repository(
    Git git, Path journal, Path top, Path own, FileLocks locks, Predicate<Path> ours) {

  // What git leaves while something is half done, and how a person goes on with it.
  private static final Map<String, String> HALF_DONE =
      Map.of(
          "MERGE_HEAD", "A merge",
          "rebase-merge", "A rebase",
          "rebase-apply", "A rebase",
          "CHERRY_PICK_HEAD", "A cherry-pick",
          "REVERT_HEAD", "A revert",
          "BISECT_LOG", "A bisect");

  /// Takes git and the journal's folder; empty where that is in no work tree.
  ///
  /// @throws GitTrouble where git does not want to use it
  static Optional<Repository> of(Git git, Path journal, FileLocks locks, Predicate<Path> ours)
      throws GitTrouble {
    Ran top = git.run("rev-parse", "--show-toplevel");
    if (!top.ok() && top.err().contains("not a git repository (or any")) {
      return Optional.empty();
    }
    Path tree = Path.of(Reasons.orThrow(top).text());
    Path own = Path.of(git.must("rev-parse", "--absolute-git-dir").text());
    if (!journal.startsWith(tree) || journal.startsWith(own)) {
      return Optional.empty();
    }
    return Optional.of(new Repository(git, journal, tree, own, locks, ours));
  }

  /// Stops where something is half done here that is to be gone on with first.
  void check() throws GitTrouble {
    for (String left : HALF_DONE.keySet().stream().sorted().toList()) {
      if (Files.exists(own.resolve(left))) {
        throw new GitTrouble(
            GitTrouble.Kind.HINDERED,
            HALF_DONE.get(left)
                + " is going on in "
                + top
                + ". git status says how to go on with it; after that, this works.");
      }
    }
  }

  /// What is not kept yet of the journal, by name.
  List<Change> changes(Status status) {
    List<Change> changes = new ArrayList<>();
    status.changes().values().stream().filter(it -> ours.test(it.path())).forEach(changes::add);
    changes.sort(Comparator.comparing(Change::path));
    return changes;
  }

  /// Leaves out of what git sees the mark for the search of a desktop, and what a save that was cut
  /// short may leave (`faults.md` 34).
  void exclude() throws IOException {
    Path exclude = own.resolve("info/exclude");
    Files.createDirectories(exclude.getParent());
    String before = Files.exists(exclude) ? Files.readString(exclude) : "";
    String end = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    Files.writeString(exclude, before + end + ".trackerignore\n.*.tmp\n.*.new\n");
  }

  /// Gives the commit of a name; empty where there is none.
  Optional<String> commit(String name) throws GitTrouble {
    Ran ran = git.run("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
    return ran.ok() ? Optional.of(ran.text()) : Optional.empty();
  }

  /// Gives a setting of git; empty where it is not set.
  Optional<String> setting(String key) throws GitTrouble {
    Ran ran = git.run("config", "--get", key);
    return ran.ok() && !ran.text().isEmpty() ? Optional.of(ran.text()) : Optional.empty();
  }

  /// Whether commits are to be signed.
  boolean signs() throws GitTrouble {
    Ran ran = git.run("config", "--type=bool", "--get", "commit.gpgsign");
    return ran.ok() && ran.text().equals("true");
  }

  /// The path of a file in the work tree, as git writes it.
  String name(Path path) {
    return top.relativize(path).toString();
  }
}
