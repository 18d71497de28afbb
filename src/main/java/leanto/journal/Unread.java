package leanto.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leanto.yaml.Node;
import leanto.yaml.Problem;

/// What could not be understood of a file that is listed all the same: one plain sentence each,
/// with its line (`faults.md` 27).
final class Unread {

  private Unread() {}

  /// Takes a file and whether its front matter says its date.
  static List<String> in(Path path, Document document, boolean dated) {
    List<String> unread = new ArrayList<>();
    if (document.refused().isPresent()) {
      Problem problem = document.refused().get().problems().getFirst();
      unread.add(
          at(path, problem.place().line())
              + "its properties were not read, because of this. "
              + problem.what());
    }
    Node.Keyed date = dated ? null : document.front().keys().get("date");
    if (date != null && !(date.value() instanceof Node.Empty)) {
      unread.add(
          at(path, date.key().line()) + "its date is not one that is read; 2026-03-01 would be.");
    }
    return unread;
  }

  private static String at(Path path, int line) {
    return path + ":" + line + ": ";
  }
}
