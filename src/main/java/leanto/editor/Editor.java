package leanto.editor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Opens files in the editor that the person has chosen.
public final class Editor {

  private static final ProcessBuilder.Redirect NOBODY =
      ProcessBuilder.Redirect.from(new File("/dev/null"));

  // Ctrl-C is for the editor. The shell waits for its end all the same.
  private static final String HEARD = "trap : INT; ";
  private static final long MOMENT_MILLIS = 500;
  private static final long SHORT_NANOS = 10_000_000L;
  private static final int MOST_MOMENTS = 100;
  private static final int INTERRUPTED = 130;

  private final String command;
  private final Map<String, String> env;
  private final boolean terminal;
  private Process open;
  private boolean over;

  private Editor(String command, Map<String, String> env, boolean terminal) {
    this.command = command;
    this.env = env;
    this.terminal = terminal;
  }

  /// Takes the editor of the settings, the environment, and whether a person sits at a terminal;
  /// gives the editor: the settings', else `$VISUAL`, else `$EDITOR`, else `vi`.
  public static Editor of(Optional<String> settled, Map<String, String> env, boolean terminal) {
    String visual = env.getOrDefault("VISUAL", "");
    String editor = env.getOrDefault("EDITOR", "");
    return new Editor(
        settled.orElse(!visual.isBlank() ? visual : !editor.isBlank() ? editor : "vi"),
        env,
        terminal);
  }

  /// The command, as it was written.
  public String command() {
    return command;
  }

  /// Opens a file and waits until the editor has ended.
  ///
  /// @return the exit code of the editor; 127 where the shell found no such command
  /// @throws IOException where no shell could be started
  public int open(Path file) throws IOException {
    return open(file, () -> {});
  }

  /// The same, with something that is done twice a second meanwhile.
  ///
  /// The command goes through the shell as it does with git, so that `code --wait` works; the path
  /// is an argument of its own and is never read by the shell. Where nobody sits at a terminal the
  /// editor is given no input, since what comes in is not for it.
  ///
  /// @return as above
  /// @throws IOException as above
  public int open(Path file, Runnable meanwhile) throws IOException {
    ProcessBuilder editor =
        new ProcessBuilder("sh", "-c", HEARD + command + " \"$1\"", command, file.toString())
            .inheritIO();
    if (!terminal) {
      editor.redirectInput(NOBODY);
    }
    editor.environment().clear();
    editor.environment().putAll(env);
    giveBackLocale(editor.environment());
    try {
      Process process = start(editor);
      while (process != null && !process.waitFor(MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
        meanwhile.run();
      }
      return process == null ? INTERRUPTED : process.exitValue();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return INTERRUPTED;
    }
  }

  // Nothing is started once it was ended; and what is being started is there to be ended.
  private synchronized Process start(ProcessBuilder editor) throws IOException {
    open = over ? null : editor.start();
    return open;
  }

  /// Ends what is open, for good, and waits a moment for it, so that it can give the terminal back.
  /// From any thread.
  public void end() {
    List<ProcessHandle> all = new ArrayList<>();
    synchronized (this) {
      over = true;
      if (open != null) {
        // The shell may be one process, and the editor another below it.
        open.descendants().forEach(all::add);
        all.add(open.toHandle());
      }
    }
    all.forEach(ProcessHandle::destroy);
    for (int i = 0; i < MOST_MOMENTS && all.stream().anyMatch(Editor::goesOn); i++) {
      LockSupport.parkNanos(SHORT_NANOS);
    }
  }

  // One that has ended, and whose parent has not asked about it, has no command any more.
  private static boolean goesOn(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  // The launcher sets the locale that Java needs, and remembers the person's own.
  static void giveBackLocale(Map<String, String> env) {
    String own = env.remove("LEANTO_LC_ALL");
    if (own != null) {
      env.remove("LC_ALL");
    }
    if (own != null && !own.isEmpty()) {
      env.put("LC_ALL", own);
    }
  }
}
