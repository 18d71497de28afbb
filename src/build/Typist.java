import module java.base;

/// Somebody who sits at a pseudo-terminal, made by `script` of util-linux, and types through a
/// sitting with two questions.
final class Typist {

  // Every paint of the screen ends by showing the cursor.
  private static final String PAINTED = "\033[?25h";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration CALM = Duration.ofMillis(100);

  private static final String ENTER = "\r";
  private static final String ESCAPE = "\033";
  private static final String CTRL_D = "\004";
  private static final String KEEP = "k";

  private static final List<String> KEYS =
      List.of(ENTER, "The bench\rby the river", ESCAPE, ESCAPE, CTRL_D, "1", ENTER, ENTER, KEEP);

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

  /// Types through a sitting, each key when the screen is calm.
  ///
  /// @throws IllegalStateException where the screen does not become so, with what is on it
  static void sit(Process sitting) throws IOException, InterruptedException {
    for (String key : KEYS) {
      awaitCalm(sitting.getInputStream());
      sitting.getOutputStream().write(key.getBytes(StandardCharsets.UTF_8));
      sitting.getOutputStream().flush();
    }
  }

  private static void awaitCalm(InputStream screen) throws IOException, InterruptedException {
    StringBuilder seen = new StringBuilder();
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      if (screen.available() > 0) {
        byte[] bytes = screen.readNBytes(screen.available());
        seen.append(new String(bytes, StandardCharsets.UTF_8));
      } else if (seen.indexOf(PAINTED) >= 0) {
        return;
      }
      Thread.sleep(CALM);
    }
    throw new IllegalStateException("The sitting does not go on: " + seen);
  }
}
