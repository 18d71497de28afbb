package leanto.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The first commit of a repository: all files of the journal, and nothing else that is staged.
///
/// They are staged in an index of their own, from which git commits; the repository's own index
/// learns of them afterwards. So each step takes as long as there are files, and where one does not
/// go through, nothing was staged. Filters, hooks that are allowed and signing are git's, as with
/// any commit.
final class FirstCommit {

  // So many paths are staged in one go.
  private static final int AT_ONCE = 20_000;

  private FirstCommit() {}

  /// Makes it.
  ///
  /// @param limit what the commit may take
  /// @throws GitTrouble where it could not be made, also because another git holds the index;
  ///   everything is as it was then
  static void of(Repository repository, List<Change> changes, Duration limit) throws GitTrouble {
    WorkFolder.removeLeft(repository.own());
    try (WorkFolder folder = WorkFolder.in(repository.own())) {
      Path index = folder.path().resolve("index");
      Git own = repository.git();
      // Whether the index can be written to is found out before there is a commit.
      own.must("update-index", "--force-write-index");
      Git git = own.with(Map.of("GIT_INDEX_FILE", index.toString()));
      for (int from = 0; from < changes.size(); from += AT_ONCE) {
        stage(git, changes.subList(from, Math.min(changes.size(), from + AT_ONCE)));
      }
      String message = "Keep " + changes.size() + " files";
      String[] commit = {"commit", "--quiet", "--no-status", "-m", message};
      Reasons.orThrow(git.run(limit.plus(Git.SHORT), null, commit));
      byte[] staged = git.must("ls-files", "--stage", "--full-name", "-z").out();
      Reasons.orThrow(own.run(Git.ASKING, staged, "update-index", "-z", "--index-info"));
      own.run(Git.ASKING, null, "update-index", "-q", "--refresh");
    } catch (IOException stopped) {
      throw new GitTrouble(
          GitTrouble.Kind.HINDERED,
          stopped.getMessage() + " Nothing was kept, and it can be again.");
    }
  }

  private static void stage(Git git, List<Change> changes) throws GitTrouble {
    StringBuilder paths = new StringBuilder();
    changes.forEach(it -> paths.append(it.path()).append('\0'));
    byte[] input = paths.toString().getBytes(StandardCharsets.UTF_8);
    Reasons.orThrow(git.run(Git.ASKING, input, "update-index", "--add", "-z", "--stdin"));
  }
}
