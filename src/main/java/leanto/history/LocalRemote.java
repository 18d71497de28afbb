package leanto.history;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Another repository in a folder of this computer. Git runs its side of a fetch or a push here, so
/// what stands in that folder is looked at as well.
///
/// @param folder where that repository keeps what is git's own
record LocalRemote(Path folder) {

  // In the order in which git tries them.
  private static final List<String> ENDINGS = List.of("/.git", "", ".git/.git", ".git");
  private static final String FILE = "file://";

  // Of githooks(5), those that can refuse what is sent. Not to run one would pass over it.
  private static final List<String> REFUSING =
      List.of("pre-receive", "update", "proc-receive", "push-to-checkout");

  /// Finds it, as git does.
  ///
  /// @param git runs the person's git, in the folder where a relative path starts
  /// @param url an address for which [#isHere]
  /// @throws GitTrouble where there is none: what cannot be looked at is not sent to
  static LocalRemote of(Git git, Path from, String url) throws GitTrouble {
    String path = git.expanded(url.startsWith(FILE) ? decoded(url.substring(FILE.length())) : url);
    for (String ending : ENDINGS) {
      Optional<Path> folder = folder(from, path + ending);
      // Git passes over what only looks like a repository.
      if (folder.isPresent() && git.run("--git-dir=" + folder.get(), "rev-parse").ok()) {
        return new LocalRemote(folder.get());
      }
    }
    throw new GitTrouble(
        GitTrouble.Kind.HINDERED,
        "There is no repository where the remote leads. git remote -v shows where that is.");
  }

  // Percent signs, as in an address of the web; a plus sign is one.
  private static String decoded(String path) throws GitTrouble {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noAddress) {
      throw new GitTrouble(
          GitTrouble.Kind.HINDERED, "The address of the remote, " + path + ", is not one.");
    }
  }

  /// Whether an address is a folder, as git tells one from a host.
  static boolean isHere(String url) {
    int colon = url.indexOf(':');
    int slash = url.indexOf('/');
    return url.startsWith(FILE) || colon < 0 || slash >= 0 && slash < colon;
  }

  private static Optional<Path> folder(Path from, String name) {
    try {
      Path path = from.resolve(name).toRealPath();
      if (Files.isRegularFile(path)) {
        // A file with the name of the folder, as a linked work tree or a submodule has.
        String said = Files.readString(path).strip();
        path = path.resolveSibling(said.replaceFirst("^gitdir: ", "")).toRealPath();
      }
      return Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
    } catch (IOException | InvalidPathException notThere) {
      return Optional.empty();
    }
  }

  /// Finds a hook there that can refuse what is sent.
  ///
  /// @param git runs the person's git
  Optional<Path> refusingHook(Git git) throws GitTrouble {
    String named = "--git-dir=" + folder;
    Ran settled = git.run(named, "config", "--local", "--type=path", "--get", "core.hooksPath");
    Path common = folder.resolve(git.must(named, "rev-parse", "--git-common-dir").text());
    Path hooks = settled.ok() ? folder.resolve(settled.text()) : common.resolve("hooks");
    return REFUSING.stream().map(hooks::resolve).filter(Files::isExecutable).findFirst();
  }
}
