package leanto.terminal;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Hands on the words in a field while they are typed, so that a crash costs half a second of them.
final class HalfTyped {

  private static final long EVERY = 500_000_000L;

  private final LongSupplier nanoTime;
  private Supplier<String> words = () -> "";
  private Consumer<String> taker = _ -> {};
  private String given = "";
  private long last;

  HalfTyped(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /// Starts with the words of one field, which need not be given as they stand now.
  synchronized void start(Supplier<String> words, Consumer<String> taker) {
    this.words = words;
    this.taker = taker;
    given = words.get();
    last = nanoTime.getAsLong();
  }

  /// Ends with that field: nothing is given any more.
  synchronized void end() {
    start(() -> "", _ -> {});
  }

  /// Gives the words when they have changed and half a second has passed.
  synchronized void tick() {
    if (nanoTime.getAsLong() - last >= EVERY) {
      give();
    }
  }

  /// Gives the words now, when they have changed.
  synchronized void give() {
    last = nanoTime.getAsLong();
    String now = words.get();
    if (!now.equals(given)) {
      given = now;
      taker.accept(now);
    }
  }
}
