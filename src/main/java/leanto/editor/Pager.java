package leanto.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The person's program for reading more than fits on a screen: the one that is settled, else
/// `$PAGER`, else `less`.
public final class Pager {

  private final String command;
  private final Map<String, String> env;

  private Pager(String command, Map<String, String> env) {
    this.command = command;
    this.env = env;
  }

  /// Gives the command of the pager.
  ///
  /// @param settled the one of the settings
  public static String command(Optional<String> settled, Map<String, String> env) {
    return settled.orElseGet(() -> env.getOrDefault("PAGER", "less")).strip();
  }

  /// Takes a command and the environment; gives nothing where there is no such pager, or none is
  /// wanted: `cat`, or an empty one.
  public static Optional<Pager> of(String command, Map<String, String> env) {
    String program = command.split("\\s+")[0];
    boolean wanted = !command.isEmpty() && !program.equals("cat");
    return wanted && isThere(program, env)
        ? Optional.of(new Pager(command, env))
        : Optional.empty();
  }

  /// Starts it on the terminal. What it is to show goes into its input; it keeps no history of what
  /// is searched for in it (`care.md` P10).
  ///
  /// @throws IOException where no shell could be started
  public Process start() throws IOException {
    ProcessBuilder pager =
        new ProcessBuilder("sh", "-c", command)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    Map<String, String> own = new HashMap<>(env);
    own.putIfAbsent("LESS", "F");
    own.put("LESSHISTFILE", "-");
    Editor.giveBackLocale(own);
    pager.environment().clear();
    pager.environment().putAll(own);
    return pager.start();
  }

  private static boolean isThere(String program, Map<String, String> env) {
    if (program.contains("/")) {
      return Files.isExecutable(Path.of(program));
    }
    for (String folder : env.getOrDefault("PATH", "").split(":")) {
      if (folder.startsWith("/") && Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
