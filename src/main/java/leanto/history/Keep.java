package leanto.history;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Makes a commit for each thing that is not kept yet, of its path alone: whatever else is staged
/// stays staged as it is (`faults.md` 31). The first commit of a repository takes all of them at
/// once, because each later one costs the more time the more files there are.
final class Keep {

  private final Repository repository;
  private final Duration limit;

  private Keep(Repository repository) throws GitTrouble {
    this.repository = repository;
    this.limit = repository.signs() ? Git.ASKING : Git.SHORT;
  }

  /// Keeps them, in this order.
  ///
  /// @param kept is told of each that was
  /// @throws GitTrouble where one could not be; it and those after it are left as they were
  static void all(Repository repository, List<Change> changes, Consumer<Change> kept)
      throws GitTrouble {
    Keep keep = new Keep(repository);
    if (changes.size() > 1 && repository.commit("HEAD").isEmpty()) {
      FirstCommit.of(repository, changes, keep.limit);
      changes.forEach(kept);
      return;
    }
    for (Change change : changes) {
      keep.one(change);
      kept.accept(change);
    }
  }

  private void one(Change change) throws GitTrouble {
    String path = change.path().toString();
    if (!change.known() && change.kind() != Change.Kind.REMOVED) {
      repository.git().must("add", "--", path);
    }
    try {
      Ran ran = commit(change, path);
      if (!ran.ok() && !isAsBefore(path)) {
        throw Reasons.trouble(ran);
      }
    } catch (GitTrouble trouble) {
      if (!change.known() && change.kind() == Change.Kind.NEW) {
        repository.git().run("rm", "--cached", "--quiet", "--force", "--", path);
      }
      throw trouble;
    }
  }

  private Ran commit(Change change, String path) throws GitTrouble {
    String message = Message.of(change.kind(), repository.journal().relativize(change.path()));
    return repository
        .git()
        .run(limit, null, "commit", "--quiet", "--only", "--no-status", "-m", message, "--", path);
  }

  // Staged, and then changed back: there is nothing to keep.
  private boolean isAsBefore(String path) throws GitTrouble {
    return repository.git().run("diff-index", "--quiet", "--no-ext-diff", "HEAD", "--", path).ok();
  }
}
