package leanto.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import leanto.files.Folder;
import leanto.files.Reason;

/// Files that come into a journal from elsewhere, each at a path of its own below it. Whoever made
/// them, that path leads to no other place (`faults.md` 52, 54).
final class BroughtIn {

  private BroughtIn() {}

  /// Whether a path is one below a journal's folder, at which a listing finds Markdown. Two full
  /// stops are a hidden name as well, and lead nowhere.
  static boolean fits(Path name) {
    Path root = Path.of("/");
    return !name.isAbsolute()
        && Walk.markdown(name.getFileName().toString())
        && !name.getFileName().toString().startsWith(".")
        && Walk.speaksOf(root, root.resolve(name));
  }

  /// Gives the file that holds these bytes, under this name or one of those that follow it.
  static Optional<Path> there(Path root, Path name, Content content) throws IOException {
    SafeWrite.Names names = names(root.resolve(name));
    Path path = names.numbered(1);
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    byte[] bytes = content.bytes();
    for (int n = 2; Files.exists(path, LinkOption.NOFOLLOW_LINKS); n++) {
      if (holds(path, bytes)) {
        return Optional.of(path);
      }
      path = names.numbered(n);
    }
    return Optional.empty();
  }

  /// Writes it, as [Journal#bring] says.
  static Published write(
      Path root, Path name, byte[] bytes, Optional<FileTime> changed, String token)
      throws IOException {
    if (!fits(name)) {
      throw new IOException(name + " leads to no place for an entry in " + root + ".");
    }
    Path file = root.resolve(name);
    checkLinks(root, file);
    Folder.make(file.getParent());
    Published published = SafeWrite.write(names(file), bytes, token);
    return changed.isPresent() ? dated(published, changed.get()) : published;
  }

  private static SafeWrite.Names names(Path file) {
    String bare = DatedName.bare(file);
    String ending = file.getFileName().toString().substring(bare.length());
    return new SafeWrite.Names(file.getParent(), bare, ending);
  }

  private static boolean holds(Path path, byte[] bytes) throws IOException {
    try {
      return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
          && Files.size(path) == bytes.length
          && Arrays.equals(Files.readAllBytes(path), bytes);
    } catch (IOException stopped) {
      throw Reason.because(path, "could not be read", stopped);
    }
  }

  // What is written behind a link would be elsewhere, and no listing would find it.
  private static void checkLinks(Path root, Path file) throws IOException {
    for (Path above = file.getParent(); !above.equals(root); above = above.getParent()) {
      if (Files.isSymbolicLink(above)) {
        throw new IOException(above + " is a link to a folder, and links are not followed.");
      }
    }
  }

  private static Published dated(Published published, FileTime changed) {
    try {
      Files.setLastModifiedTime(published.path(), changed);
      return published;
    } catch (IOException stopped) {
      List<String> notes = new ArrayList<>(published.notes());
      notes.add(published.path() + " is written; the time of its last change could not be kept.");
      return new Published(published.path(), published.settled(), notes);
    }
  }
}
