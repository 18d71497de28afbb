package leanto.history;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// The message of a commit. It names a file where its name is a day and says nothing of what is in
/// it, and is otherwise the same for all (`faults.md` 65).
final class Message {

  private static final Pattern DAYS =
      Pattern.compile("[0-9]{4}[0-9/_-]*([.]md|[.]markdown)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CIRCLE = Pattern.compile("circle(-[0-9]+)?\\.yaml");

  private Message() {}

  /// Takes what has become of a file, and its path in the journal.
  static String of(Change.Kind kind, Path name) {
    String does = kind == Change.Kind.REMOVED ? "Remove " : "Keep ";
    String said = name.toString();
    boolean tells = DAYS.matcher(said).matches() || CIRCLE.matcher(said).matches();
    return does + (tells ? said : name.startsWith("prompts") ? "a prompt set" : "an entry");
  }
}
