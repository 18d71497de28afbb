package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.files.PrivateFile;
import leanto.yaml.Refused;

/// What a person has said of this program in an entry that they kept: topics to leave out, and
/// lines of their own for the doors page (`essay-map.md` E32, `care.md` 3.10). From then on it is
/// so.
final class OwnLists {

  private OwnLists() {}

  /// Takes an entry that was kept, in whatever way; gives a sentence where something of it could
  /// not be put down. The entry has its file by then: nothing here may undo that (`faults.md` 5.4).
  static List<String> keep(House house, Entry entry) {
    try {
      put(house, entry);
      return List.of();
    } catch (IOException | Refused trouble) {
      return List.of(trouble.getMessage() + " The entry has the words.");
    }
  }

  private static void put(House house, Entry entry) throws Refused, IOException {
    List<String> topics = lines(entry, "leave-out");
    List<String> doors = lines(entry, "doors");
    if (topics.isEmpty() && doors.isEmpty()) {
      return;
    }
    try (var _ = house.settingsFile().lock()) {
      if (!topics.isEmpty()) {
        house.settle("leave-out", together(house.settingsNow().leaveOut(), topics));
      }
      if (!doors.isEmpty()) {
        List<String> all = together(house.doors(), doors);
        PrivateFile.replace(house.folders().doors(), String.join("\n", all) + "\n");
      }
    }
  }

  private static List<String> lines(Entry entry, String tag) {
    List<String> lines = new ArrayList<>();
    for (Exchange exchange : entry.exchanges()) {
      if (exchange.tags().contains(tag) && exchange.answer() instanceof Answer.Words(String text)) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
      }
    }
    return lines;
  }

  private static List<String> together(List<String> before, List<String> more) {
    Set<String> all = new LinkedHashSet<>(before);
    all.addAll(more);
    return List.copyOf(all);
  }
}
