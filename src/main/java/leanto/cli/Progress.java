package leanto.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/// A line that says how far long work has come, on a terminal only, and only once it has taken a
/// second. It is gone when the work is.
final class Progress {

  /// Says nothing.
  static final Progress NONE = new Progress(null, () -> 0, 0);

  private static final long SECOND = 1_000_000_000L;
  private static final int BAR = 20;

  private final House house;
  private final LongSupplier clock;
  private final int all;
  private final long begun;
  private long said;
  private int done;
  private int shown;

  private Progress(House house, LongSupplier clock, int all) {
    this.house = house;
    this.clock = clock;
    this.all = all;
    this.begun = clock.getAsLong();
    this.said = begun;
  }

  /// Takes how many steps there are.
  Progress(House house, int all) {
    this(house.output().isWatched() ? house : null, house.world().nanoTime(), all);
  }

  /// One step is done.
  synchronized void step() {
    if (house != null && ++done % 64 == 0) {
      long now = clock.getAsLong();
      if (now - said > SECOND && house.output().isWatched()) {
        said = now;
        show(now);
      }
    }
  }

  /// Takes the line away, so that something else can be printed there.
  synchronized void clear() {
    if (shown > 0) {
      print("\r" + " ".repeat(shown) + "\r");
      shown = 0;
    }
  }

  private void show(long now) {
    int full = (int) ((long) BAR * done / all);
    long left = (now - begun) / done * (all - done) / SECOND + 1;
    String line =
        String.format(
            Locale.ROOT,
            "%s%s  %,d of %,d read, about %d s left",
            "#".repeat(full),
            ".".repeat(BAR - full),
            done,
            all,
            left);
    if (shown == 0) {
      house.world().lastWords().accept(this::clear);
    }
    clear();
    print(line);
    shown = line.length();
  }

  private void print(String line) {
    house.world().out().print(line);
    house.world().out().flush();
  }
}
