package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import leanto.journal.Journal;
import leanto.journal.Listed;
import leanto.journal.Opened;
import leanto.yaml.Refused;

/// The entries that this program wrote and that are meant, in the order in which they were kept.
final class Kept {

  private Kept() {}

  /// What is taken from each entry.
  interface Taking<T> {
    List<T> of(Opened opened) throws Refused, IOException;
  }

  /// Takes from each entry; a limit counts from the newest. A file that cannot be read is named,
  /// and the others go on.
  static <T> List<T> each(House house, Filters filters, Taking<T> taking)
      throws Stopped, Refused, IOException {
    Journal journal = house.journal();
    List<List<T>> newestFirst = new ArrayList<>();
    for (Listed listed : house.listing().entries()) {
      if (newestFirst.size() < filters.limit() && filters.matches(listed)) {
        try {
          if (journal.wrote(listed.path())) {
            newestFirst.add(taking.of(journal.read(listed.path())));
          }
        } catch (IOException unread) {
          house.note(unread.getMessage());
        }
      }
    }
    return newestFirst.reversed().stream().flatMap(List::stream).toList();
  }
}
