package leanto.history;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads what `git status --porcelain=v2 --branch -z` says.
final class Status {

  private static final String ZEROS = "0".repeat(40);
  private static final String NO_FILE = "000000";

  private final Path top;
  private final Map<String, String> branch = new HashMap<>();
  private final Map<Path, Change> changes = new HashMap<>();

  private Status(Path top) {
    this.top = top;
  }

  /// Takes git, in the journal's folder.
  ///
  /// @param top the work tree
  /// @param within a folder in it, or all of it
  static Status of(Git git, Path top, Path within) throws GitTrouble {
    Ran ran =
        git.must(
            "status",
            "--porcelain=v2",
            "--branch",
            "-z",
            "--untracked-files=all",
            "--ignore-submodules=all",
            "--no-renames",
            "--",
            within.toString());
    Status status = new Status(top);
    ran.fields().forEach(status::line);
    return status;
  }

  private void line(String line) {
    switch (line.charAt(0)) {
      case '#' -> {
        String[] said = line.split(" ", 3);
        branch.put(said[1], said[2]);
      }
      case '1' -> known(line.split(" ", 9));
      case '?' -> unknown(top.resolve(line.substring(2)));
      default -> {}
    }
  }

  // 1 XY sub mode-in-HEAD mode-in-index mode-of-file object-in-HEAD object-in-index path
  private void known(String[] said) {
    Path path = top.resolve(said[8]);
    boolean before = !said[3].equals(NO_FILE);
    boolean there = !said[5].equals(NO_FILE);
    if (before || there) {
      Change.Kind kind =
          !before ? Change.Kind.NEW : there ? Change.Kind.CHANGED : Change.Kind.REMOVED;
      put(new Change(path, kind, !said[4].equals(NO_FILE), said[7]));
    }
  }

  private void unknown(Path path) {
    if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      put(new Change(path, Change.Kind.NEW, false, ZEROS));
    }
  }

  // A file that was taken out of the index and is still there is said twice.
  private void put(Change change) {
    changes.merge(
        change.path(),
        change,
        (one, other) -> new Change(one.path(), Change.Kind.CHANGED, false, ZEROS));
  }

  /// What is not as it was last kept, by its path.
  Map<Path, Change> changes() {
    return changes;
  }

  /// The branch; empty where there is none.
  Optional<String> branch() {
    return said("branch.head").filter(it -> !it.equals("(detached)"));
  }

  /// The last commit; empty before the first.
  Optional<String> commit() {
    return said("branch.oid").filter(it -> !it.equals("(initial)"));
  }

  /// What the branch is compared with.
  Optional<String> upstream() {
    return said("branch.upstream");
  }

  /// How far apart the two are; empty where the other was not fetched yet.
  Optional<State.Apart> apart() {
    return said("branch.ab")
        .map(it -> it.split(" "))
        .map(it -> new State.Apart(number(it[0]), number(it[1])));
  }

  private static int number(String signed) {
    return Math.abs(Integer.parseInt(signed));
  }

  private Optional<String> said(String what) {
    return Optional.ofNullable(branch.get(what));
  }
}
