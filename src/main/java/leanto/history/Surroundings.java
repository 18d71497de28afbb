package leanto.history;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The environment that git is given, and where git is.
final class Surroundings {

  // Who the person is, and how they reach another computer. Every other variable of git can lead it
  // to another repository, index, configuration or file (`faults.md` 33).
  private static final Set<String> THEIRS =
      Set.of(
          "GIT_AUTHOR_NAME",
          "GIT_AUTHOR_EMAIL",
          "GIT_AUTHOR_DATE",
          "GIT_COMMITTER_NAME",
          "GIT_COMMITTER_EMAIL",
          "GIT_COMMITTER_DATE",
          "GIT_SSH",
          "GIT_SSH_COMMAND",
          "GIT_SSH_VARIANT",
          "GIT_ASKPASS",
          "GIT_SSL_CAINFO",
          "GIT_SSL_CAPATH");

  private Surroundings() {}

  /// Takes the person's environment and gives the one for git.
  static Map<String, String> of(Map<String, String> env) {
    Map<String, String> clean = new HashMap<>(env);
    clean.keySet().removeIf(name -> name.startsWith("GIT_") && !THEIRS.contains(name));
    clean.put("GIT_TERMINAL_PROMPT", "0");
    clean.put("GIT_EDITOR", ":");
    clean.put("GIT_SEQUENCE_EDITOR", ":");
    clean.put("GIT_PAGER", "cat");
    clean.put("GIT_NO_LAZY_FETCH", "1");
    // To look is not to write.
    clean.put("GIT_OPTIONAL_LOCKS", "0");
    // What git says is read here, so that it can be said in other words.
    clean.put("LC_ALL", "C.UTF-8");
    clean.remove("LANGUAGE");
    clean.remove("LEANTO_LC_ALL");
    return clean;
  }

  /// Looks for git as a shell would; only whole paths count, so that nothing in the folder one
  /// stands in is run.
  static Optional<Path> git(Map<String, String> env) {
    for (String folder : env.getOrDefault("PATH", "").split(File.pathSeparator)) {
      if (folder.startsWith("/")) {
        try {
          Path git = Path.of(folder, "git");
          if (Files.isRegularFile(git) && Files.isExecutable(git)) {
            return Optional.of(git);
          }
        } catch (InvalidPathException noFolder) {
          // It can hold no program either.
        }
      }
    }
    return Optional.empty();
  }
}
