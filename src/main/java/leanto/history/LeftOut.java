package leanto.history;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leanto.text.Shell;

/// Files of a journal that git passes over without a word: because of `.gitignore` or a list like
/// it, or because it takes their name for another one that differs in upper and lower case.
final class LeftOut {

  private LeftOut() {}

  /// Finds them: they are on the disk, and git neither knows them nor says that they are new.
  static List<Path> of(Repository repository, List<Change> changes) throws GitTrouble {
    Path journal = repository.journal();
    Set<Path> known = new HashSet<>();
    repository.git().must("ls-files", "-z").fields().forEach(it -> known.add(journal.resolve(it)));
    changes.forEach(change -> known.add(change.path()));
    return OwnFiles.of(repository).stream().filter(it -> !known.contains(it)).toList();
  }

  /// What there is to say of them.
  static Optional<String> sentence(List<Path> left) {
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Path first = left.getFirst();
    String what =
        left.size() == 1
            ? "Git leaves out " + first + ", so it is not kept."
            : "Git leaves out "
                + left.size()
                + " files, so they are not kept. One is "
                + first
                + ".";
    String path = Shell.word(first);
    return Optional.of(
        what
            + " git check-ignore -v "
            + path
            + " says by which line; where it says nothing, git config core.ignorecase false lets"
            + " git tell names apart by upper and lower case.");
  }
}
