import module java.base;

/// A training run on a pseudo-terminal, which `script` of util-linux makes: a command, and the keys
/// that are typed.
enum TerminalSession {
  REFLECT(
      "reflect evening",
      Keys.ENTER,
      "The bench\rby the river",
      Keys.ESCAPE,
      Keys.ESCAPE,
      Keys.CTRL_D,
      "1",
      Keys.ENTER,
      Keys.ENTER,
      Keys.SAVE),
  WRITE("write", "The bench\r\rby the river", Keys.CTRL_D, Keys.SAVE),
  MENU("", "a", Keys.ENTER, "l");

  private static final class Keys {
    static final String ENTER = "\r";
    static final String ESCAPE = "\033";
    static final String CTRL_D = "\004";
    static final String SAVE = "k";
  }

  // Every paint of the screen ends by showing the cursor.
  private static final String PAINTED = "\033[?25h";
  private static final Duration TIMEOUT = Duration.ofMinutes(1);
  private static final Duration QUIET = Duration.ofMillis(100);

  private final String command;
  private final List<String> keys;

  TerminalSession(String command, String... keys) {
    this.command = command;
    this.keys = List.of(keys);
  }

  /// The arguments of the program.
  String command() {
    return command;
  }

  /// Whether pseudo-terminals can be made here. `script` of other systems has other options.
  static boolean isPossible() throws IOException, InterruptedException {
    Process which = new ProcessBuilder("sh", "-c", "script --version | grep -q util-linux").start();
    return which.waitFor() == 0;
  }

  /// Takes a command of the shell, and gives one that runs it on a terminal.
  static String onTerminal(String command) {
    return "exec script -qefc '" + command.replace("'", "'\\''") + "' /dev/null";
  }

  /// Types each key once the screen is painted and quiet; gives whether it always came to that.
  boolean type(Process process) throws IOException, InterruptedException {
    for (String key : keys) {
      if (!isPainted(process)) {
        process.destroyForcibly();
        return false;
      }
      process.getOutputStream().write(key.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    }
    return true;
  }

  private static boolean isPainted(Process process) throws IOException, InterruptedException {
    InputStream screen = process.getInputStream();
    StringBuilder seen = new StringBuilder();
    Instant end = Instant.now().plus(TIMEOUT);
    while (Instant.now().isBefore(end) && (process.isAlive() || screen.available() > 0)) {
      if (screen.available() > 0) {
        byte[] bytes = screen.readNBytes(screen.available());
        seen.append(new String(bytes, StandardCharsets.UTF_8));
      } else if (seen.indexOf(PAINTED) >= 0) {
        return true;
      }
      Thread.sleep(QUIET);
    }
    return false;
  }
}
