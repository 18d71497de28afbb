package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import leanto.entry.Entry;
import leanto.journal.Published;
import leanto.session.Destination;
import leanto.yaml.Refused;

/// One sitting, one new file in the journal.
record NewFile(House house) implements Goal {

  @Override
  public List<String> prepare(OffsetDateTime date) throws Stopped, Refused, IOException {
    return house.journal().prepare(date);
  }

  @Override
  public Destination place(OffsetDateTime date) throws Stopped, Refused, IOException {
    House.JournalFolder folder = house.journalFolder();
    boolean first = !folder.named() && !Files.exists(folder.path());
    Path file = house.journal(folder.path()).next(date);
    return new Destination(
        house.folders().shown(folder.path()),
        folder.path().relativize(file).toString(),
        first,
        typed -> Journals.copies(house, house.folders().named(typed)));
  }

  @Override
  public Published keep(Path journal, Entry entry) throws IOException {
    return house.journal(journal).publish(entry);
  }

  @Override
  public boolean movesJournal() {
    return true;
  }

  @Override
  public String instead() {
    return Visit.WORDS;
  }
}
