package leanto.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Objects;
import leanto.files.Folder;
import leanto.files.PrivateFile;
import leanto.files.Reason;

/// A file that gets another text in the place of the one it has, whole or not at all.
///
/// A new file with the old one's mode takes its place, and only where that one is still the file
/// that was read. Nothing is opened for writing that was there before, and no link is followed
/// (`faults.md` 5, 24). Every [IOException] names the path and the reason in plain words.
final class Rewrite {

  private final Path path;
  private final BasicFileAttributes was;
  private final String text;

  private Rewrite(Path path, BasicFileAttributes was, String text) {
    this.path = path;
    this.was = was;
    this.text = text;
  }

  /// Reads a file as [TextFile#whole] does.
  static Rewrite of(Path path) throws IOException {
    try {
      BasicFileAttributes before = attributes(path, BasicFileAttributes.class);
      return new Rewrite(path, before, TextFile.whole(path).text());
    } catch (FileSystemException gone) {
      throw Reason.because(path, "could not be opened", gone);
    }
  }

  /// The text as it was read.
  String text() {
    return text;
  }

  /// Puts another text in its place, and waits until it is on the disk.
  ///
  /// @param token what makes the name of the new file its own meanwhile
  void put(String other, String token) throws IOException {
    Path fresh = path.resolveSibling("." + path.getFileName() + "." + token + ".tmp");
    try {
      PrivateFile.write(fresh, other.getBytes(StandardCharsets.UTF_8));
      try {
        place(fresh);
      } catch (IOException stopped) {
        PrivateFile.remove(fresh);
        throw stopped;
      }
    } catch (IOException stopped) {
      throw Reason.because(path, "could not be changed", stopped);
    }
    try {
      Folder.sync(path.getParent());
    } catch (IOException unsynced) {
      throw Reason.because(
          path, "is changed; whether that would outlast a power cut is not known", unsynced);
    }
  }

  private void place(Path fresh) throws IOException {
    like(fresh);
    if (!isAsItWas()) {
      throw new IOException("it has changed meanwhile, and is left as it is");
    }
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
  }

  private void like(Path fresh) throws IOException {
    if (!fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    PosixFileAttributes old = attributes(path, PosixFileAttributes.class);
    PosixFileAttributes own = attributes(fresh, PosixFileAttributes.class);
    if (!own.owner().equals(old.owner())) {
      throw new IOException("it belongs to somebody else");
    }
    // What the mode opens to a group, it opens to that group and to no other.
    if (!own.permissions().equals(old.permissions()) && own.group().equals(old.group())) {
      Files.setPosixFilePermissions(fresh, old.permissions());
    }
  }

  private boolean isAsItWas() throws IOException {
    BasicFileAttributes now = attributes(path, BasicFileAttributes.class);
    return now.isRegularFile()
        && now.size() == was.size()
        && now.lastModifiedTime().equals(was.lastModifiedTime())
        && Objects.equals(now.fileKey(), was.fileKey());
  }

  private static <A extends BasicFileAttributes> A attributes(Path path, Class<A> type)
      throws IOException {
    return Files.readAttributes(path, type, LinkOption.NOFOLLOW_LINKS);
  }
}
