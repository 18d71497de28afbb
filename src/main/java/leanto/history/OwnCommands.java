package leanto.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Commands that a repository's own configuration would have git run (`faults.md` 29).
///
/// A repository may come from anywhere, and a key such as `filter.x.clean` in it is a command line
/// that plain git runs. What a person has in their own configuration is theirs, and stays at work:
/// signing, a keeper of passwords, a command for ssh. Hooks and `core.fsmonitor` are switched off
/// by [Git]; a pager, an editor, an alias, `diff.external`, a driver for merging and the like are
/// not run by any command here. What is left is named, and nothing is done: to pass over a filter
/// could send on in the clear what was meant to be encrypted.
final class OwnCommands {

  // Keys as git gives them: section and name in lower case, what is between as it stands.
  private static final Pattern HERE =
      Pattern.compile(
          "filter\\..*\\.(clean|smudge|process)|gpg\\.(.*\\.)?program"
              + "|gpg\\.ssh\\.defaultkeycommand|core\\.(alternaterefscommand|worktree)");

  private static final Pattern FAR =
      Pattern.compile(
          "core\\.(sshcommand|gitproxy|askpass)|credential\\.(.*\\.)?helper"
              + "|remote\\..*\\.(uploadpack|receivepack|vcs)|protocol\\.(.*\\.)?allow"
              + "|url\\..*::.*\\.(insteadof|pushinsteadof)");

  private OwnCommands() {}

  /// Looks whether anything would be run that is not allowed, and stops there.
  ///
  /// @param far whether another repository is to be reached
  /// @throws GitTrouble where it would
  static void check(Git git, boolean far) throws GitTrouble {
    if (git.isTrusted()) {
      return;
    }
    Ran ran = git.run("config", "--list", "--show-scope", "--includes", "-z");
    if (ran.exit() == 129) {
      throw new GitTrouble(
          GitTrouble.Kind.NOT_THERE, "The git here is older than 2.29. A newer one is needed.");
    }
    List<String> fields = Reasons.orThrow(ran).fields();
    for (int i = 0; i + 1 < fields.size(); i += 2) {
      Optional<String> key = ofRepository(fields.get(i), fields.get(i + 1));
      if (key.filter(it -> runs(it, far)).isPresent()) {
        throw new GitTrouble(
            GitTrouble.Kind.REFUSED,
            ("The repository itself says %1$s, which runs a command or leads elsewhere, so nothing"
                    + " was done. What it is: git config --get-all %1$s. To let it run: --hooks, or"
                    + " history-hooks: yes in the settings.")
                .formatted(key.get()));
      }
    }
  }

  private static Optional<String> ofRepository(String scope, String keyAndValue) {
    boolean its = scope.equals("local") || scope.equals("worktree");
    return its ? Optional.of(keyAndValue.split("\n", 2)[0]) : Optional.empty();
  }

  private static boolean runs(String key, boolean far) {
    int name = key.lastIndexOf('.');
    String known = key.substring(0, name) + key.substring(name).toLowerCase(Locale.ROOT);
    return HERE.matcher(known).matches() || far && FAR.matcher(known).matches();
  }
}
