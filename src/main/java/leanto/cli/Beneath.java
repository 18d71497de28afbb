package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.files.Folder;
import leanto.journal.Published;
import leanto.session.Destination;
import leanto.session.Preview;
import leanto.session.Writing;
import leanto.text.Visible;
import leanto.yaml.Refused;

/// A note beneath a file that is there: an old entry, or any other Markdown.
///
/// @param path the file
/// @param folder its real folder
/// @param day the day that stands over the note
record Beneath(House house, Path path, Path folder, LocalDate day) implements Goal {

  private static final String PIPED = " leanto edit ENTRY --note - keeps what comes in.";

  /// A note of this day.
  static Beneath today(House house, Path path) throws Refused, IOException {
    return new Beneath(house, path, Folder.of(path), house.today());
  }

  /// Opens a page to write it on.
  ///
  /// @param inEditor whether it begins in the person's editor
  int write(boolean inEditor) throws Stopped, Refused, IOException {
    Writing writing = new Writing(title(), List.of());
    return Visit.to(
        house,
        visit -> visit.sitter(this).write(writing, Optional.empty(), inEditor),
        () -> Preview.of(writing.sitting(house.now(), false, List.of())),
        PIPED);
  }

  /// Keeps what comes on standard input, and prints the path; where it cannot be kept, prints the
  /// words.
  int keepIncoming() throws Stopped, Refused, IOException {
    prepare(house.now()).forEach(house::note);
    String typed = Piped.withoutLastNewline(Piped.incoming(house));
    if (typed.isEmpty()) {
      house.note("Nothing came in, so nothing is kept.");
      return Exit.DONE;
    }
    if (!Visible.stored(typed).equals(typed)) {
      house.note(Visible.TOLD);
    }
    Entry entry =
        new Entry(house.now(), title(), List.of(), List.of(), List.of(Exchange.free(typed)));
    try {
      Published published = keep(house.journalFolder().path(), entry);
      published.notes().forEach(house::note);
      return EditCommand.done(house, published.path());
    } catch (IOException trouble) {
      return house.lastResort(trouble.getMessage(), entry);
    }
  }

  @Override
  public List<String> prepare(OffsetDateTime date) throws Stopped, Refused, IOException {
    return house.journal().replaceable(path);
  }

  @Override
  public Destination place(OffsetDateTime date) {
    String folder = house.folders().shown(path.getParent());
    String name = path.getFileName().toString();
    return new Destination(folder, name, false, _ -> others());
  }

  @Override
  public Published keep(Path journal, Entry entry) throws IOException {
    Folder.check(path, folder);
    Answer.Words words = (Answer.Words) entry.exchanges().getFirst().answer();
    return house.journal(journal).note(path, day, words.text());
  }

  @Override
  public String instead() {
    return PIPED;
  }

  private String title() {
    return "Note, " + day;
  }

  // The screen says who can open a file of this program's own.
  private List<String> others() {
    try {
      Set<PosixFilePermission> mode =
          Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
      boolean open =
          mode.contains(PosixFilePermission.GROUP_READ)
              || mode.contains(PosixFilePermission.OTHERS_READ);
      return open
          ? List.of("Its mode lets other accounts of this computer open it, too.")
          : List.of();
    } catch (IOException | UnsupportedOperationException notTold) {
      return List.of();
    }
  }
}
