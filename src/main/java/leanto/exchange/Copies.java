package leanto.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import leanto.files.Folder;
import leanto.files.PrivateFile;
import leanto.files.Reason;

/// Puts copies into a folder that was empty: each at its own path below it, for its owner alone.
///
/// @param folder the folder, which is made where it is missing
public record Copies(Path folder) {

  /// Puts one there, with the time at which it was last changed.
  ///
  /// @param name its path below the folder
  /// @throws IOException with one plain sentence; what was put there before stays
  public void put(Path name, byte[] bytes, FileTime changed) throws IOException {
    Path file = folder.resolve(name);
    Folder.make(file.getParent());
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      PrivateFile.write(fresh, bytes);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      Files.setLastModifiedTime(file, changed);
    } catch (IOException stopped) {
      PrivateFile.remove(fresh);
      throw Reason.because(file, "could not be written", stopped);
    }
  }
}
