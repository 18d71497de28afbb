package leanto.image;

/// A key, and what a terminal sends for it.
public enum Key {
  ENTER("\r"),
  ESC("\033"),
  F1("\033OP"),
  SHIFT_TAB("\033[Z"),
  CTRL_C("\003"),
  CTRL_D("\004"),
  CTRL_X_CTRL_E("\030\005"),
  CTRL_Z("\032");

  private final String sent;

  Key(String sent) {
    this.sent = sent;
  }

  public String sent() {
    return sent;
  }
}
