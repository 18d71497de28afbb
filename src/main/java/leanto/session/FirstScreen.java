package leanto.session;

import java.util.List;
import java.util.Optional;

/// The first screen ever: what this is, who could see it, and the choice about drafts. Nothing is
/// written before that choice is made (`care.md` 6.3, *Decided*).
public final class FirstScreen {

  /// What can be chosen, by its key.
  public enum Choice {
    HOLD("h", "hold them in a draft, a file here"),
    NONE("n", "hold nothing: they are gone"),
    PRIVATE("p", "private, this once: nothing is written"),
    LOOK("r", "only read"),
    LEAVE("l", "leave");

    private final String key;
    private final String say;

    Choice(String key, String say) {
      this.key = key;
      this.say = say;
    }

    /// The choice with a key. Throws [IllegalArgumentException] for any other.
    public static Choice of(String key) {
      for (Choice choice : values()) {
        if (choice.key.equals(key)) {
          return choice;
        }
      }
      throw new IllegalArgumentException("no such key: " + key);
    }
  }

  private FirstScreen() {}

  /// The screen. It chooses nothing: Enter alone changes nothing.
  ///
  /// @param lines whether it is shown as plain lines, where other keys are at hand and what was
  ///   shown stays
  public static Turn.Screen turn(boolean lines) {
    String keys =
        lines
            ? "/pause, /stop and /leave can be typed at any time. What was shown stays on the"
                + " screen."
            : "Esc pauses. Ctrl-D stops. Ctrl-C leaves at once and clears the screen.";
    return new Turn.Screen(
        "Before the first question",
        List.of(
            "Questions for yourself, and plain files of what you keep. This is a program, not a"
                + " person or a service. It sends nothing unasked. It cannot hide from spyware, and"
                + " whoever can open this computer may see that it was used.",
            "",
            keys,
            "",
            "If a sitting ends suddenly, what becomes of the words so far? Asked once; the menu can"
                + " change it."),
        List.of(Choice.values()).stream().map(c -> new Turn.Choice(c.key, c.say)).toList(),
        false,
        Optional.empty());
  }
}
