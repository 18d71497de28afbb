package leanto.cli;

/// A command that cannot go on: an exit code, and words that name the thing, the reason and the
/// next step. [Cli] prints them.
final class Stopped extends Exception {

  private static final long serialVersionUID = 1;

  private final int exit;

  Stopped(int exit, String words) {
    super(words);
    this.exit = exit;
  }

  int exit() {
    return exit;
  }
}
