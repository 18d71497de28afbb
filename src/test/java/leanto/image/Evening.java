package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A sitting with a set of two questions, on a terminal.
public final class Evening {

  private Evening() {}

  /// Begins, and goes on to the first question.
  public static Pty begun(Home home) {
    return begun(Pty.of(home, "reflect", "evening"));
  }

  public static Pty begun(Pty pty) {
    return pty.expect("How would you like to arrive?").press(Key.ENTER).expect("What went well");
  }

  /// Ends the answer to the first question, passes by the rest, and keeps it.
  public static void kept(Pty pty) {
    pty.press(Key.CTRL_D);
    pty.expect("What was hard?").press(Key.ENTER);
    pty.expect("something to set down").press(Key.ENTER);
    pty.expect("That is the last one.").type("k");
    assertEquals(0, pty.exit());
  }

  /// The entry with this answer to the first question, without its date.
  public static String entry(String answer) {
    return """
    ---
    title: Evening
    set: evening
    asked: [q1]
    ---

    ## What went well, of all that was there between the morning and the night?

    %s
    """
        .formatted(answer);
  }
}
