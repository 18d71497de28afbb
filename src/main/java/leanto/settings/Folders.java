package leanto.settings;

import java.nio.file.Path;
import java.util.Map;

/// The folders of this program, by the XDG rules (`design.md` 2, *Where things are*).
///
/// @param home the person's home folder: `$HOME` before what the Java runtime thinks
/// @param config `$XDG_CONFIG_HOME/leanto`
/// @param state `$XDG_STATE_HOME/leanto`
public record Folders(Path home, Path config, Path state) {

  /// Takes the environment and the home folder that the runtime knows.
  ///
  /// @throws HomeUnclear where `$HOME` is a relative path, so that nothing is written by surprise
  ///   to a place that nobody named (`faults.md` 19)
  public static Folders of(Map<String, String> env, Path userHome) throws HomeUnclear {
    String named = env.getOrDefault("HOME", "");
    Path home = named.isEmpty() ? userHome : Path.of(named);
    if (!home.isAbsolute()) {
      throw new HomeUnclear(named);
    }
    return new Folders(
        home,
        base(env, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("leanto"),
        base(env, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("leanto"));
  }

  /// The settings file.
  public Path settings() {
    return config.resolve("settings.yaml");
  }

  /// The person's own lines for the doors page.
  public Path doors() {
    return config.resolve("doors.txt");
  }

  /// The person's own prompt sets.
  public Path prompts() {
    return config.resolve("prompts");
  }

  /// Drafts, where they are held.
  public Path drafts() {
    return state.resolve("drafts");
  }

  /// Files that are locked while others are changed, in this process or another.
  public Path locks() {
    return state.resolve("locks");
  }

  /// Takes a folder as a person writes it, `~/` for the home folder, and gives its path. A relative
  /// one starts at the home folder: the current folder is never used because it happens to be
  /// current.
  public Path named(String folder) {
    if (folder.equals("~")) {
      return home;
    }
    return home.resolve(folder.startsWith("~/") ? folder.substring(2) : folder).normalize();
  }

  /// A path as a person would write it: `~/Journal`.
  public String shown(Path path) {
    return path.startsWith(home) && !path.equals(home)
        ? "~/" + home.relativize(path)
        : path.toString();
  }

  // The rules say that a relative path in these variables is to be ignored, and empty means unset.
  private static Path base(Map<String, String> env, String variable, Path otherwise) {
    String named = env.getOrDefault(variable, "");
    return named.startsWith("/") ? Path.of(named) : otherwise;
  }

  /// The home folder cannot be told.
  public static final class HomeUnclear extends Exception {
    private static final long serialVersionUID = 1;

    HomeUnclear(String home) {
      super(
          "HOME is \""
              + home
              + "\", which is not a whole path. Set it to a folder such as /home/ana.");
    }
  }
}
