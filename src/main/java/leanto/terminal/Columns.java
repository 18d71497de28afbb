package leanto.terminal;

import java.io.IOException;

/// How wide the terminal is, for what is printed below the command and not on a screen of its own.
public final class Columns {

  private Columns() {}

  /// Gives the columns of the terminal of this process; the usual 80 where it cannot be asked.
  public static int ofTerminal() {
    Tty tty = null;
    try {
      tty = Tty.ofSystem();
      return tty.size().columns();
    } catch (RuntimeException _) {
      return new Size(0, 0).columns();
    } finally {
      close(tty);
    }
  }

  private static void close(Tty tty) {
    if (tty != null) {
      tty.restore();
      try {
        tty.close();
      } catch (IOException | RuntimeException _) {
        // The modes are back; there is nobody to tell.
      }
    }
  }
}
