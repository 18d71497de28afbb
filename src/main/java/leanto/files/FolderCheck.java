package leanto.files;

import java.io.IOException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds out whether files can be kept in a folder, before there is anything to lose (`faults.md`
/// 6, 23, 25). It looks and writes nothing: nothing is written before a person has chosen to keep
/// (`care.md` R18).
public final class FolderCheck {

  // File systems on which a file has no mode of its own.
  private static final Set<String> WITHOUT_MODES =
      Set.of("vfat", "msdos", "exfat", "fuseblk", "fuse.bindfs", "ntfs");

  // Belongs to whoever runs this, so that no name or number need be asked for.
  private static final Path SELF = Path.of("/proc/self");

  private FolderCheck() {}

  /// Takes a folder, which need not be there; gives what a person may want to know, a sentence
  /// each.
  ///
  /// @throws IOException where it belongs to someone else, where others can write in it, or where
  ///   it cannot be written in or made
  public static List<String> of(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      checkAbove(folder);
      return List.of();
    }
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + " is a file, and a folder is wanted there.");
    }
    Path real = folder.toRealPath();
    checkOwner(real);
    Set<PosixFilePermission> mode = permissions(real);
    if (mode.contains(PosixFilePermission.OTHERS_WRITE)) {
      throw new IOException(
          folder + " is not used: any account on this computer can write in it (chmod o-w).");
    }
    checkWritable(real, folder + " cannot be written in");
    return notes(folder, real, mode);
  }

  private static List<String> notes(Path folder, Path real, Set<PosixFilePermission> mode) {
    List<String> notes = new ArrayList<>();
    if (mode.contains(PosixFilePermission.GROUP_WRITE)) {
      notes.add(folder + " can be written in by its whole group (chmod g-w).");
    }
    if (WITHOUT_MODES.contains(kindOfDisk(real))) {
      notes.add(folder + " is on a disk without file modes: other accounts may be able to read.");
    }
    return notes;
  }

  // Nobody can tell in a root of its own (`chroot`), nor where there is no `/proc`.
  private static String kindOfDisk(Path folder) {
    try {
      return Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
    } catch (IOException untold) {
      return "";
    }
  }

  private static void checkAbove(Path folder) throws IOException {
    // Not whether anything is there by now: another sitting may make the folder at this moment.
    if (Files.isSymbolicLink(folder)) {
      throw new IOException(folder + " is a link that leads nowhere.");
    }
    Path above = folder.toAbsolutePath().getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    if (above == null || !Files.isDirectory(above)) {
      throw new IOException(folder + " cannot be made: " + above + " is not a folder.");
    }
    checkWritable(above, folder + " cannot be made: " + above + " cannot be written in");
  }

  private static void checkWritable(Path folder, String otherwise) throws IOException {
    try {
      folder.getFileSystem().provider().checkAccess(folder, AccessMode.WRITE);
    } catch (IOException refused) {
      throw new IOException(otherwise + ": " + Reason.of(refused) + ".", refused);
    }
  }

  private static void checkOwner(Path folder) throws IOException {
    Optional<UserPrincipal> self = self();
    UserPrincipal owner = Files.getOwner(folder);
    if (self.isPresent() && !self.get().equals(owner)) {
      throw new IOException(folder + " is not used: it belongs to another account, " + owner + ".");
    }
  }

  /// The account that runs this, where that can be told.
  static Optional<UserPrincipal> self() throws IOException {
    return Files.exists(SELF) ? Optional.of(Files.getOwner(SELF)) : Optional.empty();
  }

  private static Set<PosixFilePermission> permissions(Path folder) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    return view == null ? Set.of() : view.readAttributes().permissions();
  }
}
