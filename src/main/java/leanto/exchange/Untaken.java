package leanto.exchange;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Says what entries have besides, and stays where it is.
final class Untaken {

  private Untaken() {}

  /// Takes entries and the names of what is taken of them. Gives one sentence, or none.
  static List<String> of(JsonObject root, List<JsonObject> entries, Set<String> taken) {
    Set<String> names = new TreeSet<>();
    entries.forEach(entry -> names.addAll(entry.names()));
    names.removeAll(taken);
    return names.isEmpty()
        ? List.of()
        : List.of(root.file() + ": not taken of any entry: " + String.join(", ", names) + ".");
  }
}
