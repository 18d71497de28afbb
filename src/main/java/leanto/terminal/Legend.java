package leanto.terminal;

import java.util.ArrayList;
import java.util.List;
import leanto.session.Turn;
import leanto.text.Width;

/// The few words about keys that both ways of asking show.
final class Legend {

  /// What plain lines say before the first field.
  static final String PLAIN = "An empty line moves on. Alone on a line: /pause /back /stop /help";

  /// The same, before a page.
  static final String PLAIN_PAGE =
      "A second empty line moves on. Alone on a line: /pause /stop /help /edit";

  /// Where the editor is asked for in a field of one line.
  static final String LONGER = "The editor is for longer answers.";

  /// Stands over words that are in a field already.
  static final String BEFORE = "It says now:";

  /// Below such words, in a field of one line.
  static final String REPLACED = "Enter alone keeps it. Other words replace it. /clear empties it.";

  /// Below such words, in a field of many lines.
  static final String ADDED = "An empty line keeps it. Lines are added to it. /clear empties it.";

  /// After such words are gone.
  static final String CLEARED = "It is empty now.";

  /// After a line that is as long as a terminal lets one be.
  static final String FULL =
      "That line is as long as a terminal lets a line be. What came behind that is not here."
          + " Shorter lines are whole.";

  /// Stands over the choices when something else was typed.
  static final String THESE = "One of these can be typed:";

  /// The same, where the choices are in sight.
  static final String ABOVE = "One of the keys above can be typed, or its words.";

  /// For a screen without choices on which Enter moves on.
  static final String ENTER_ONLY = "Enter alone moves on.";

  /// For a screen on which there is nothing to choose.
  static final String SLASHES_ONLY = "/pause /back /stop /help can be typed here.";

  // Where the longer word would leave no room for Esc.
  private static final int NARROW = 60;

  private static final String EDITOR = "Ctrl-X Ctrl-E: editor";
  private static final String GAP = "   ";

  private Legend() {}

  /// Gives the bottom line of a turn: as many keys as have room, the needed ones first.
  ///
  /// @param empty whether the field is empty
  /// @param cut whether the turn is taller than the screen
  static String line(Turn turn, boolean empty, boolean cut, int columns) {
    List<String> keys = new ArrayList<>();
    keys.addAll(keys(turn, empty));
    if (cut) {
      keys.add(0, columns < NARROW ? "PgDn: more" : "PgDn PgUp: more");
    }
    while (!keys.isEmpty() && Width.of(String.join(GAP, keys)) > columns) {
      keys.removeLast();
    }
    return String.join(GAP, keys);
  }

  private static List<String> keys(Turn turn, boolean empty) {
    return switch (turn) {
      case Turn.Screen screen when screen.aside() ->
          screen.enter() ? List.of("Enter: on", "Esc: return") : List.of("Esc: return");
      case Turn.Screen screen ->
          screen.enter() ? keys("Enter: on", "?: help") : keys("", "?: help");
      case Turn.Field field when empty && field.paragraphs() ->
          List.of("Enter: on", "Esc: pause", "Ctrl-D: stop", EDITOR, "F1: help");
      case Turn.Field _ when empty -> keys("Enter: on", "F1: help");
      case Turn.Field field when field.paragraphs() ->
          List.of("Ctrl-D: done", "Esc: pause", EDITOR, "F1: help");
      case Turn.Field field ->
          List.of(
              field.many() ? "Enter twice: on" : "Enter: on",
              "Esc: pause",
              "Shift-Tab: back",
              "F1: help");
    };
  }

  private static List<String> keys(String enter, String help) {
    List<String> keys = new ArrayList<>();
    if (!enter.isEmpty()) {
      keys.add(enter);
    }
    keys.addAll(List.of("Esc: pause", "Ctrl-D: stop", "Shift-Tab: back", help));
    return keys;
  }
}
