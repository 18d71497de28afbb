package leanto.faults;

/// What happens to a sitting all of a sudden.
enum Blow {
  HUP(129),
  TERM(143),
  INT(130),
  /// Which changes nothing.
  QUIT(0),
  /// Stopped, and brought to the front again.
  STOP(0),
  /// The terminal is closed, and nobody sees an exit code.
  CLOSE(0),
  /// For the control: nobody can hear it coming.
  KILL(137);

  private final int exit;

  Blow(int exit) {
    this.exit = exit;
  }

  /// The exit code of a sitting that ends by it; 0 where it goes on.
  int exit() {
    return exit;
  }
}
