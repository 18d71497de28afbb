package leanto.prompt;

/// The three ways out of every list, added by the program (`care.md` R15).
///
/// `NONE` is an answer and is kept; `NOT_TODAY` passes the question by and leaves no trace.
public enum Standing {
  OWN("own", "my own words"),
  NONE("none", "none of these"),
  NOT_TODAY("not-today", "not today");

  private final String id;
  private final String say;

  Standing(String id, String say) {
    this.id = id;
    this.say = say;
  }

  /// The reserved option id, as it stands in front matter and in an answers file.
  public String id() {
    return id;
  }

  /// The words a person reads.
  public String say() {
    return say;
  }

  /// Whether an option id belongs to the program, so that a set may not use it.
  public static boolean reserves(String id) {
    for (Standing standing : values()) {
      if (standing.id.equals(id)) {
        return true;
      }
    }
    return false;
  }
}
