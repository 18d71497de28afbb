package leanto.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import leanto.files.Folder;
import leanto.files.FolderCheck;
import leanto.files.PrivateFile;
import leanto.files.Reason;

/// Puts other text in place of a file that was read: the old is there whole, or the new is
/// (`faults.md` 1, 2, 28).
///
/// The text is written and synced beside it first, and then takes its name. No link is followed,
/// and no file that is there is opened for writing.
final class InPlace {

  private static final Set<PosixFilePermission> OF_THE_GROUP =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.GROUP_EXECUTE);

  // The longest name of a file, in bytes, that leaves room for what is added to it.
  private static final int LONGEST = 200;

  private InPlace() {}

  /// Finds out whether a file can be replaced, and leaves nothing behind. Gives what a person may
  /// want to know, a sentence each; throws where its folder is not safe or cannot be written in, or
  /// the file is another account's or not to be written (`faults.md` 6, 25).
  static List<String> prepare(Path path) throws IOException {
    Path folder = folder(path);
    List<String> notes = new ArrayList<>(FolderCheck.of(folder));
    if (!Files.isWritable(path)) {
      throw new IOException(path + " may only be read (chmod u+w).");
    }
    if (!Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(folder))) {
      throw new IOException(path + " belongs to another account, and stays as it is.");
    }
    if (hasOtherNames(path)) {
      notes.add(path + " has another name as well, under which the words stay as they were.");
    }
    return notes;
  }

  /// Puts `fresh` there. The mode stays, and so does the group, or its rights go.
  ///
  /// @param read the text of the file as it was read
  /// @param token what the name of the temporary file is told by
  /// @throws Changed where the file does not hold that any more
  /// @throws IOException with one plain sentence, where it was not put there; either way nothing is
  ///   left beside it
  static Published put(Path path, String read, String fresh, String token) throws IOException {
    Path folder = folder(path);
    Path file = folder.resolve(path.getFileName());
    Path temporary = folder.resolve(temporary(path.getFileName().toString(), token));
    byte[] bytes = fresh.getBytes(StandardCharsets.UTF_8);
    try {
      PrivateFile.write(temporary, bytes);
      try {
        place(temporary, file, bytes, read);
      } catch (IOException stopped) {
        PrivateFile.remove(temporary);
        throw stopped;
      }
    } catch (Changed changed) {
      throw changed;
    } catch (IOException stopped) {
      throw Reason.because(path, "could not be changed", stopped);
    }
    return settled(folder, path);
  }

  private static void place(Path temporary, Path file, byte[] bytes, String read)
      throws IOException {
    if (!holds(file, read)) {
      throw new Changed(file);
    }
    alike(file, temporary);
    if (!Arrays.equals(bytes, Files.readAllBytes(temporary))) {
      throw new IOException("the disk holds something else than what was written");
    }
    if (!holds(file, read)) {
      throw new Changed(file);
    }
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Published settled(Path folder, Path path) {
    try {
      Folder.sync(folder);
      return new Published(path, true, List.of());
    } catch (IOException unsynced) {
      String what = path + " is written; whether it would outlast a power cut is not known.";
      return new Published(path, false, List.of(what));
    }
  }

  // A link to a folder is followed once, here (`faults.md` 24).
  private static Path folder(Path path) throws IOException {
    return path.toAbsolutePath().getParent().toRealPath();
  }

  // Of a form by which [Walk] knows what was left.
  static String temporary(String name, String token) {
    boolean isLong = name.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    String known = isLong ? "entry.md" : name.endsWith(".md") ? name : name + ".md";
    return "." + known + "." + token + ".tmp";
  }

  private static boolean holds(Path file, String read) {
    try {
      return TextFile.whole(file).text().equals(read);
    } catch (IOException otherwise) {
      return false;
    }
  }

  private static void alike(Path file, Path temporary) throws IOException {
    PosixFileAttributeView old = view(file);
    PosixFileAttributeView fresh = view(temporary);
    if (old == null || fresh == null) {
      return;
    }
    PosixFileAttributes was = old.readAttributes();
    PosixFileAttributes is = fresh.readAttributes();
    if (!was.owner().equals(is.owner())) {
      throw new IOException("it belongs to another account");
    }
    Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
    mode.addAll(was.permissions());
    if (!was.group().equals(is.group()) && !inGroup(fresh, was)) {
      mode.removeAll(OF_THE_GROUP);
    }
    if (!mode.equals(is.permissions())) {
      fresh.setPermissions(mode);
    }
  }

  private static boolean inGroup(PosixFileAttributeView fresh, PosixFileAttributes was) {
    try {
      fresh.setGroup(was.group());
      return true;
    } catch (IOException notAMember) {
      return false;
    }
  }

  private static PosixFileAttributeView view(Path path) {
    return Files.getFileAttributeView(
        path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean hasOtherNames(Path path) throws IOException {
    try {
      return (Integer) Files.getAttribute(path, "unix:nlink", LinkOption.NOFOLLOW_LINKS) > 1;
    } catch (UnsupportedOperationException notTold) {
      return false;
    }
  }
}
