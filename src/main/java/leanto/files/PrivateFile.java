package leanto.files;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/// Files and folders that only their owner can open, from the moment they are there.
///
/// The mode is given at creation and never changed afterwards; a umask can only take from it
/// (`faults.md` 22).
public final class PrivateFile {

  private static final Set<PosixFilePermission> OWNER_READS_AND_WRITES =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  private static final Set<PosixFilePermission> OWNER_DOES_ALL =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  /// Puts all that a file is to hold into it.
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private PrivateFile() {}

  /// Makes an empty file of mode 0600 under a name that nothing has, not even a link that leads
  /// nowhere; throws [FileAlreadyExistsException] where something has it.
  public static void create(Path path) throws IOException {
    Files.createFile(path, mode(path, OWNER_READS_AND_WRITES));
  }

  /// Makes a folder of mode 0700; throws as [#create] does.
  public static void createFolder(Path path) throws IOException {
    Files.createDirectory(path, mode(path, OWNER_DOES_ALL));
  }

  /// Makes a file as [#create] does, writes all of it and waits until it is on the disk. Where that
  /// does not go through, nothing of it is left.
  public static void write(Path path, byte[] bytes) throws IOException {
    write(path, out -> out.write(bytes));
  }

  /// The same for what is made while it is written.
  public static void write(Path path, Writing writing) throws IOException {
    create(path);
    // A stream, not a channel: an interrupt would close a channel unwritten (`faults.md` 0.9).
    try (FileOutputStream out = new FileOutputStream(path.toFile())) {
      writing.to(out);
      out.getFD().sync();
    } catch (IOException stopped) {
      remove(path);
      throw stopped;
    }
  }

  /// Gives a file that was written its name, by a link, which can replace nothing. On a disk
  /// without hard links (exFAT, FAT, some network disks) the name itself is made, new, and written
  /// to; a power cut may then leave a short file.
  ///
  /// @param written the file under another name, which stays
  /// @param bytes all that is in it
  /// @throws FileAlreadyExistsException where something has the name
  public static void name(Path path, Path written, byte[] bytes) throws IOException {
    name(path, written, out -> out.write(bytes));
  }

  private static void name(Path path, Path written, Writing writing) throws IOException {
    try {
      Files.createLink(path, written);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (IOException | UnsupportedOperationException noHardLinks) {
      write(path, writing);
    }
  }

  /// Makes a file of any size that is whole as soon as it has its name, also where the process is
  /// killed: it is written under another name first, and then named as [#name] does.
  ///
  /// @throws FileAlreadyExistsException where something has the name
  public static void writeWhole(Path path, Writing writing) throws IOException {
    long process = ProcessHandle.current().pid();
    Path fresh = path.resolveSibling("." + path.getFileName() + "." + process + ".new");
    try {
      write(fresh, writing);
      name(path, fresh, out -> Files.copy(fresh, out));
    } finally {
      remove(fresh);
    }
  }

  /// Writes a text into a file, whole or not at all: a new file takes the place of the old one, and
  /// the folder is made where it is missing. A file that is a link stays one, and what it leads to
  /// is replaced.
  ///
  /// @throws IOException with one plain sentence
  public static void replace(Path file, String text) throws IOException {
    try {
      boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      Path target = there ? file.toRealPath() : file;
      // Two sittings may settle something at the same moment.
      long process = ProcessHandle.current().pid();
      Path fresh = target.resolveSibling("." + target.getFileName() + "." + process + ".new");
      Folder.make(target.getParent());
      Files.deleteIfExists(fresh);
      write(fresh, text.getBytes(StandardCharsets.UTF_8));
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException stopped) {
      throw Reason.because(file, "could not be written", stopped);
    }
  }

  /// Deletes what can be deleted; a leftover does no harm.
  public static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException left) {
      // The first trouble is the one to speak of.
    }
  }

  private static FileAttribute<?>[] mode(Path path, Set<PosixFilePermission> permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }
}
