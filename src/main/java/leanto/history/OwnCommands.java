package leanto.history;

import java.util.List;
import java.util.Optional;
import leanto.text.Shell;

/// Commands that a repository's own configuration would have git run (`faults.md` 29).
///
/// A repository may come from anywhere, and a key such as `filter.x.clean` in it is a command line
/// that plain git runs. What a person has in their own configuration is theirs, and stays at work:
/// signing, a keeper of passwords, a command for ssh. Hooks are switched off by [Git]. What may
/// stand in the configuration of a repository is in [AllowedKeys]; what else does is named, and
/// nothing is done: to pass over a filter could send on in the clear what was meant to be
/// encrypted.
final class OwnCommands {

  private static final String[] LIST = {"config", "--list", "--show-scope", "--includes", "-z"};

  private OwnCommands() {}

  /// Looks whether anything would be run that is not allowed, and stops there.
  ///
  /// @param far whether another repository is to be reached
  /// @throws GitTrouble where it would
  static void check(Git git, boolean far) throws GitTrouble {
    if (git.isTrusted()) {
      return;
    }
    Optional<String> key = refused(listed(git.run(LIST)), far);
    if (key.isPresent()) {
      throw new GitTrouble(
          GitTrouble.Kind.REFUSED,
          ("The repository itself says %1$s, which may run a command or lead elsewhere, so nothing"
                  + " was done. What it is: git config --get-all %2$s. To let it run: --hooks, or"
                  + " history-hooks: yes in the settings.")
              .formatted(key.get(), Shell.word(key.get())));
    }
  }

  /// Does the same for a repository in a folder of this computer that is sent to or fetched from:
  /// its side of git runs here, too.
  ///
  /// @throws GitTrouble where it would run anything that is not allowed
  static void check(Git git, LocalRemote remote) throws GitTrouble {
    String folder = "--git-dir=" + remote.folder();
    Ran ran = git.run(folder, LIST[0], LIST[1], LIST[2], LIST[3], LIST[4]);
    Optional<String> key = refused(listed(ran), false);
    if (key.isPresent()) {
      throw new GitTrouble(
          GitTrouble.Kind.REFUSED,
          ("The repository in %2$s says %1$s, which may run a command, so nothing was fetched or"
                  + " sent. What it is: git --git-dir=%3$s config --get-all %4$s. To let it run:"
                  + " --hooks, or history-hooks: yes in the settings.")
              .formatted(
                  key.get(), remote.folder(), Shell.word(remote.folder()), Shell.word(key.get())));
    }
  }

  private static List<String> listed(Ran ran) throws GitTrouble {
    if (ran.exit() == 129) {
      throw new GitTrouble(
          GitTrouble.Kind.NOT_THERE, "The git here is older than 2.29. A newer one is needed.");
    }
    return Reasons.orThrow(ran).fields();
  }

  private static Optional<String> refused(List<String> fields, boolean far) {
    for (int i = 0; i + 1 < fields.size(); i += 2) {
      Optional<String> key = ofRepository(fields.get(i), fields.get(i + 1));
      if (key.filter(it -> !AllowedKeys.has(it, far)).isPresent()) {
        return key;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofRepository(String scope, String keyAndValue) {
    boolean its = scope.equals("local") || scope.equals("worktree");
    return its ? Optional.of(keyAndValue.split("\n", 2)[0]) : Optional.empty();
  }
}
