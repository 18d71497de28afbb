package leanto.faults;

import java.util.List;
import leanto.image.Evening;
import leanto.image.Key;
import leanto.image.Pty;

/// How far a sitting has come when something happens to it.
enum Phase {
  QUESTION("What was hard?"),
  HALF("Asking, and then wai"),
  LINES("and the th"),
  PAUSE("Nothing moves on by itself."),
  KEEP("That is the last one."),
  SAVE("That is the last one.");

  static final String WHOLE = "The fence is done";

  private final String shown;

  Phase(String shown) {
    this.shown = shown;
  }

  /// What is on the screen then, in one row.
  String shown() {
    return shown;
  }

  /// What was typed until then, line by line.
  List<String> typed() {
    return switch (this) {
      case QUESTION -> List.of(WHOLE);
      case HALF, PAUSE -> List.of(WHOLE, HALF.shown);
      case LINES -> List.of(WHOLE, "one word", "another", LINES.shown);
      case KEEP, SAVE -> List.of(WHOLE, "Asking, and then waiting");
    };
  }

  /// Types so far, on a terminal where a sitting begins. It is in the middle of the save only a
  /// moment later.
  void reach(Pty pty) {
    Evening.begun(pty).type(WHOLE).expect(WHOLE).press(Key.CTRL_D).expect(QUESTION.shown);
    if (this == QUESTION) {
      return;
    }
    String second = String.join("\r", typed().subList(1, typed().size()));
    pty.type(second).expect(typed().getLast());
    switch (this) {
      case QUESTION, HALF, LINES -> {}
      case PAUSE -> pty.press(Key.ESC);
      case KEEP, SAVE -> pty.press(Key.CTRL_D).expect("something to set down").press(Key.ENTER);
    }
    pty.expect(shown);
    if (this == SAVE) {
      pty.type("k");
    }
  }
}
