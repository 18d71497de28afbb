package leanto.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.entry.Entry;
import leanto.journal.Published;
import leanto.yaml.Refused;

/// Keeps what a person chose to keep: the entry in its file, what it settles, and then the draft
/// goes.
record Keeping(House house, Seat seat, Goal goal) {

  /// Keeps an entry and gives the screen back.
  ///
  /// @param folder another journal folder, where one was chosen
  /// @return the sentence to tell where it was not kept; nothing where it was
  Optional<String> keep(Entry entry, Optional<String> folder, DraftKeeper keeper) {
    try {
      Path journal = house.journalFolder().path();
      Path target = folder.isPresent() ? house.folders().named(folder.get()) : journal;
      Published published = goal.keep(target, entry);
      List<String> notes = new ArrayList<>(published.notes());
      if (goal.movesJournal() && !target.equals(journal)) {
        settle(folder.get(), notes);
      }
      notes.addAll(OwnLists.keep(house, entry));
      for (Path left : seat.desk().leave(published.settled())) {
        notes.add("An editor left other words in " + house.folders().shown(left) + ".");
      }
      seat.leave();
      if (published.settled()) {
        keeper.discard();
      } else {
        keeper.leave();
      }
      notes.forEach(house::note);
      return Optional.empty();
    } catch (IOException | Stopped trouble) {
      return Optional.of(trouble.getMessage());
    } catch (InvalidPathException name) {
      return Optional.of("A folder cannot have that name: " + name.getReason() + ".");
    } catch (Refused refused) {
      return Optional.of("The settings are not read on: " + refused.getMessage());
    }
  }

  // The entry has its file by now: what does not go through here is a note (`faults.md` 5.4).
  private void settle(String folder, List<String> notes) {
    try {
      house.settle("journal", folder);
    } catch (IOException | Refused trouble) {
      notes.add(
          trouble.getMessage() + " The entry is in " + folder + ": --journal finds it there.");
    }
  }
}
