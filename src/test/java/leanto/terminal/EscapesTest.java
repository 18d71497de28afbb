package leanto.terminal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EscapesTest {

  private final AtomicLong clock = new AtomicLong(7);
  private final Escapes escapes = new Escapes(clock::get);

  @Test
  void threeWithinTwoSecondsLeave() {
    assertFalse(escapes.leave(1));
    assertFalse(after(1000));
    assertTrue(after(1000));
  }

  @Test
  void slowerOnesDoNot() {
    assertFalse(escapes.leave(1));
    assertFalse(after(1000));
    assertFalse(after(1001));
    assertTrue(after(900), "the last three are near enough");
  }

  @Test
  void oneBurstIsEnough() {
    assertTrue(escapes.leave(3));
  }

  @Test
  void anotherKeyBetweenBeginsAnew() {
    assertFalse(escapes.leave(1));
    assertFalse(after(10));
    escapes.other();
    assertFalse(after(10));
    assertFalse(after(10));
    assertTrue(after(10));
  }

  private boolean after(long millis) {
    clock.addAndGet(millis * 1_000_000);
    return escapes.leave(1);
  }
}
