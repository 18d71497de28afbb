package leanto.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who can open the files of a journal. Git makes files that every account of the computer can
/// read, in a clone for example, where this program makes files for their owner alone. Files that
/// only a group can open besides stay as they are: somebody has meant that.
final class EntryModes {

  private static final Set<PosixFilePermission> OF_ALL =
      EnumSet.of(
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);
  private static final Set<PosixFilePermission> OF_OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private EntryModes() {}

  /// Lets only their owner open files that everybody could.
  ///
  /// @return what there is to say of it; empty where there were none
  static Optional<String> close(List<Path> files) {
    int closed = 0;
    int open = 0;
    Path example = null;
    for (Path file : files) {
      PosixFileAttributeView view =
          Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
      try {
        if (view != null && isOpen(view)) {
          close(view);
          closed++;
        }
      } catch (IOException notMine) {
        open++;
        example = file;
      }
    }
    return open > 0
        ? Optional.of(
            "Other accounts of this computer can open "
                + (open == 1 ? example : open + " files of the journal, such as " + example)
                + ", and that could not be changed. Its owner can, with chmod 600.")
        : closed > 0 ? Optional.of(said(closed)) : Optional.empty();
  }

  private static String said(int closed) {
    return closed == 1
        ? "One file could be opened by every account of this computer. Now only yours can open it."
        : closed
            + " files could be opened by every account of this computer. Now only yours can open"
            + " them.";
  }

  private static boolean isOpen(PosixFileAttributeView view) throws IOException {
    return view.readAttributes().permissions().stream().anyMatch(OF_ALL::contains);
  }

  private static void close(PosixFileAttributeView view) throws IOException {
    Set<PosixFilePermission> mode = EnumSet.copyOf(view.readAttributes().permissions());
    mode.retainAll(OF_OWNER);
    view.setPermissions(mode);
  }
}
