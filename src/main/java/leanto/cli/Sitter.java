package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import leanto.entry.Entry;
import leanto.journal.Draft;
import leanto.journal.EntryMarkdown;
import leanto.journal.Journal;
import leanto.journal.Published;
import leanto.journal.Waiting;
import leanto.prompt.PromptSet;
import leanto.session.Ending;
import leanto.session.Place;
import leanto.session.Progress;
import leanto.session.Session;
import leanto.session.Sit;
import leanto.session.Sitting;
import leanto.yaml.Refused;

/// Runs a sitting from its first screen to the file.
final class Sitter {

  private final House house;
  private final Seat seat;
  private final Keeping keeping;

  Sitter(House house, Seat seat, Keeping keeping) {
    this.house = house;
    this.seat = seat;
    this.keeping = keeping;
  }

  /// Sits with sets.
  ///
  /// @return an exit code
  /// @throws Stopped where the journal folder cannot be used, before anything is asked
  int sit(List<PromptSet> sets) throws Stopped, Refused, IOException {
    Sitting sitting = new Sitting(sets, house.now(), keeping == Keeping.NOTHING);
    Session start = Session.begin(sitting, place(sitting));
    return through(start, new DraftKeeper(draft(start)));
  }

  /// Goes on with a sitting that was cut off. What it said goes into a draft of its own before the
  /// old one is removed.
  ///
  /// @param start the sitting at the question where it was cut off, given where it would be kept
  int goOn(Function<Place, Session> start, Sitting sitting, Waiting old)
      throws Stopped, Refused, IOException {
    Session session = start.apply(place(sitting));
    DraftKeeper keeper = new DraftKeeper(Optional.of(create(session)));
    Progress.all(session).forEach(keeper);
    if (keeper.holdsAll() && old.tail().isEmpty()) {
      house.drafts().discard(old);
    }
    return through(session, keeper);
  }

  private int through(Session start, DraftKeeper keeper) throws Stopped, Refused, IOException {
    house.world().lastWords().accept(() -> lastWords(keeper));
    Session session = start;
    while (true) {
      session = Sit.through(session, keeper.telling(seat.person()), keeper);
      switch (session.ending().orElseThrow()) {
        case Ending.Keep(Entry entry, Optional<String> folder) -> {
          Optional<String> trouble = publish(entry, folder, keeper);
          if (trouble.isEmpty()) {
            seat.leave();
            return Exit.DONE;
          }
          session = session.couldNotKeep(trouble.get());
        }
        case Ending.KeepNothing _, Ending.NotNow _ -> {
          return ended(keeper);
        }
        case Ending.Lighter(String id) -> {
          keeper.discard();
          return sit(List.of(Sets.named(house, id)));
        }
        case Ending.Left _ -> {
          seat.leave();
          keeper.leave();
          return Exit.LEFT;
        }
        case Ending.InputEnded _ -> {
          return inputEnded(keeper);
        }
        case Ending.NotKept(Entry entry, String reason) -> {
          return notKept(keeper, entry, reason);
        }
      }
    }
  }

  // From the thread that a signal is handled on: what stands in the field goes into the draft, and
  // the
  // screen is cleared before the process ends (`faults.md` 36, `care.md` 6.4).
  private void lastWords(DraftKeeper keeper) {
    seat.interrupted();
    keeper.leave();
  }

  private int ended(DraftKeeper keeper) {
    seat.leave();
    keeper.discard();
    return Exit.DONE;
  }

  private int inputEnded(DraftKeeper keeper) {
    seat.leave();
    keeper.leave();
    house.note(
        keeper.draft().isPresent()
            ? "The input ended. A draft waits: leanto recover. Answers from a file: --answers."
            : "The input ended, and nothing was kept. Answers can come from a file: --answers.");
    return Exit.DONE;
  }

  private int notKept(DraftKeeper keeper, Entry entry, String reason) {
    seat.leave();
    keeper.leave();
    if (keeper.holdsAll()) {
      house.note(reason + " Every answer is in a draft: " + keeper.draft().get().path());
      return Exit.IN_DRAFT;
    }
    house.note(reason + " Here are the words:");
    house.world().err().print(leanto.text.Visible.shown(EntryMarkdown.write(entry)));
    return Exit.NOT_KEPT;
  }

  private Place place(Sitting sitting) throws Stopped, Refused, IOException {
    House.JournalFolder folder = house.journalFolder();
    boolean first = !folder.named() && !java.nio.file.Files.exists(folder.path());
    Journal journal = house.journal(folder.path());
    if (keeping != Keeping.NOTHING) {
      journal.prepare(sitting.began()).forEach(house::note);
    }
    Path file = journal.next(sitting.began());
    return new Place(
        house.folders().shown(folder.path()), folder.path().relativize(file).toString(), first);
  }

  private Optional<Draft> draft(Session session) throws Stopped, Refused, IOException {
    return keeping == Keeping.DRAFT ? Optional.of(create(session)) : Optional.empty();
  }

  private Draft create(Session session) throws Stopped, Refused, IOException {
    return house.drafts().create(session.entry(), house.journal().next(session.sitting().began()));
  }

  // Gives the sentence to tell where it was not kept.
  private Optional<String> publish(Entry entry, Optional<String> folder, DraftKeeper keeper) {
    try {
      Path journal = house.journalFolder().path();
      Path target = folder.isPresent() ? house.folders().named(folder.get()) : journal;
      Published published = house.journal(target).publish(entry);
      if (!target.equals(journal)) {
        house.settle("journal", folder.get());
      }
      if (published.settled()) {
        keeper.discard();
      } else {
        keeper.leave();
      }
      return Optional.empty();
    } catch (IOException | Stopped trouble) {
      return Optional.of(trouble.getMessage());
    } catch (Refused refused) {
      return Optional.of("The settings are not read on: " + refused.getMessage());
    }
  }
}
