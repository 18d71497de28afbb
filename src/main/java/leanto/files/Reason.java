package leanto.files;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// What stopped the disk, in plain words.
///
/// Every message names the path, what could not be done, and the reason; none blames.
public final class Reason {

  // Plainer words for those of the system that are met most.
  private static final String[][] WORDS = {
    {"No space left on device", "the disk is full"},
    {"Disk quota exceeded", "the room set aside on this disk is used up"},
    {"File too large", "the file would be larger than the system lets it be"},
    {"Read-only file system", "the disk can be read but not written"},
    {"Permission denied", "permission was not given"},
    {"Operation not permitted", "the system does not permit it"},
    {"sync failed", "the disk did not confirm it"},
    {"Input/output error", "the disk did not do as it was asked (input/output)"},
    {"Too many open files", "too many files are open"},
    {"Too many levels of symbolic links", "it is a link, and links are not followed"},
    {"No locks available", "the disk has no lock for it"},
    {"Is a directory", "it is a folder"},
    {"Not a directory", "a file stands where a folder is wanted"},
    {"File name too long", "the name is too long for this disk"},
  };

  private Reason() {}

  /// Takes what could not be done to a path (`could not be written`) and what stopped it. Gives the
  /// exception to throw.
  public static IOException because(Path path, String what, IOException cause) {
    return new IOException(path + " " + what + ": " + of(cause) + ".", cause);
  }

  /// Gives the reason alone, without a full stop.
  public static String of(IOException cause) {
    return switch (cause) {
      case NoSuchFileException _ -> "there is nothing of that name";
      case AccessDeniedException _ -> "permission was not given";
      case FileAlreadyExistsException _ -> "something of that name is there already";
      case ClosedByInterruptException _ -> "it was interrupted";
      case NotDirectoryException _ -> "it is not a folder";
      case FileSystemException it when it.getReason() != null -> plain(it.getReason());
      default -> plain(String.valueOf(cause.getMessage()));
    };
  }

  private static String plain(String message) {
    for (String[] pair : WORDS) {
      if (message.contains(pair[0])) {
        return pair[1];
      }
    }
    return message;
  }
}
