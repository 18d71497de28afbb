import module java.base;

/// Somebody who sits at a pseudo-terminal, made by `script` of util-linux, and types through the
/// program.
final class Typist {

  // Every paint of the screen ends by showing the cursor.
  private static final String PAINTED = "\033[?25h";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration CALM = Duration.ofMillis(100);

  private static final String ENTER = "\r";
  private static final String ESCAPE = "\033";
  private static final String CTRL_D = "\004";
  private static final String KEEP = "k";

  /// A way through the program, by its keys.
  enum Way {
    SITTING(
        "reflect evening",
        ENTER,
        "The bench\rby the river",
        ESCAPE,
        ESCAPE,
        CTRL_D,
        "1",
        ENTER,
        ENTER,
        KEEP),
    PAGE("write", "The bench\r\rby the river", CTRL_D, KEEP),
    MENU("", "a", ENTER, "l");

    private final String command;
    private final List<String> keys;

    Way(String command, String... keys) {
      this.command = command;
      this.keys = List.of(keys);
    }

    /// What is typed in the shell, without the program's name.
    String command() {
      return command;
    }
  }

  private Typist() {}

  /// Whether pseudo-terminals can be made here.
  static boolean hasTerminals() throws IOException, InterruptedException {
    Process which = new ProcessBuilder("sh", "-c", "script --version | grep -q util-linux").start();
    return which.waitFor() == 0;
  }

  /// Takes a command of the shell, and gives one that runs it on a terminal.
  static String onTerminal(String command) {
    return "exec script -qefc '" + command.replace("'", "'\\''") + "' /dev/null";
  }

  /// Goes the whole way, each key when the screen is calm.
  ///
  /// @throws IllegalStateException where the screen does not become so, with what is on it
  static void sit(Process sitting, Way way) throws IOException, InterruptedException {
    for (String key : way.keys) {
      awaitCalm(sitting);
      sitting.getOutputStream().write(key.getBytes(StandardCharsets.UTF_8));
      sitting.getOutputStream().flush();
    }
  }

  private static void awaitCalm(Process sitting) throws IOException, InterruptedException {
    InputStream screen = sitting.getInputStream();
    StringBuilder seen = new StringBuilder();
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && (sitting.isAlive() || screen.available() > 0)) {
      if (screen.available() > 0) {
        byte[] bytes = screen.readNBytes(screen.available());
        seen.append(new String(bytes, StandardCharsets.UTF_8));
      } else if (seen.indexOf(PAINTED) >= 0) {
        return;
      }
      Thread.sleep(CALM);
    }
    sitting.destroyForcibly();
    throw new IllegalStateException("The sitting does not go on: " + seen);
  }
}
