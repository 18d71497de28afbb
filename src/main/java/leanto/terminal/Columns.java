package leanto.terminal;

/// How wide the terminal is, for what is printed below the command and not on a screen of its own.
public final class Columns {

  /// How many a terminal mostly has.
  public static final int USUAL = 80;

  private Columns() {}

  /// Gives the columns of the terminal of this process; the usual ones where it cannot be asked.
  public static int ofTerminal() {
    try {
      return Tty.measured().columns();
    } catch (RuntimeException _) {
      return USUAL;
    }
  }
}
