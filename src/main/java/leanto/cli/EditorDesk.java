package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.editor.Editor;
import leanto.editor.Left;
import leanto.editor.Loan;
import leanto.files.FolderCheck;
import leanto.journal.Drafts;
import leanto.terminal.Desk;
import leanto.terminal.Edited;
import leanto.yaml.Refused;

/// Joins a terminal and the person's editor: where words are while they are out, and what becomes
/// of that place.
///
/// Whatever an editor does, the words that were there before stay, or others come (`faults.md` 40).
/// What it leaves is removed once its words are safe elsewhere (`faults.md` 41). With a draft it
/// lies beside the draft; with none, in a folder that does not outlast the day, where the system
/// has one (`faults.md` 64).
final class EditorDesk {

  private static final int NOT_FOUND = 127;
  private static final long SIGNAL_MILLIS = 500;
  private static final long AT_ONCE_NANOS = 3_000_000_000L;

  private final House house;
  private final boolean whole;
  private final List<Lent> lent = new ArrayList<>();
  private Holding keeping = Holding.NOTHING;
  private DraftKeeper keeper = new DraftKeeper();
  private volatile Editor editor;
  private volatile Lent out;
  private boolean over;

  EditorDesk(House house) {
    this(house, false);
  }

  /// @param whole whether whole files are edited, and not words of a sitting
  EditorDesk(House house, boolean whole) {
    this.house = house;
    this.whole = whole;
  }

  /// The same, as a terminal knows it.
  Desk desk() {
    return new Desk(
        this::closed, this::edit, () -> Optional.ofNullable(out).map(Lent::known), this::end);
  }

  /// Opens a file that stays where it is, and waits until the editor has ended. A signal ends it.
  ///
  /// @return its exit code
  /// @throws IOException where no shell could be started
  int open(Editor one, Path file) throws IOException {
    synchronized (this) {
      editor = one;
      if (over) {
        one.end();
      }
    }
    return one.open(file);
  }

  /// Is for a sitting from now on.
  void opens(Holding keeping, DraftKeeper keeper) {
    this.keeping = keeping;
    this.keeper = keeper;
  }

  /// Removes everything that editors have left: none of it is to be kept.
  synchronized void letGo() {
    lent.forEach(each -> each.loan().remove());
    lent.clear();
  }

  /// Removes what editors have left, as far as it stands elsewhere; gives the folders of the rest.
  ///
  /// @param safe whether the words of the sitting are on the disk
  synchronized List<Path> leave(boolean safe) {
    List<Path> left = new ArrayList<>();
    for (Lent each : lent) {
      if (each.holdsMore(safe)) {
        left.add(each.loan().folder());
      } else {
        each.loan().remove();
      }
    }
    lent.clear();
    return left;
  }

  /// Whether a signal has ended it.
  synchronized boolean isOver() {
    return over;
  }

  /// Gives the folders of what is with an editor that goes on, although it came back.
  synchronized List<Path> out() {
    return lent.stream().map(each -> each.loan().folder()).filter(Loans::isOut).toList();
  }

  /// Ends with a sitting that was left without a choice about its words: the draft choice is
  /// honoured.
  void leaveAsChosen() {
    if (keeping == Holding.DRAFT) {
      leave(keeper.holdsAll());
    } else {
      letGo();
    }
  }

  private Optional<String> closed() {
    return keeping == Holding.NOTHING ? Optional.of(EditorNotes.PRIVATE) : Optional.empty();
  }

  private Edited edit(String words, Runnable meanwhile) {
    try {
      return edit(house.editor(house.settings().editor()), words, meanwhile);
    } catch (IOException | Refused trouble) {
      return new Edited(
          words, Optional.of(EditorNotes.with(trouble.getMessage())), () -> out = null);
    }
  }

  private Edited edit(Editor one, String words, Runnable meanwhile) throws IOException {
    Optional<Lent> begun = begin(one, words);
    if (begun.isEmpty()) {
      return new Edited(words, Optional.empty(), () -> {});
    }
    Lent now = begun.get();
    long began = house.world().nanoTime().getAsLong();
    int exit = one.open(now.loan().file(), meanwhile);
    boolean atOnce = house.world().nanoTime().getAsLong() - began < AT_ONCE_NANOS;
    if (exit != 0 && house.world().terminal().getAsBoolean()) {
      waitForSignal();
    }
    return back(now, words, exit, atOnce);
  }

  // A terminal that is closed ends the editor as well, and that may be known here first. What it
  // has saved is then for the draft.
  private synchronized void waitForSignal() {
    try {
      if (!over) {
        wait(SIGNAL_MILLIS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  // Where a signal has come already, nothing is begun.
  private synchronized Optional<Lent> begin(Editor one, String words) throws IOException {
    if (over) {
      return Optional.empty();
    }
    Lent now = new Lent(whole ? Loan.whole(folder(), words) : Loan.of(folder(), words), words);
    lent.add(now);
    editor = one;
    out = now;
    return Optional.of(now);
  }

  private synchronized Edited back(Lent now, String words, int exit, boolean atOnce)
      throws IOException {
    if (over) {
      return new Edited(now.known(), Optional.empty(), () -> {});
    }
    Left left = exit == 0 ? now.loan().left() : new Left.Same();
    if (left instanceof Left.Words(String text)) {
      now.spent(text);
      return new Edited(text, Optional.empty(), () -> taken(now));
    }
    now.back(words);
    if (exit == 0 && left instanceof Left.Same) {
      // One that goes on behind may still put words there.
      return new Edited(words, Optional.of(EditorNotes.same(atOnce)), () -> out = null);
    }
    return new Edited(
        words, Optional.of(exit == 0 ? note(now, left) : ended(now, exit)), () -> taken(now));
  }

  private String note(Lent now, Left left) throws IOException {
    if (left instanceof Left.NotText(int line, int column)) {
      now.loan().asBytes();
      return EditorNotes.notText(line, column, shown(now));
    }
    return EditorNotes.NOTHING;
  }

  private String ended(Lent now, int exit) {
    boolean more = now.holdsMore(true);
    return (exit == NOT_FOUND && !more
            ? EditorNotes.notFound(editor.command())
            : EditorNotes.ended(exit))
        + (more ? EditorNotes.left(shown(now)) : "");
  }

  // The words stand in the field, and in the draft where there is one.
  private synchronized void taken(Lent now) {
    out = null;
    if (!over && !now.holdsMore(keeping != Holding.DRAFT || keeper.holdsAll())) {
      now.loan().remove();
      lent.remove(now);
    }
  }

  // A signal came: whatever comes back from here on is for the draft and the next day.
  private void end() {
    synchronized (this) {
      over = true;
      notifyAll();
    }
    if (editor != null) {
      editor.end();
    }
  }

  private Path folder() throws IOException {
    if (keeping == Holding.DRAFT && keeper.draft().isPresent()) {
      return Drafts.edit(keeper.draft().get().path());
    }
    String name = Loans.NAME + Long.toHexString(house.world().random().nextLong());
    // What an editor leaves of a file is to outlast the day where drafts are held.
    Optional<Path> place = whole && keeping == Holding.DRAFT ? Optional.empty() : volatileFolder();
    return place.orElse(house.folders().state()).resolve(name);
  }

  private Optional<Path> volatileFolder() {
    Optional<Path> place = Loans.place(house);
    try {
      if (place.isPresent()) {
        FolderCheck.of(place.get());
      }
      return place;
    } catch (IOException _) {
      // The folder for what is held will do.
      return Optional.empty();
    }
  }

  private String shown(Lent now) {
    return house.folders().shown(now.loan().folder());
  }
}
