package leanto.faults;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Does several things at once: what is waited for on terminals leaves a processor idle. Not by a
/// parallel stream, in whose pool Java itself waits for the ends of processes.
final class Together {

  private static final int AT_ONCE = 3;

  private Together() {}

  /// Does one thing with each, and comes back when all is done. Nothing may be thrown.
  static <T> void each(List<T> all, Consumer<T> what) {
    try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
      all.forEach(each -> hands.execute(() -> what.accept(each)));
    }
  }
}
