package leanto.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// The mark that keeps the file search of a desktop out of a folder (`care.md` P18).
///
/// Such a search keeps the words of what it finds in a store of its own, where nobody thinks of
/// them. That of GNOME leaves a folder alone where an empty file `.trackerignore` is in it.
public final class Unsearched {

  private Unsearched() {}

  /// Gives the mark of a folder, which may be there or not.
  public static Path mark(Path folder) {
    return folder.resolve(".trackerignore");
  }

  /// Marks a folder that was just made. Where that cannot be done, nothing is said: what is being
  /// kept there matters more, and `proof` shows it.
  public static void make(Path folder) {
    try {
      PrivateFile.create(mark(folder));
    } catch (IOException notMade) {
      // The search may then look in, as into any folder.
    }
  }

  /// Whether a folder has a mark that nobody has written anything into.
  public static boolean isBare(Path folder) throws IOException {
    Path mark = mark(folder);
    return Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS) && Files.size(mark) == 0;
  }
}
