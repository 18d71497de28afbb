package leanto.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What git printed, and what is said of it.
class ReasonsTest {

  private static String said(String err) {
    return Reasons.trouble(new Ran(1, new byte[0], err)).getMessage();
  }

  @Test
  void aHookThatIsSwitchedOffIsNoReason() {
    assertEquals(
        "Git ended with 1: pack-objects died of signal 9. Nothing is lost, and it can be done"
            + " again.",
        said(
            """
            To /media/stick/hub.git
            remote: error: cannot run : No such file or directory
            remote:
            hint: something else
            error: pack-objects died of signal 9.
            """));
  }

  @ParameterizedTest
  @CsvSource({
    "[rejected] (fetch first), true",
    "[remote rejected] (failed to update ref), true",
    "[remote rejected] (incorrect old value provided), true",
    "[remote rejected] (pre-receive hook declined), false",
    "[remote rejected] (unpacker error), false"
  })
  void aPushThatCameTooLateIsKnown(String reason, boolean late) {
    String text = "To hub\n!\tHEAD:refs/heads/main\t" + reason + "\nDone\n";
    assertEquals(late, LatePush.is(new Ran(1, text.getBytes(), "")));
    assertEquals(false, LatePush.is(new Ran(0, text.getBytes(), "")));
  }
}
