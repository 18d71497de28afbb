package leanto.cli;

/// What is said when an editor has not left other words: what happened, that the words stay, and
/// the next step.
final class EditorNotes {

  /// Why no editor is opened where nothing is written.
  static final String PRIVATE =
      "An editor works on a file, and private mode writes none. The words stay here.";

  /// It has left nothing at all.
  static final String NOTHING = with("The editor left nothing.");

  private static final String AS_THEY_WERE = "The words are as they were.";
  private static final String WAIT =
      " An editor that returns at once can be told to wait, such as code --wait.";

  private EditorNotes() {}

  /// It has left the same words.
  static String same(boolean atOnce) {
    return AS_THEY_WERE + (atOnce ? WAIT : "");
  }

  /// Whether a note says that it has left the same words, and nothing else.
  static boolean isSame(String note) {
    return note.equals(same(false)) || note.equals(same(true));
  }

  /// Something was in the way.
  static String with(String reason) {
    return reason + " " + AS_THEY_WERE;
  }

  /// The shell has found no such command.
  static String notFound(String command) {
    return with("There is no editor \"" + command + "\".")
        + " VISUAL, EDITOR or the setting editor can name another.";
  }

  /// It has ended with an exit code other than 0.
  static String ended(int exit) {
    return with("The editor ended with " + exit + ".");
  }

  /// It has left bytes that are no text.
  ///
  /// @param where the folder that holds them
  static String notText(int line, int column, String where) {
    String place = "line " + line + ", column " + column;
    return with("What the editor left is not UTF-8 at " + place + ".")
        + " Its bytes are in "
        + where
        + ".";
  }

  /// Something lies there that stands nowhere else.
  static String left(String where) {
    return " What it left is in " + where + ".";
  }
}
