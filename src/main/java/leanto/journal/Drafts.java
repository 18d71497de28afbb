package leanto.journal;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import leanto.entry.Entry;
import leanto.files.Folder;
import leanto.files.FolderCheck;
import leanto.files.Reason;

/// The folder of drafts, `$XDG_STATE_HOME/leanto/drafts`: one file for each sitting that goes on,
/// and for each that ended without being kept.
public final class Drafts {

  // What this process holds locked, whichever object asks: opening such a file and closing it again
  // would drop the lock (`faults.md` 0.10).
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  // Several times what a sitting with the longest answers can hold.
  private static final long LARGEST = 64L * 1024 * 1024;

  private static final String ENDING = ".txt";
  private static final String EDIT = ".edit";

  private final Path folder;
  private final RandomGenerator random;

  /// Takes the folder, which need not be there yet, and where names come from. Touches nothing.
  public Drafts(Path folder, RandomGenerator random) {
    this.folder = folder;
    this.random = random;
  }

  /// Finds out whether a draft can be held, and leaves nothing behind; throws where the folder is
  /// not safe or cannot be written (`faults.md` 6, 25).
  public void prepare() throws IOException {
    FolderCheck.of(folder);
  }

  /// Begins a draft, before the first question. When this has come back the file is on the disk,
  /// 0600; when it throws, nothing has been typed yet.
  ///
  /// @param entry the entry that is to come; its exchanges are not looked at
  /// @param meant the file that it is meant to be kept in
  /// @param questions for how many questions of each set there is room, where it is not all
  public Draft create(Entry entry, Path meant, OptionalInt questions) throws IOException {
    prepare();
    Path real = Folder.make(folder);
    Path path = real.resolve(FileNames.USUAL.name(entry.date()) + "-" + token() + ENDING);
    return new Draft(
        path, entry, DraftRecord.header(entry, meant.toAbsolutePath(), questions), OPEN);
  }

  /// Gives the drafts of sittings that have ended and hold words, newest first. A sitting that goes
  /// on is not among them, in this process or another: its lock tells, not its age (`faults.md`
  /// 13).
  public List<Waiting> waiting() throws IOException {
    List<Waiting> waiting = new ArrayList<>();
    for (Path path : paths()) {
      if (isOver(path)) {
        waiting(path).filter(draft -> !draft.blank()).ifPresent(waiting::add);
      }
    }
    return waiting;
  }

  /// Gives the drafts of sittings that go on, in this process or another.
  public List<Path> goingOn() throws IOException {
    List<Path> alive = new ArrayList<>();
    for (Path path : paths()) {
      if (goesOn(path)) {
        alive.add(path);
      }
    }
    return alive;
  }

  /// Deletes a draft, when its words are kept elsewhere or the person lets them go.
  public void discard(Waiting waiting) throws IOException {
    try {
      Files.deleteIfExists(DraftFile.fresh(waiting.path()));
      Files.deleteIfExists(waiting.path());
    } catch (IOException stopped) {
      throw Reason.because(waiting.path(), "could not be deleted", stopped);
    }
  }

  /// Gives the folder for words of a draft that are lent to an editor: beside it, so that it is
  /// known whose it is.
  public static Path edit(Path draft) {
    return draft.resolveSibling(sitting(draft) + EDIT);
  }

  /// Gives the folders that editors have left of sittings that have ended.
  public List<Path> edits() throws IOException {
    return paths().stream().filter(path -> isEdit(path) && !goesOn(draft(path))).sorted().toList();
  }

  /// Removes what editors have left of one draft.
  public void discardEdits(Waiting waiting) throws IOException {
    edits(waiting).forEach(Folder::remove);
  }

  /// Gives the folders that editors have left of one draft.
  public List<Path> edits(Waiting waiting) throws IOException {
    return edits().stream().filter(path -> draft(path).equals(waiting.path())).toList();
  }

  private static boolean isEdit(Path path) {
    return path.getFileName().toString().contains(EDIT)
        && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static Path draft(Path edit) {
    String name = edit.getFileName().toString();
    return edit.resolveSibling(name.substring(0, name.indexOf(EDIT)) + ENDING);
  }

  private static String sitting(Path draft) {
    String name = draft.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  private List<Path> paths() throws IOException {
    List<Path> paths = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return paths;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.toRealPath())) {
      files.forEach(paths::add);
    } catch (DirectoryIteratorException stopped) {
      throw Reason.because(folder, "could not be listed", stopped.getCause());
    } catch (IOException stopped) {
      throw Reason.because(folder, "could not be listed", stopped);
    }
    paths.sort(Comparator.reverseOrder());
    return paths;
  }

  private static boolean goesOn(Path path) {
    return OPEN.contains(path) || isRegular(path) && isHeld(path);
  }

  // One that cannot be looked into may be.
  private static boolean isHeld(Path path) {
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      return alive(file);
    } catch (NoSuchFileException over) {
      return false;
    } catch (IOException notOpened) {
      return true;
    }
  }

  private static boolean isRegular(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  // An ordinary file, not held by this process, and not on its way to replace one.
  private static boolean isOver(Path path) {
    String name = path.getFileName().toString();
    Path draft = path.resolveSibling(name.substring(0, name.length() - (fresh(name) ? 4 : 0)));
    boolean replacing = fresh(name) && Files.exists(draft, LinkOption.NOFOLLOW_LINKS);
    return !OPEN.contains(draft) && !replacing && isRegular(path);
  }

  private static boolean fresh(String name) {
    return name.endsWith(".new");
  }

  private static Optional<Waiting> waiting(Path path) {
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      // A file without a byte is a sitting that has not begun.
      if (file.size() == 0 || alive(file)) {
        return Optional.empty();
      }
      if (file.size() > LARGEST) {
        return Optional.of(DraftReader.asText(path, path + " is too large to be a draft."));
      }
      return Optional.of(DraftReader.read(path, Channels.newInputStream(file).readAllBytes()));
    } catch (IOException stopped) {
      String what = Reason.because(path, "could not be read", stopped).getMessage();
      return Optional.of(DraftReader.asText(path, what));
    }
  }

  private static boolean alive(FileChannel file) {
    try {
      FileLock lock = file.tryLock(0, Long.MAX_VALUE, true);
      return lock == null;
    } catch (IOException noLocks) {
      return false;
    }
  }

  private String token() {
    return Long.toHexString(random.nextLong());
  }
}
