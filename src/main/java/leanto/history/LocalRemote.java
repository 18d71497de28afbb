package leanto.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Another repository in a folder of this computer. Git runs its side of a fetch or a push here, so
/// what stands in that folder is looked at as well.
///
/// @param folder where that repository keeps what is git's own
record LocalRemote(Path folder) {

  private static final String FILE = "file://";

  // Of githooks(5), those that can refuse what is sent. Not to run one would pass over it.
  private static final List<String> REFUSING =
      List.of("pre-receive", "update", "proc-receive", "push-to-checkout");

  /// Finds it.
  ///
  /// @param url as git knows it
  /// @param from the folder where a relative path starts
  /// @return empty where the address is not a folder of this computer, or there is no repository
  static Optional<LocalRemote> of(String url, Path from) {
    if (!isHere(url)) {
      return Optional.empty();
    }
    String path = url.startsWith(FILE) ? url.substring(FILE.length()) : url;
    // In the order in which git tries them.
    return Stream.of(path + "/.git", path, path + ".git/.git", path + ".git")
        .flatMap(it -> folder(from, it).stream())
        .findFirst()
        .map(LocalRemote::new);
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
      return Files.exists(path.resolve("HEAD")) ? Optional.of(path) : Optional.empty();
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
