package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leanto.files.Folder;
import leanto.journal.Changed;
import leanto.journal.Journal;
import leanto.journal.Published;
import leanto.settings.DraftChoice;
import leanto.terminal.Edited;
import leanto.terminal.Lending;
import leanto.yaml.Refused;

/// An entry's own file in the person's editor. The editor works on a copy, and what it has left
/// takes the place of the file as it is, every byte of it; or the old stays (`faults.md` 28, 40).
final class FileEdit {

  private final House house;
  private final Path path;
  private final Path folder;
  private final Journal journal;
  private final EditorDesk desk;

  FileEdit(House house, Path path) throws Stopped, Refused, IOException {
    this.house = house;
    this.path = path;
    this.folder = Folder.of(path);
    this.journal = house.journal();
    this.desk = new EditorDesk(house, true);
  }

  /// Opens it, waits for the editor, and puts back what it has left.
  int run() throws Stopped, Refused, IOException {
    String text = journal.text(path);
    journal.replaceable(path).forEach(house::note);
    boolean held = house.settings().drafts().equals(Optional.of(DraftChoice.HOLD));
    desk.opens(held ? Holding.DRAFT : Holding.CLOSE, new DraftKeeper());
    house.world().lastWords().accept(this::lastWords);
    Edited[] edited = new Edited[1];
    Lending.run(() -> edited[0] = desk.desk().editing().apply(text, () -> {}));
    if (desk.isOver()) {
      return Exit.LEFT;
    }
    return edited[0].words().equals(text) ? stays(edited[0]) : put(text, edited[0].words());
  }

  // What an editor had saved by then is kept as words of a sitting are.
  private void lastWords() {
    desk.desk().ending().run();
    desk.leaveAsChosen();
  }

  private int stays(Edited edited) {
    String note = edited.note().orElse(EditorNotes.same(false));
    house.note(note);
    List<Path> out = desk.out();
    if (out.isEmpty()) {
      desk.leave(true);
    }
    out.forEach(folder ->
        house.note("What it saves from now on is in " + house.folders().shown(folder) + "."));
    return EditorNotes.isSame(note) ? Exit.DONE : Exit.USAGE;
  }

  private int put(String text, String words) {
    try {
      Folder.check(path, folder);
      Published published = journal.replace(path, text, words);
      published.notes().forEach(house::note);
      left(published.settled());
      return EditCommand.done(house, published.path());
    } catch (Changed changed) {
      return beside(changed, words);
    } catch (IOException stopped) {
      return notPut(stopped);
    }
  }

  // Somebody else has put other words there: both stay.
  private int beside(Changed changed, String words) {
    try {
      Published published = journal.beside(path, words);
      published.notes().forEach(house::note);
      left(published.settled());
      house.note(
          changed.getMessage().replaceFirst("[.]$", "")
              + "; what the editor left is in "
              + house.folders().shown(published.path())
              + ".");
      return Exit.IN_DRAFT;
    } catch (IOException stopped) {
      return notPut(stopped);
    }
  }

  private int notPut(IOException stopped) {
    house.note(stopped.getMessage());
    left(false);
    return Exit.IN_DRAFT;
  }

  private void left(boolean safe) {
    for (Path folder : desk.leave(safe)) {
      house.note("What the editor left is in " + house.folders().shown(folder) + ".");
    }
  }
}
