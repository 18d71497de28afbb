package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import leanto.entry.Entry;
import leanto.journal.Draft;
import leanto.prompt.PromptSet;
import leanto.session.Conversation;
import leanto.session.Destination;
import leanto.session.Ending;
import leanto.session.Progress;
import leanto.session.Session;
import leanto.session.Sit;
import leanto.session.Sitting;
import leanto.session.Turn;
import leanto.session.Writing;
import leanto.yaml.Refused;

/// Runs a sitting from its first screen to the file.
final class Sitter {

  private static final String DRAFT_WAITS =
      "The input ended. A draft waits: leanto recover. Answers from a file: --answers.";
  private static final String WORDS_WAIT = "The input ended. A draft waits: leanto recover.";

  private final House house;
  private final Seat seat;
  private final Holding keeping;
  private final Goal goal;
  // Told on the first screen, and not beside it: what is printed there would come after the end.
  private String note = "";

  Sitter(House house, Seat seat, Holding keeping, Goal goal) {
    this.house = house;
    this.seat = seat;
    this.keeping = keeping;
    this.goal = goal;
  }

  /// Sits with sets.
  ///
  /// @return an exit code
  /// @throws Stopped where the journal folder cannot be used, before anything is asked
  int sit(Today today) throws Stopped, Refused, IOException {
    prepare();
    DraftKeeper keeper = keeper();
    Sitting early = sitting(today.asked(), inUtc());
    show(early);
    return begin(early.began(house.now()), keeper, today.questions());
  }

  /// Writes freely.
  ///
  /// @param day the day that it is for, where it is not this one
  /// @param inEditor whether it begins in the person's editor
  /// @return an exit code
  /// @throws Stopped as above
  int write(Writing writing, Optional<LocalDate> day, boolean inEditor)
      throws Stopped, Refused, IOException {
    prepare();
    DraftKeeper keeper = keeper();
    Sitting early = sitting(writing, inUtc());
    if (inEditor) {
      seat.editorFirst().run();
    } else {
      show(early);
    }
    OffsetDateTime began = day.isPresent() ? house.startOf(day.get()) : house.now();
    return begin(early.began(began), keeper, OptionalInt.empty());
  }

  private int begin(Sitting sitting, DraftKeeper keeper, OptionalInt questions)
      throws Stopped, Refused, IOException {
    Session start = Session.begin(sitting, goal.place(sitting.began()));
    keeper.begin(() -> draft(start, questions));
    return through(start, keeper);
  }

  /// Goes on with a sitting that was cut off, at the question where it was. Its old draft is
  /// removed once every word of it is in a new one; where no draft is held it stays.
  int goOn(Resumed from) throws Stopped, Refused, IOException {
    Sitting sitting =
        from.writing().isPresent()
            ? sitting(from.writing().get(), from.began())
            : sitting(from.today().asked(), from.began());
    prepare();
    note = String.join(" ", note, RecoverCommand.damage(house, from.draft())).strip();
    Session start = Session.resume(sitting, goal.place(sitting.began()), from.said(), from.half());
    DraftKeeper keeper = keeper();
    keeper.begin(() -> draft(start, from.today().questions()));
    Progress.all(start).forEach(keeper);
    if (keeper.holdsAll() && from.draft().damaged().isEmpty()) {
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
      note = String.join(" ", goal.prepare(inUtc()));
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
    seat.desk().opens(keeping, keeper);
    house.world().lastWords().accept(() -> lastWords(keeper));
    return keeper;
  }

  private Sitting sitting(List<PromptSet> sets, OffsetDateTime began)
      throws Stopped, Refused, IOException {
    boolean unkept = keeping == Holding.NOTHING;
    return new Sitting(sets, began, unkept, house.doors(), Sets.lighter(house, sets))
        .circle(() -> LookCircle.names(house));
  }

  private Sitting sitting(Writing writing, OffsetDateTime began) throws Refused, IOException {
    return writing.sitting(began, keeping == Holding.NOTHING, house.doors());
  }

  private int through(Session start, DraftKeeper keeper) throws Stopped, Refused, IOException {
    Session session = start;
    while (true) {
      session = answered(session, keeper);
      switch (session.ending().orElseThrow()) {
        case Ending.Keep(Entry entry, Optional<String> folder) -> {
          Optional<String> trouble = new Keeping(house, seat, goal).keep(entry, folder, keeper);
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
          return sit(Today.all(List.of(Sets.named(house, id))));
        }
        case Ending.Left _ -> {
          seat.leave();
          keeper.leave();
          seat.desk().leaveAsChosen();
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
      return Sit.through(start, telling(keeper), keeper, now -> last[0] = now);
    } catch (RuntimeException | OutOfMemoryError fault) {
      return last[0].brokenOff("The program met a fault of its own (" + fault + ").");
    }
  }

  private Conversation telling(DraftKeeper keeper) {
    Conversation person = keeper.telling(seat.person());
    return (turn, halfTyped) -> {
      Turn told = note.isEmpty() ? turn : turn.noting(note);
      note = "";
      return person.ask(told, halfTyped);
    };
  }

  // From the thread that a signal is handled on: what stands in the field goes into the draft, and
  // the screen is cleared before the process ends (`faults.md` 36, `care.md` 6.4).
  private void lastWords(DraftKeeper keeper) {
    seat.interrupted();
    keeper.leave();
    seat.desk().leaveAsChosen();
  }

  private int ended(DraftKeeper keeper) {
    seat.leave();
    keeper.discard();
    seat.desk().letGo();
    return Exit.DONE;
  }

  private int inputEnded(Session session, DraftKeeper keeper) {
    seat.leave();
    boolean waits = keeper.leave();
    seat.desk().leaveAsChosen();
    if (waits && !keeper.holdsAll()) {
      return house.lastResort(
          "The input ended, and a draft could not be written.", session.entry());
    }
    boolean free = session.sitting().writing().isPresent();
    String nothing = Visit.NOTHING_KEPT + (free ? goal.instead() : Visit.ANSWERS);
    house.note(waits ? free ? WORDS_WAIT : DRAFT_WAITS : nothing);
    return Exit.DONE;
  }

  private int notKept(DraftKeeper keeper, Entry entry, String reason) {
    seat.leave();
    keeper.leave();
    seat.desk().leaveAsChosen();
    if (keeper.holdsAll()) {
      house.note(reason + " Every answer is in a draft: " + keeper.draft().get().path());
      return Exit.IN_DRAFT;
    }
    return house.lastResort(reason, entry);
  }

  private Optional<Draft> draft(Session session, OptionalInt questions)
      throws Stopped, Refused, IOException {
    if (keeping != Holding.DRAFT) {
      return Optional.empty();
    }
    Path meant = house.journal().next(session.sitting().began());
    return Optional.of(house.drafts().create(session.entry(), meant, questions));
  }
}
