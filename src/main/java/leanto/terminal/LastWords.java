package leanto.terminal;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import sun.misc.Signal;

/// What is done when a signal ends the process: half-typed words into the draft, the screen
/// cleared.
///
/// Nothing is installed before a person sits down: a scripted run ends by signals as any program
/// does.
public final class LastWords {

  private static final String[] SIGNALS = {"HUP", "INT", "TERM"};

  private final AtomicReference<Runnable> words = new AtomicReference<>();
  private volatile boolean begun;
  private final IntConsumer end;
  private final Consumer<Thread> atEnd;

  /// Takes what ends the process with an exit code, and who runs a thread when Java ends it.
  public LastWords(IntConsumer end, Consumer<Thread> atEnd) {
    this.end = end;
    this.atEnd = atEnd;
  }

  /// Takes what is to be done, in place of what was said before.
  public void are(Runnable last) {
    if (words.getAndSet(last) == null) {
      beforeTheyAreHeard();
      for (String name : SIGNALS) {
        Signal.handle(new Signal(name), this::end);
      }
    }
  }

  // A signal that came before is on its way to end the process by Java's own hand: either the words
  // are still said then, or it is too late to begin.
  private void beforeTheyAreHeard() {
    try {
      atEnd.accept(new Thread(this::said));
    } catch (IllegalStateException _) {
      Suspension.forEver();
    }
  }

  private void said() {
    begun = true;
    words.get().run();
  }

  /// Waits for the end where a signal has begun it: whoever is interrupted by it hears that the
  /// input has ended, and is not to have a word in this.
  public void waitIfBegun() {
    if (begun) {
      Suspension.forEver();
    }
  }

  private void end(Signal signal) {
    try {
      said();
    } finally {
      // As a shell reports it: 129 for HUP, 130 for INT, 143 for TERM.
      end.accept(128 + signal.getNumber());
    }
  }
}
