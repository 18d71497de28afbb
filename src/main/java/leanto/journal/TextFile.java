package leanto.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import leanto.files.Reason;

/// The text of a file that may be anything: bounded, never through a link, never from a device
/// (`faults.md` 27).
///
/// @param text what was read
/// @param changed when the file was last changed
record TextFile(String text, FileTime changed) {

  // A person's words of a life are shorter; a film is longer.
  private static final int WHOLE = 64 * 1024 * 1024;

  /// Gives room for [#head]: as much as front matter may take, and a heading below it. A listing
  /// has one for all its files.
  static ByteBuffer room() {
    return ByteBuffer.allocateDirect(Page.LONGEST_FRONT + 4 * 1024);
  }

  /// Reads enough of a file to list it.
  static TextFile head(Path path, BasicFileAttributes attributes, ByteBuffer room)
      throws IOException {
    checkOrdinary(path, attributes);
    room.clear();
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      while (room.hasRemaining() && file.read(room) > 0) {}
    } catch (IOException stopped) {
      throw Reason.because(path, "could not be read", stopped);
    }
    boolean cut = !room.hasRemaining();
    byte[] bytes = new byte[room.flip().remaining()];
    room.get(bytes);
    int length = cut ? wholeCharacters(bytes) : bytes.length;
    return of(path, bytes, length, attributes.lastModifiedTime());
  }

  /// Reads all of a file. Throws with one plain sentence where it is not an ordinary file of text.
  static TextFile whole(Path path) throws IOException {
    BasicFileAttributes attributes = Heads.attributes(path);
    checkOrdinary(path, attributes);
    checkSize(path, attributes.size());
    byte[] bytes = all(path);
    checkSize(path, bytes.length); // it may have grown, and some files do not tell
    return of(path, bytes, bytes.length, attributes.lastModifiedTime());
  }

  static void checkOrdinary(Path path, BasicFileAttributes attributes) throws IOException {
    if (attributes.isSymbolicLink()) {
      throw new IOException(path + " is a link, and links are not followed.");
    }
    if (!attributes.isRegularFile()) {
      throw new IOException(path + " is not an ordinary file and is not opened.");
    }
  }

  static void checkSize(Path path, long size) throws IOException {
    if (size > WHOLE) {
      throw new IOException(path + " is larger than 64 MiB and is not opened.");
    }
  }

  private static byte[] all(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(WHOLE + 1);
    } catch (IOException stopped) {
      throw Reason.because(path, "could not be read", stopped);
    }
  }

  /// Takes what was read of a file.
  ///
  /// @throws IOException with one plain sentence where it is no text
  static TextFile of(Path path, byte[] bytes, int length, FileTime changed) throws IOException {
    return new TextFile(text(path, bytes, length), changed);
  }

  private static String text(Path path, byte[] bytes, int length) throws IOException {
    String text =
        Utf8.text(bytes, 0, length)
            .orElseThrow(() -> new IOException(path + " is not text in UTF-8."));
    if (text.indexOf('\0') >= 0) {
      throw new IOException(path + " is not text.");
    }
    return text;
  }

  // The length without a character that was cut at the end.
  private static int wholeCharacters(byte[] bytes) {
    int start = bytes.length - 1;
    while (start > bytes.length - 4 && (bytes[start] & 0xC0) == 0x80) {
      start--;
    }
    return (bytes[start] & 0xC0) == 0xC0 ? start : bytes.length;
  }
}
