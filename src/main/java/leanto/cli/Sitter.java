package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.entry.Entry;
import leanto.journal.Draft;
import leanto.journal.Journal;
import leanto.journal.Published;
import leanto.prompt.PromptSet;
import leanto.session.Destination;
import leanto.session.Ending;
import leanto.session.Progress;
import leanto.session.Session;
import leanto.session.Sit;
import leanto.session.Sitting;
import leanto.yaml.Refused;

/// Runs a sitting from its first screen to the file.
final class Sitter {

  private static final String DRAFT_WAITS =
      "The input ended. A draft waits: leanto recover. Answers from a file: --answers.";

  private final House house;
  private final Seat seat;
  private final Holding keeping;

  Sitter(House house, Seat seat, Holding keeping) {
    this.house = house;
    this.seat = seat;
    this.keeping = keeping;
  }

  /// Sits with sets.
  ///
  /// @return an exit code
  /// @throws Stopped where the journal folder cannot be used, before anything is asked
  int sit(List<PromptSet> sets) throws Stopped, Refused, IOException {
    prepare();
    DraftKeeper keeper = keeper();
    Sitting early = sitting(sets, inUtc());
    show(early);
    Sitting sitting = early.began(house.now());
    Session start = Session.begin(sitting, place(sitting));
    keeper.begin(() -> draft(start));
    return through(start, keeper);
  }

  /// Goes on with a sitting that was cut off, at the question where it was. Its old draft is
  /// removed once every word of it is in a new one; where no draft is held it stays.
  int goOn(Resumed from) throws Stopped, Refused, IOException {
    Sitting sitting = sitting(from.sets(), from.began());
    prepare();
    Session start = Session.resume(sitting, place(sitting), from.said(), from.half());
    DraftKeeper keeper = keeper();
    keeper.begin(() -> draft(start));
    Progress.all(start).forEach(keeper);
    if (keeper.holdsAll() && from.draft().tail().isEmpty()) {
      house.drafts().discard(from.draft());
    }
    return through(start, keeper);
  }

  // The first screen, before the rest is ready: the person's zone, in which the sitting begins, the
  // place of its file, and its draft. None of these is seen there.
  private void show(Sitting early) {
    if (early.atAnyTime()) {
      seat.show(Session.begin(early, Destination.NOT_KNOWN).turn());
    }
  }

  // Whether words can be kept, and held until then.
  private void prepare() throws Stopped, Refused, IOException {
    if (keeping != Holding.NOTHING) {
      for (String note : house.journal().prepare(inUtc())) {
        house.note(note);
      }
    }
    if (keeping == Holding.DRAFT) {
      house.drafts().prepare();
    }
  }

  // The zone is read later. This will do for the first screen, and for the folder of the year: on
  // one night another one is looked at, and publishing looks again.
  private OffsetDateTime inUtc() {
    return house.world().clock().instant().atOffset(ZoneOffset.UTC);
  }

  // A signal knows of the draft before it is there.
  private DraftKeeper keeper() {
    DraftKeeper keeper = new DraftKeeper();
    house.world().lastWords().accept(() -> lastWords(keeper));
    return keeper;
  }

  private Sitting sitting(List<PromptSet> sets, OffsetDateTime began)
      throws Stopped, Refused, IOException {
    return new Sitting(
        sets, began, keeping == Holding.NOTHING, house.doors(), Sets.lighter(house, sets));
  }

  private int through(Session start, DraftKeeper keeper) throws Stopped, Refused, IOException {
    Session session = start;
    while (true) {
      session = answered(session, keeper);
      switch (session.ending().orElseThrow()) {
        case Ending.Keep(Entry entry, Optional<String> folder) -> {
          Optional<String> trouble = publish(entry, folder, keeper);
          if (trouble.isEmpty()) {
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
          return inputEnded(session, keeper);
        }
        case Ending.NotKept(Entry entry, String reason) -> {
          return notKept(keeper, entry, reason);
        }
      }
    }
  }

  // A fault of the program itself must not take words with it: they end the sitting as ones that
  // could not be kept.
  private Session answered(Session start, DraftKeeper keeper) {
    Session[] last = {start};
    try {
      return Sit.through(start, keeper.telling(seat.person()), keeper, now -> last[0] = now);
    } catch (RuntimeException | OutOfMemoryError fault) {
      return last[0].brokenOff("The program met a fault of its own (" + fault + ").");
    }
  }

  // From the thread that a signal is handled on: what stands in the field goes into the draft, and
  // the screen is cleared before the process ends (`faults.md` 36, `care.md` 6.4).
  private void lastWords(DraftKeeper keeper) {
    seat.interrupted();
    keeper.leave();
  }

  private int ended(DraftKeeper keeper) {
    seat.leave();
    keeper.discard();
    return Exit.DONE;
  }

  private int inputEnded(Session session, DraftKeeper keeper) {
    seat.leave();
    boolean waits = keeper.leave();
    if (waits && !keeper.holdsAll()) {
      return house.lastResort(
          "The input ended, and a draft could not be written.", session.entry());
    }
    house.note(waits ? DRAFT_WAITS : Visit.NOTHING_KEPT);
    return Exit.DONE;
  }

  private int notKept(DraftKeeper keeper, Entry entry, String reason) {
    seat.leave();
    keeper.leave();
    if (keeper.holdsAll()) {
      house.note(reason + " Every answer is in a draft: " + keeper.draft().get().path());
      return Exit.IN_DRAFT;
    }
    return house.lastResort(reason, entry);
  }

  private Destination place(Sitting sitting) throws Stopped, Refused, IOException {
    House.JournalFolder folder = house.journalFolder();
    boolean first = !folder.named() && !Files.exists(folder.path());
    Journal journal = house.journal(folder.path());
    Path file = journal.next(sitting.began());
    return new Destination(
        house.folders().shown(folder.path()),
        folder.path().relativize(file).toString(),
        first,
        typed -> Journals.copies(house, house.folders().named(typed)));
  }

  private Optional<Draft> draft(Session session) throws Stopped, Refused, IOException {
    if (keeping != Holding.DRAFT) {
      return Optional.empty();
    }
    Path meant = house.journal().next(session.sitting().began());
    return Optional.of(house.drafts().create(session.entry(), meant));
  }

  // Gives the sentence to tell where it was not kept.
  private Optional<String> publish(Entry entry, Optional<String> folder, DraftKeeper keeper) {
    try {
      Path journal = house.journalFolder().path();
      Path target = folder.isPresent() ? house.folders().named(folder.get()) : journal;
      Published published = house.journal(target).publish(entry);
      List<String> notes = new ArrayList<>(published.notes());
      if (!target.equals(journal)) {
        settle(folder.get(), notes);
      }
      notes.addAll(OwnLists.keep(house, entry));
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
