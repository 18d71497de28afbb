package leanto.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jline.terminal.Terminal.Signal;

/// What is on the screen now: painted when it changes, when the terminal changes its size, and when
/// the person comes back to it. Signals paint on threads of their own.
final class Display {

  private static final long MOMENT_NANOS = 30_000_000L;

  private final AlternateScreen screen;
  private final LongSupplier nanoTime;
  private final Supplier<Tty> opener;
  private volatile Tty tty;
  private volatile boolean left;
  private volatile boolean lent;
  private Answering answering;
  private Screenful seen;
  private long painted;

  Display(OutputStream out, boolean colour, LongSupplier nanoTime, Supplier<Tty> opener) {
    this.screen = new AlternateScreen(out, colour);
    this.nanoTime = nanoTime;
    this.opener = opener;
  }

  /// Shows a turn from its first row on.
  synchronized void show(Answering now) {
    answering = now;
    seen = null;
    if (tty == null && !left) {
      open();
    }
    paint();
  }

  /// Paints what has changed.
  synchronized void paint() {
    if (tty != null && answering != null && !left) {
      paint(seen == null ? 0 : seen.from());
    }
  }

  /// Paints what has changed, unless it was painted a moment ago; says whether it did.
  synchronized boolean paintInTime() {
    boolean due = nanoTime.getAsLong() - painted >= MOMENT_NANOS;
    if (due) {
      paint();
    }
    return due;
  }

  /// Paints everything anew.
  synchronized void repaint() {
    screen.clear();
    paint();
  }

  /// Moves a turn that is taller than the screen by some rows, down or (below 0) up.
  synchronized void scroll(int rows) {
    paint(seen.from() + rows);
  }

  /// How many rows make a page, with some of the last one still in sight.
  synchronized int page() {
    return Math.max(1, seen.page() - 3);
  }

  Size size() {
    return tty.size();
  }

  /// Gives the next character; see [Keys.Source].
  int read(long millis) {
    return left ? Keys.ENDED : tty.read(millis);
  }

  /// Clears, gives the terminal back to the shell, and stops until the shell goes on with the
  /// program.
  void suspend() {
    away(Suspension::job);
  }

  /// Clears, and lends the terminal to another program, in the modes in which it was found; takes
  /// it back when that is over. Signals of the terminal are that program's meanwhile.
  void lend(Runnable use) {
    screen.leave();
    restore();
    lent = true;
    tty.unheard(Signal.TSTP);
    try {
      Lending.run(use);
    } finally {
      Suspension.untilInFront();
      tty.restoreAgain();
      lent = false;
      back();
    }
  }

  /// Clears and gives the terminal back for good. Nothing is written after it. A terminal that is
  /// being opened on another thread is waited for, so that its modes can be set back.
  void leave() {
    left = true;
    screen.close();
    synchronized (this) {
      restore();
    }
  }

  /// Leaves, and lets go of the terminal.
  void close() {
    leave();
    if (tty != null) {
      try {
        tty.close();
      } catch (IOException | RuntimeException _) {
        // the screen is clear and the modes are back: there is nobody to tell
      }
    }
  }

  // Words first, JLine after: its classes load while the words are read. What was typed meanwhile
  // may have been echoed, so every row is painted again.
  private void open() {
    screen.enter();
    screen.flow(Layout.of(answering.turn(), answering.words(), new Size(0, 0), 0));
    tty = opener.get();
    if (left) {
      restore();
      return;
    }
    screen.forget();
    tty.on(Signal.WINCH, this::repaint);
    tty.on(Signal.CONT, this::forward);
    tty.on(Signal.TSTP, this::stopped);
  }

  private void paint(int from) {
    seen = Layout.of(answering.turn(), answering.words(), tty.size(), from);
    screen.paint(seen);
    painted = nanoTime.getAsLong();
  }

  // Told to stop from outside, on the signal's own thread.
  private void stopped() {
    away(Suspension::process);
  }

  private void away(Runnable stop) {
    screen.leave();
    restore();
    stop.run();
    forward();
  }

  // Outside the lock: leaving for good must not wait for a job that is in the background.
  private void forward() {
    if (!lent) {
      Suspension.untilInFront();
      back();
    }
  }

  // Modes first: in the background they stop the process again, before it writes. The shell may
  // have written on the screen, so all of it is painted.
  private synchronized void back() {
    if (!left) {
      tty.raw();
      tty.on(Signal.TSTP, this::stopped);
      screen.enter();
      repaint();
    }
  }

  private void restore() {
    try {
      if (tty != null && lent) {
        tty.restoreAgain();
      } else if (tty != null) {
        tty.restore();
      }
    } catch (RuntimeException _) {
      // a terminal that is gone has no modes
    }
  }
}
