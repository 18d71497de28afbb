package leanto.session;

import java.util.List;
import java.util.Optional;

/// The first screen ever: what this is, who could see it, and the choice about drafts. Nothing is
/// written before that choice is made (`care.md` 6.3, *Decided*).
public final class FirstScreen {

  /// What can be chosen, by its key.
  public enum Choice {
    HOLD("h", "hold a draft: what was typed waits here, in a file"),
    NONE("n", "hold nothing: what was typed is gone"),
    PRIVATE("p", "private, this once: nothing is written at all"),
    LOOK("r", "only read: see the questions first"),
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

  /// The screen. It takes nothing and chooses nothing: Enter alone changes nothing.
  public static Turn.Screen turn() {
    return new Turn.Screen(
        "Before the first question",
        List.of(
            "Questions, at your own pace. Nothing is sent anywhere. People who can open this"
                + " computer may see that it is used. It cannot hide from spyware.",
            "",
            "Esc pauses. Ctrl-D stops. Ctrl-C leaves at once and clears the screen.",
            "",
            "If it ends suddenly, by leaving at once or a lost connection:"),
        List.of(Choice.values()).stream().map(c -> new Turn.Choice(c.key, c.say)).toList(),
        false,
        Optional.empty());
  }
}
