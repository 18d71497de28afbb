package leanto.session;

/// What a person did. Leaving, stopping and going back are replies like any other: nothing that a
/// person may ordinarily do travels as an exception.
public sealed interface Reply {

  /// The field was sent as it stands, or a choice was made by its key or words. Empty words on a
  /// field pass the question by.
  record Typed(String words) implements Reply {}

  /// A key, with whatever stood in the field, so that nothing half-typed is lost.
  record Pressed(Key key, String words) implements Reply {
    public Pressed(Key key) {
      this(key, "");
    }
  }

  /// A whole answer, from a file of answers.
  record Gave(leanto.entry.Answer answer) implements Reply {}

  /// What can be pressed anywhere.
  enum Key {
    /// Shift-Tab, or `/back`: the earlier question.
    BACK,
    /// Esc, or `/pause`: the pause; in the pause, back to where it was opened.
    PAUSE,
    /// Ctrl-D on an empty field, or `/stop`: keep, do not keep, go back.
    STOP,
    /// `/help`: what the keys do, and the question's own help.
    HELP,
    /// Ctrl-C, or three times Esc: leave at once.
    LEAVE,
    /// The input has ended (a pipe, a closed terminal).
    END
  }
}
