package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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

/// Joins a terminal and the person's editor: where the words are while they are out, and what is
/// said when they are back.
///
/// Whatever an editor does, the words that were there before stay, or better ones come (`faults.md`
/// 40). What it leaves is removed once its words are safe elsewhere; with a draft it lies beside
/// the draft, and else where it is gone with the computer's next start, where there is such a
/// place.
final class EditorDesk {

  private static final String PRIVATE =
      "An editor works on a file, and private mode writes none. The words stay here.";
  private static final String AS_THEY_WERE = " The words are as they were.";
  private static final String SAME =
      "The words are as they were. An editor that returns at once can be told to wait, such as"
          + " code --wait.";
  private static final int NOT_FOUND = 127;

  private final House house;
  private final List<Lent> lent = new ArrayList<>();
  private Holding keeping = Holding.NOTHING;
  private DraftKeeper keeper = new DraftKeeper();
  private volatile Editor editor;
  private volatile Lent out;
  private boolean over;

  EditorDesk(House house) {
    this.house = house;
  }

  /// The same, as a terminal knows it.
  Desk desk() {
    return new Desk(
        this::closed, this::edit, () -> Optional.ofNullable(out).map(Lent::known), this::end);
  }

  /// Is for a sitting from now on.
  void opens(Holding keeping, DraftKeeper keeper) {
    this.keeping = keeping;
    this.keeper = keeper;
  }

  /// Removes everything that editors have left: none of it is to be kept.
  synchronized void letGo() {
    lent.forEach(it -> it.loan().remove());
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
    return keeping == Holding.NOTHING ? Optional.of(PRIVATE) : Optional.empty();
  }

  private Edited edit(String words, Runnable meanwhile) {
    try {
      Editor one = house.editor(house.settings().editor());
      Lent now = begin(words, one);
      try {
        return back(now, words, one.open(now.loan().file(), meanwhile));
      } catch (IOException trouble) {
        return unchanged(now, words, trouble.getMessage() + AS_THEY_WERE);
      }
    } catch (IOException | Refused trouble) {
      return new Edited(words, Optional.of(trouble.getMessage() + AS_THEY_WERE), () -> {});
    }
  }

  private synchronized Lent begin(String words, Editor one) throws IOException {
    Lent now = new Lent(Loan.of(folder(), words), words);
    lent.add(now);
    editor = one;
    out = now;
    return now;
  }

  private synchronized Edited back(Lent now, String words, int exit) throws IOException {
    if (over) {
      return new Edited(words, Optional.empty(), () -> {});
    }
    if (exit != 0) {
      now.back(words);
      return unchanged(now, words, ended(now, exit));
    }
    return switch (now.loan().left()) {
      case Left.Words(String text) -> {
        now.spent(text);
        yield new Edited(text, Optional.empty(), () -> taken(now));
      }
      case Left.Same _ -> {
        now.back(words);
        // An editor that goes on behind may still put words there.
        yield new Edited(words, Optional.of(SAME), () -> out = null);
      }
      case Left.Nothing _ -> unchanged(now, words, "The editor left nothing." + AS_THEY_WERE);
      case Left.NotText(int line, int column) -> {
        now.loan().asBytes();
        yield unchanged(now, words, notText(now, line, column));
      }
    };
  }

  private Edited unchanged(Lent now, String words, String note) {
    now.back(words);
    return new Edited(words, Optional.of(note), () -> taken(now));
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
    }
    if (editor != null) {
      editor.end();
    }
  }

  private Path folder() throws IOException {
    if (keeping == Holding.DRAFT && keeper.draft().isPresent()) {
      return Drafts.edit(keeper.draft().get().path());
    }
    String name = "leanto-edit-" + Long.toHexString(house.world().random().nextLong());
    return volatileFolder().orElse(house.folders().state()).resolve(name);
  }

  // Where no draft is held, words are not to outlast the day: in memory, where the system has such
  // a folder.
  private Optional<Path> volatileFolder() {
    String named = house.world().env("XDG_RUNTIME_DIR");
    try {
      if (named.startsWith("/") && Files.isDirectory(Path.of(named))) {
        FolderCheck.of(Path.of(named));
        return Optional.of(Path.of(named));
      }
    } catch (IOException | InvalidPathException _) {
      // The folder for what is held will do.
    }
    return Optional.empty();
  }

  private String ended(Lent now, int exit) {
    if (exit == NOT_FOUND && !now.holdsMore(true)) {
      return "There is no editor \""
          + editor.command()
          + "\"."
          + AS_THEY_WERE
          + " VISUAL, EDITOR or the setting editor can name another.";
    }
    String left = " What it left is in " + shown(now.loan().folder()) + ".";
    return "The editor ended with " + exit + "." + AS_THEY_WERE + (now.holdsMore(true) ? left : "");
  }

  private String notText(Lent now, int line, int column) {
    return "What the editor left is not UTF-8 at line "
        + line
        + ", column "
        + column
        + "."
        + AS_THEY_WERE
        + " Its bytes are in "
        + shown(now.loan().folder())
        + ".";
  }

  private String shown(Path path) {
    return house.folders().shown(path);
  }
}
