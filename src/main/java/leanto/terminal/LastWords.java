package leanto.terminal;

import java.util.concurrent.atomic.AtomicReference;
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
  private final IntConsumer end;

  /// Takes what ends the process with an exit code.
  public LastWords(IntConsumer end) {
    this.end = end;
  }

  /// Takes what is to be done, in place of what was said before.
  public void are(Runnable last) {
    if (words.getAndSet(last) == null) {
      for (String name : SIGNALS) {
        Signal.handle(new Signal(name), this::end);
      }
    }
  }

  private void end(Signal signal) {
    try {
      words.get().run();
    } finally {
      // As a shell reports it: 129 for HUP, 130 for INT, 143 for TERM.
      end.accept(128 + signal.getNumber());
    }
  }
}
