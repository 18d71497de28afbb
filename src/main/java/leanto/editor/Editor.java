package leanto.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Opens files in the editor that the person has chosen.
public final class Editor {

  private final String command;

  private Editor(String command) {
    this.command = command;
  }

  /// Takes the editor of the settings and the environment; gives the editor: the settings', else
  /// `$VISUAL`, else `$EDITOR`, else `vi`.
  public static Editor of(Optional<String> settled, Map<String, String> env) {
    String visual = env.getOrDefault("VISUAL", "");
    String editor = env.getOrDefault("EDITOR", "");
    return new Editor(
        settled.orElse(!visual.isBlank() ? visual : !editor.isBlank() ? editor : "vi"));
  }

  /// The command, as it was written.
  public String command() {
    return command;
  }

  /// Opens a file and waits until the editor has ended.
  ///
  /// The command goes through the shell as it does with git, so that `code --wait` works; the path
  /// is an argument of its own and is never read by the shell.
  ///
  /// @return the exit code of the editor; 127 where the shell found no such command
  /// @throws IOException where no shell could be started
  public int open(Path file) throws IOException {
    try {
      ProcessBuilder editor =
          new ProcessBuilder("sh", "-c", command + " \"$1\"", command, file.toString()).inheritIO();
      giveBackLocale(editor.environment());
      return editor.start().waitFor();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return 130;
    }
  }

  // The launcher sets the locale that Java needs, and remembers the person's own.
  private static void giveBackLocale(Map<String, String> env) {
    String own = env.remove("LEANTO_LC_ALL");
    if (own != null) {
      env.remove("LC_ALL");
    }
    if (own != null && !own.isEmpty()) {
      env.put("LC_ALL", own);
    }
  }
}
