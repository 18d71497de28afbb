package leanto.journal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.files.FileLocks;
import leanto.files.Folder;
import leanto.files.FolderCheck;
import leanto.files.Reason;
import leanto.files.Unsearched;
import leanto.yaml.Refused;

/// A person's journal: a folder of Markdown files, whoever wrote them.
///
/// Reading changes nothing. Saving makes one new file and opens no other; a change that a person
/// asks for puts a whole new file in place of one ([#replace]). Every [IOException] names the path
/// and the reason in plain words.
public final class Journal {

  private final Path folder;
  private final Supplier<ZoneId> zone;
  private final RandomGenerator random;
  private final FileNames names;
  private final FileLocks locks;

  /// Takes the folder, which need not be there yet; the zone for files whose date names none, asked
  /// for when one is read; and where names of temporary files come from. Touches nothing.
  public Journal(Path folder, Supplier<ZoneId> zone, RandomGenerator random) {
    this(folder, zone, random, FileNames.USUAL, FileLocks.NONE);
  }

  /// The same, where a person has settled how new entries are named, and other processes may change
  /// the journal at the same time.
  ///
  /// @param locks of these, the one of the folder is held while a file is written
  public Journal(
      Path folder,
      Supplier<ZoneId> zone,
      RandomGenerator random,
      FileNames names,
      FileLocks locks) {
    this.folder = folder;
    this.zone = zone;
    this.random = random;
    this.names = names;
    this.locks = locks;
  }

  /// Looks through the folder for every Markdown file but those in hidden folders and in `prompts/`
  /// at the top, and opens few of them. A folder that is not there holds nothing.
  public Catalogue catalogue() throws IOException {
    if (!Files.exists(folder)) {
      return Catalogue.none(zone);
    }
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + " is a file, and a folder is wanted there.");
    }
    try {
      return Catalogue.of(folder.toRealPath(), zone)
          .without(path -> Walk.leftover(path) && changes().isInUse(path));
    } catch (IOException stopped) {
      throw Reason.because(folder, "could not be listed", stopped);
    }
  }

  /// Lists all of them.
  public Listing list() throws IOException {
    return catalogue().list();
  }

  /// Gives the text of one file, every character of it, in the journal or anywhere. It is not taken
  /// apart, so that a file of any kind of text takes little more memory than it has bytes. Throws
  /// with one plain sentence where it is not an ordinary file of text.
  public String text(Path path) throws IOException {
    return TextFile.whole(path).text();
  }

  /// Reads one file as [#text] does, and takes it apart.
  public Opened read(Path path) throws IOException {
    return Opened.of(path, TextFile.whole(path), zone);
  }

  /// Finds out before the first question whether an entry of this date can be kept, and leaves
  /// nothing behind. Gives what a person may want to know, a sentence each, mostly none; throws
  /// where the folder is not safe or cannot be written (`faults.md` 6, 25).
  public List<String> prepare(OffsetDateTime date) throws IOException {
    List<String> notes = new ArrayList<>(FolderCheck.of(folder));
    if (Files.exists(folder)) {
      notes.addAll(FolderCheck.of(names.folder(folder, date)));
    }
    return notes;
  }

  /// Gives the file that an entry of this date would get now, to be shown before it is kept.
  public Path next(OffsetDateTime date) {
    return SafeWrite.next(names.folder(folder, date), names.name(date));
  }

  /// Keeps an entry in a new file, `2026/2026-03-01-2130.md`, or `-2`, `-3` … where that is taken.
  /// Folders are made where they are missing.
  ///
  /// Throws where the entry has no file; its draft then stays. No file that was there before is
  /// opened, whatever happens.
  public Published publish(Entry entry) throws IOException {
    byte[] bytes = Utf8.bytes(EntryMarkdown.write(entry));
    // Again, because it may be another folder than the one that was looked at, or not as it was.
    prepare(entry.date());
    Path made = Folder.make(names.folder(make(), entry.date()));
    return changes().told(() -> SafeWrite.write(made, names.name(entry.date()), bytes, token()));
  }

  /// Makes the folder where it is missing, and marks one that is made here as [Unsearched]. Gives
  /// its real path.
  public Path make() throws IOException {
    boolean fresh = !Files.exists(folder);
    Path root = Folder.make(folder);
    if (fresh) {
      Unsearched.make(root);
    }
    return root;
  }

  /// Finds out whether a file that is there can be replaced, and leaves nothing behind. Gives what
  /// a person may want to know, a sentence each, mostly none; throws where its folder is not safe
  /// or cannot be written in (`faults.md` 6, 25).
  public List<String> replaceable(Path path) throws IOException {
    return InPlace.prepare(path);
  }

  /// Whether a file is Markdown, by its name.
  public static boolean isMarkdown(Path path) {
    return Walk.markdown(path.getFileName().toString());
  }

  /// Puts other text in place of a file that was read, in the journal or anywhere: the old is there
  /// whole, or the new is. Every byte of the new text is written as it is.
  ///
  /// @param read its text, as [#text] or [#read] gave it
  /// @throws Changed where the file does not hold that any more; it is then left as it is
  /// @throws IOException with one plain sentence, where it could not be put there; the old stays
  public Published replace(Path path, String read, String fresh) throws IOException {
    return changes().replace(path, read, fresh);
  }

  /// Puts words beneath a file as a note of a day, after every byte that is there: also after what
  /// somebody else has put there meanwhile.
  ///
  /// @throws IOException with one plain sentence, where that could not be done; the file stays
  public Published note(Path path, LocalDate day, String words) throws IOException {
    return changes().note(path, day, words);
  }

  /// Adds tags to the properties of a file, or takes some from them, and changes no other byte.
  /// Where it has those tags already, it is not touched.
  ///
  /// @throws Refused where its properties cannot be read, or are left alone; it stays as it is
  /// @throws IOException as [#replace]
  public Published tag(Path path, List<String> add, List<String> remove)
      throws Refused, IOException {
    return changes().tag(path, add, remove);
  }

  /// Keeps a text in a new file beside another, under its name with the next number that is free.
  public Published beside(Path path, String text) throws IOException {
    return changes().beside(path, text);
  }

  /// Gives the path, below the folder, of an entry of this date: `2026/2026-03-01-2130.md`.
  public Path place(OffsetDateTime date) {
    return names.folder(Path.of(""), date).resolve(names.name(date) + ".md");
  }

  /// Whether a path below the folder can be that of an entry which comes from elsewhere.
  public static boolean canHold(Path name) {
    return BroughtIn.fits(name);
  }

  /// Gives the file that holds the same bytes under this name, or under it with a number.
  ///
  /// @param name a path below the folder
  public Optional<Path> there(Path name, Content content) throws IOException {
    return Files.exists(folder)
        ? BroughtIn.there(folder.toRealPath(), name, content)
        : Optional.empty();
  }

  /// Brings in a file from elsewhere, every byte as it is, under the next name that is free.
  ///
  /// @param name a path below the folder
  /// @param changed when the file was last changed, where that is to stay
  /// @throws IOException with one plain sentence, where it has no file
  public Published bring(Path name, byte[] bytes, Optional<FileTime> changed) throws IOException {
    Path root = make();
    return changes().told(() -> BroughtIn.write(root, name, bytes, changed, token()));
  }

  /// Takes answers out of the file of an entry, and leaves every other byte of it as it is.
  ///
  /// @param shown what a person has seen of it
  /// @throws IOException with one plain sentence where it is not the entry that was shown, is no
  ///   longer as it is written here, or cannot be written; the file is then as it was
  public void remove(Path path, List<Exchange> shown) throws IOException {
    Set<String> ids = shown.stream().map(Exchange::id).collect(Collectors.toSet());
    changes().change(path, shown, less -> less.without(ids));
  }

  /// Takes a mark off an answer, which stays; as [#remove] does.
  public void unmark(Path path, Exchange shown, String tag) throws IOException {
    changes().change(path, List.of(shown), less -> less.unmarked(shown.id(), tag));
  }

  /// Gives the folders of years, which are made where something is kept for the first time in one;
  /// none where nothing was ever kept here.
  public List<Path> years() {
    List<Path> years = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> all =
          Files.newDirectoryStream(folder.toRealPath(), "[0-9][0-9][0-9][0-9]*")) {
        all.forEach(years::add);
      } catch (IOException | DirectoryIteratorException notListed) {
        // Whether something was kept here cannot be told, then.
      }
    }
    return years;
  }

  /// Takes a path and gives it as [#list] would, without a link on the way to it; empty where it is
  /// not in this journal, or neither an entry nor what was left of one.
  public Optional<Path> holds(Path path) throws IOException {
    Path root = folder.toRealPath();
    Path real = path.toAbsolutePath().getParent().toRealPath().resolve(path.getFileName());
    boolean inside = real.startsWith(root) && !real.equals(root);
    return inside && Walk.speaksOf(root, real) ? Optional.of(real) : Optional.empty();
  }

  /// Whether a file of that path, there or not, would be one of the entries of a journal.
  ///
  /// @param root the real folder of the journal
  public static boolean isEntry(Path root, Path path) {
    return path.startsWith(root)
        && !path.equals(root)
        && Walk.speaksOf(root, path)
        && !Walk.leftover(path);
  }

  /// Gives what saves that were cut short have left, out of a listing.
  public static List<Path> leftovers(Listing listing) {
    return listing.notes().stream().map(Note::path).filter(Walk::leftover).toList();
  }

  /// Whether a file that was listed was written by this program. Any other Markdown is an entry as
  /// well, and belongs to whoever wrote it.
  public boolean wrote(Path path) throws IOException {
    return Ours.is(folder.toRealPath(), path, zone, names);
  }

  /// Waits until no other process of this program writes to the journal, and keeps it so until what
  /// is given is closed.
  public FileLocks.Held lock() {
    return locks.lock(folder);
  }

  private Changes changes() {
    return new Changes(folder, zone, locks, this::token);
  }

  private String token() {
    return Long.toHexString(random.nextLong());
  }
}
