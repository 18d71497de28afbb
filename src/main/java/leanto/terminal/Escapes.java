package leanto.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/// Counts the escape key: three within two seconds leave at once, with no other key between. What
/// is shown in between makes no difference.
final class Escapes {

  private static final int ENOUGH = 3;
  private static final long WITHIN = 2_000_000_000L;

  private final LongSupplier nanoTime;
  private final Deque<Long> moments = new ArrayDeque<>();

  Escapes(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /// Another key was pressed: whoever types on does not want to leave.
  void other() {
    moments.clear();
  }

  /// Takes how often the key was pressed just now; says whether that is enough to leave.
  boolean leave(int times) {
    long now = nanoTime.getAsLong();
    for (int i = 0; i < Math.min(times, ENOUGH); i++) {
      moments.addLast(now);
    }
    while (moments.size() > ENOUGH) {
      moments.removeFirst();
    }
    return moments.size() == ENOUGH && now - moments.getFirst() <= WITHIN;
  }
}
