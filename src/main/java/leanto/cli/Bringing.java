package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import leanto.exchange.Arrival;
import leanto.exchange.Found;
import leanto.journal.Journal;
import leanto.journal.Published;
import leanto.text.Visible;
import leanto.yaml.Refused;

/// Brings what was found into the journal, one new file each, and says what became of all of it.
final class Bringing {

  private final House house;
  private final Journal journal;
  private final Found found;

  Bringing(House house, Journal journal, Found found) {
    this.house = house;
    this.journal = journal;
    this.found = found;
  }

  /// Does it.
  ///
  /// @return the exit code: 5 where an entry or a file could not be taken
  /// @throws Stopped (4) where the disk does not take one; what came before stays
  int bring() throws Stopped, Refused, IOException {
    found.left().forEach(house::note);
    found.aside().forEach(house::note);
    if (!found.left().isEmpty()) {
      house.note("What could not be taken stays where it is.");
    }
    if (!found.arrivals().isEmpty()) {
      journal.prepare(house.now()).forEach(house::note);
      Journals.copies(house, house.journalFolder().path()).forEach(house::note);
    }
    boolean told = false;
    for (Arrival arrival : found.arrivals()) {
      told |= arrival.told();
      try {
        one(arrival);
      } catch (IOException stopped) {
        throw new Stopped(
            Exit.NOT_KEPT,
            stopped.getMessage()
                + " What came in before that stays, and is not doubled when this is done again.");
      }
    }
    if (told) {
      house.note(Visible.TOLD);
    }
    return found.left().isEmpty() ? Exit.DONE : Exit.REFUSED;
  }

  private void one(Arrival arrival) throws IOException {
    byte[] bytes = arrival.content().bytes();
    Path place = arrival.place(journal::place);
    Optional<Path> there;
    Optional<Published> published = Optional.empty();
    // Two processes that bring in the same are not to bring it in twice.
    try (var _ = journal.lock()) {
      there = journal.there(place, () -> bytes);
      if (there.isEmpty()) {
        published = Optional.of(journal.bring(place, bytes, arrival.changed()));
      }
    }
    there.ifPresent(path -> house.note(path + " is there already, byte for byte."));
    published.ifPresent(it -> it.notes().forEach(house::note));
    published.ifPresent(it -> FreshFile.print(house, it.path()));
  }
}
