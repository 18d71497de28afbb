package leanto.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/// Whether another account can change a file: then it is not to say which programs this account
/// runs.
///
/// The administrator's account is not counted, since it can change anything. A link is looked at
/// where it leads. Not seen: access lists, and folders further up.
///
/// @param refused why the file is not to be believed; absent where it may be
/// @param note what a person may want to know of one that may be
public record FileTrust(Optional<String> refused, Optional<String> note) {

  private static final int ADMINISTRATOR = 0;
  private static final int STICKY = 01000;
  private static final FileTrust FULL = new FileTrust(Optional.empty(), Optional.empty());

  /// Looks at a file that is there.
  ///
  /// @param file its path
  /// @param shown its path, as a person reads it
  /// @throws IOException where it cannot be looked at
  public static FileTrust of(Path file, String shown) throws IOException {
    Path real = file.toRealPath();
    if (!Files.getFileStore(real).supportsFileAttributeView("posix")) {
      return FULL;
    }
    PosixFileAttributes about = attributes(real);
    Optional<String> refused =
        belongsElsewhere(real, about)
            .or(() -> openToAll(about))
            .or(() -> folderOpen(real.getParent()));
    if (refused.isPresent()) {
      return new FileTrust(refused.map(why -> shown + " " + why), Optional.empty());
    }
    boolean shared = isGroupWritable(about) && !isOwnGroup(about);
    return shared
        ? new FileTrust(
            Optional.empty(),
            Optional.of(shown + " can be changed by its whole group (chmod g-w)."))
        : FULL;
  }

  private static PosixFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, PosixFileAttributes.class);
  }

  private static Optional<String> belongsElsewhere(Path path, PosixFileAttributes about)
      throws IOException {
    boolean administrator =
        Integer.valueOf(ADMINISTRATOR).equals(Files.getAttribute(path, "unix:uid"));
    boolean elsewhere =
        !administrator
            && FolderCheck.self().filter(self -> !self.equals(about.owner())).isPresent();
    return elsewhere
        ? Optional.of("belongs to another account, " + about.owner().getName())
        : Optional.empty();
  }

  private static Optional<String> openToAll(PosixFileAttributes about) {
    return about.permissions().contains(PosixFilePermission.OTHERS_WRITE)
        ? Optional.of("can be changed by any account on this computer (chmod o-w)")
        : Optional.empty();
  }

  // In a folder such as /tmp, nobody replaces another account's file.
  private static Optional<String> folderOpen(Path folder) {
    try {
      PosixFileAttributes about = attributes(folder);
      boolean sticky = ((int) Files.getAttribute(folder, "unix:mode") & STICKY) != 0;
      return belongsElsewhere(folder, about)
          .or(() -> sticky ? Optional.empty() : openToAll(about))
          .map(why -> "is in a folder that " + why);
    } catch (IOException unseen) {
      return Optional.of("is in a folder that cannot be looked at");
    }
  }

  private static boolean isGroupWritable(PosixFileAttributes about) {
    Set<PosixFilePermission> mode = about.permissions();
    return mode.contains(PosixFilePermission.GROUP_WRITE);
  }

  // Many systems give each account a group of its own, with the same name.
  private static boolean isOwnGroup(PosixFileAttributes about) {
    return about.group().getName().equals(about.owner().getName());
  }
}
