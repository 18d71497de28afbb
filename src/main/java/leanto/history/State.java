package leanto.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How it stands with a journal under git.
///
/// @param top the work tree that the journal is in, or is
/// @param branch the branch; empty where there is none
/// @param commit the last commit; empty before the first
/// @param upstream what the branch is compared with, such as `origin/main`
/// @param apart how far apart the two are, as far as was last fetched; empty where nothing was
/// @param changes what of the journal is not kept yet
public record State(
    Path top,
    Optional<String> branch,
    Optional<String> commit,
    Optional<String> upstream,
    Optional<Apart> apart,
    List<Change> changes) {

  /// How many commits only the branch has, and how many only its upstream.
  public record Apart(int ahead, int behind) {}

  public State {
    changes = List.copyOf(changes);
  }
}
