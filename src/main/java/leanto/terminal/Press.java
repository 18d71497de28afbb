package leanto.terminal;

/// What a person pressed, before it means anything.
sealed interface Press {

  /// One character.
  record Typed(String text) implements Press {}

  /// A paste, with its newlines as `\n`.
  record Pasted(String text) implements Press {}

  /// The escape key, alone; more than once when pressed in one burst.
  record Escape(int times) implements Press {}

  /// A key with a name.
  enum Key implements Press {
    ENTER,
    NEW_LINE,
    TAB,
    BACKSPACE,
    DELETE,
    LEFT,
    RIGHT,
    UP,
    DOWN,
    WORD_LEFT,
    WORD_RIGHT,
    LINE_START,
    LINE_END,
    TEXT_START,
    TEXT_END,
    PAGE_UP,
    PAGE_DOWN,
    CUT_WORD_LEFT,
    CUT_WORD_RIGHT,
    CUT_TO_LINE_START,
    CUT_TO_LINE_END,
    PUT_BACK,
    UNDO,
    BACK,
    DONE,
    EDIT,
    HELP,
    LEAVE,
    REPAINT,
    SUSPEND,
    /// A key that does nothing here.
    NOTHING,
    /// The terminal is gone.
    ENDED
  }
}
