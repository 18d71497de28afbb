package leanto.traces;

import java.nio.file.Path;

/// One file or folder, as it is on the disk.
///
/// @param path where it is
/// @param mode its kind and mode as the system writes them: `-rw-------`, `drwx------`
/// @param owner whose it is
public record Trace(Path path, String mode, String owner) {

  private static final int KINDS = 0170000;
  private static final String RIGHTS = "rwxrwxrwx";
  private static final String SPECIAL = "sst";

  /// Takes the mode of a file as the system keeps it.
  static Trace of(Path path, int mode, String owner) {
    return new Trace(path, kind(mode) + rights(mode), owner);
  }

  /// What it is, in a word.
  public String kind() {
    return switch (mode.charAt(0)) {
      case '-' -> "file";
      case 'd' -> "folder";
      case 'l' -> "link";
      default -> "other";
    };
  }

  /// The line that `stat` and `find` print of it.
  public String line() {
    return mode + " " + owner + " " + path;
  }

  private static char kind(int mode) {
    return switch (mode & KINDS) {
      case 0100000 -> '-';
      case 0040000 -> 'd';
      case 0120000 -> 'l';
      case 0010000 -> 'p';
      case 0140000 -> 's';
      case 0060000 -> 'b';
      case 0020000 -> 'c';
      default -> '?';
    };
  }

  private static String rights(int mode) {
    StringBuilder rights = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      boolean given = (mode & 0400 >> i) != 0;
      rights.append(given ? RIGHTS.charAt(i) : '-');
      if (i % 3 == 2 && (mode & 04000 >> i / 3) != 0) {
        char special = SPECIAL.charAt(i / 3);
        rights.setCharAt(i, given ? special : Character.toUpperCase(special));
      }
    }
    return rights.toString();
  }
}
