package leanto.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import leanto.files.Reason;

/// Room into which whole files are read, one after another, so that thousands take no more memory
/// than one.
final class Room {

  private static final Set<OpenOption> READING =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
  private static final int USUAL = 64 * 1024;

  private final ByteBuffer outside = ByteBuffer.allocateDirect(USUAL);
  private final byte[] usual = new byte[USUAL];
  private byte[] bytes = usual;
  private int length;
  private BasicFileAttributes attributes;

  /// Reads a file; what was read before is gone.
  ///
  /// @throws IOException with one plain sentence where it is not an ordinary file, is too large, or
  ///   cannot be read
  void read(Path path) throws IOException {
    attributes = Heads.attributes(path);
    TextFile.checkOrdinary(path, attributes);
    TextFile.checkSize(path, attributes.size());
    int size = (int) attributes.size();
    bytes = size <= USUAL ? usual : new byte[size];
    length = 0;
    // A file that has no size may be one that does not tell.
    try (FileChannel file = FileChannel.open(path, READING)) {
      while (length < size || size == 0 && length < USUAL) {
        outside.clear().limit(Math.min(USUAL, bytes.length - length));
        int read = file.read(outside);
        if (read <= 0) {
          return;
        }
        outside.flip().get(bytes, length, read);
        length += read;
      }
    } catch (IOException stopped) {
      throw Reason.because(path, "could not be read", stopped);
    }
  }

  /// What was read; more may stand behind it.
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /// Gives what was read as the text of a file.
  ///
  /// @throws IOException with one plain sentence where it is none
  TextFile text(Path path) throws IOException {
    return TextFile.of(path, bytes, length, attributes.lastModifiedTime());
  }
}
