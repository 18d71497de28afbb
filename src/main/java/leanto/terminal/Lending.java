package leanto.terminal;

import sun.misc.Signal;
import sun.misc.SignalHandler;

/// While the terminal is lent to another program, Ctrl-C in it is for that program.
public final class Lending {

  private static final Signal INTERRUPT = new Signal("INT");

  private Lending() {}

  /// Runs something during which an interrupt is not heard here. It is caught and not ignored,
  /// since a program would inherit that.
  public static void run(Runnable use) {
    SignalHandler before = Signal.handle(INTERRUPT, _ -> {});
    try {
      use.run();
    } finally {
      Signal.handle(INTERRUPT, before);
    }
  }
}
