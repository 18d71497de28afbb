package leanto.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/// Tries a claim with one input after the other until its time is over. Each input is made from a
/// number, its seed, which is all that is needed to make it again.
final class Fuzz<I> {

  private static final long SECOND = 1_000_000_000;
  private static final long SLOW = 20 * SECOND;
  private static final int LEAST = 300;
  private static final int ENOUGH = 10_000;
  private static final int SHOWN = 4_000;

  private final Target<I> target;
  private long taken;
  private long refused;
  private long slowest;
  private boolean caught;

  Fuzz(Target<I> target) {
    this.target = target;
  }

  /// Tries the inputs of the seeds from 1 on, some hundreds at least, and then whether the claim
  /// could have been found not to hold. Where that is still open it goes on for a while.
  Figures during(double seconds) {
    long begin = System.nanoTime();
    long end = begin + (long) (seconds * SECOND);
    for (long seed = 1; System.nanoTime() < end || seed < (seen() ? LEAST : ENOUGH); seed++) {
      once(seed);
      caught = caught || target.twin().isPresent() && broken(seed);
    }
    assertTrue(seen(), () -> target.name() + ": the control saw nothing. " + figures(begin));
    return figures(begin);
  }

  /// Tries the input of one seed.
  void once(long seed) {
    I input = input(seed);
    long begin = System.nanoTime();
    try {
      if (target.claim().takes(input)) {
        taken++;
      } else {
        refused++;
      }
    } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError found) {
      fail(said(seed, "does not hold", input), found);
    }
    long took = System.nanoTime() - begin;
    slowest = Math.max(slowest, took);
    if (took > SLOW) {
      fail(said(seed, "took " + took / SECOND + " s", input));
    }
  }

  private boolean seen() {
    return target.twin().isPresent() ? caught : taken > 0 && refused > 0;
  }

  private boolean broken(long seed) {
    try {
      target.twin().orElseThrow().takes(input(seed));
      return false;
    } catch (Exception | AssertionError | StackOverflowError found) {
      return true;
    }
  }

  private I input(long seed) {
    return target.input().apply(new SplittableRandom(seed));
  }

  private Figures figures(long begin) {
    long took = System.nanoTime() - begin;
    return new Figures(target.name(), taken, refused, caught, slowest / 1e6, took / 1e9);
  }

  private String said(long seed, String what, I input) {
    return "\"%s\" %s.\nAgain: mvn test -Dtest=FuzzTest -Dfuzz.seed=%d\nThe input: %s"
        .formatted(target.name(), what, seed, shown(input));
  }

  private static String shown(Object input) {
    String text =
        input instanceof byte[] bytes
            ? new String(bytes, StandardCharsets.ISO_8859_1)
            : String.valueOf(input);
    StringBuilder shown = new StringBuilder();
    for (char c : text.substring(0, Math.min(SHOWN, text.length())).toCharArray()) {
      shown.append(c >= ' ' && c < 0x7F ? String.valueOf(c) : "\\u%04x".formatted((int) c));
    }
    return shown.toString();
  }
}
