package leanto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/// An error that nothing expects has an exit code of its own, and a sentence without the person's
/// words.
class CrashGuardTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true);

  @Test
  void anExitCodeIsPassedOn() {
    assertEquals(1, Crash.guard(() -> 1, err));
    assertEquals("", bytes.toString());
  }

  @Test
  void anErrorIsASentenceAndAnExitCode() {
    int exit =
        Crash.guard(
            () -> {
              throw new NoSuchMethodError("what I wrote tonight");
            },
            err);
    assertEquals(134, exit);
    assertTrue(bytes.toString().contains("java.lang.NoSuchMethodError in leanto"), err::toString);
    assertEquals(1, bytes.toString().lines().count());
    assertFalse(bytes.toString().contains("tonight"));
  }
}
