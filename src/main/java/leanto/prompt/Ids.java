package leanto.prompt;

import java.util.Set;

/// The rule for ids of sets, questions and options: `[a-z0-9-]`, 1 to 60 characters.
///
/// Ids become front-matter properties and parts of scripts, so they stay plain (`faults.md` 52).
public final class Ids {

  /// The longest id, in characters.
  public static final int LONGEST = 60;

  /// Front-matter names that the program or the person's other tools use: no question has them as
  /// id.
  public static final Set<String> KEPT =
      Set.of("date", "title", "set", "tags", "asked", "marks", "aliases", "cssclasses");

  private Ids() {}

  /// Takes any text and gives whether it can be an id.
  public static boolean ok(String id) {
    if (id.isEmpty() || id.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
        return false;
      }
    }
    return true;
  }

  /// Gives the id back, or throws [IllegalArgumentException] with the id in its message.
  public static String require(String id) {
    if (!ok(id)) {
      throw new IllegalArgumentException("not an id: \"" + id + "\"");
    }
    return id;
  }
}
