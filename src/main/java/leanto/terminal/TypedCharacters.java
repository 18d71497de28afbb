package leanto.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jline.utils.NonBlockingInputStream;

/// The characters that a terminal sends, one by one with a time limit; a paste is read in blocks.
///
/// JLine gives bytes one at a time, each with calls to the kernel and a look at the modes of the
/// terminal, which takes seconds for a paste of a megabyte. What a person types ahead is far less
/// than a block and stays where it is until it is asked for, so that a shell or an editor that
/// comes next finds it.
final class TypedCharacters {

  /// So many bytes that wait are a paste.
  static final int PASTE = 256;

  private static final int BLOCK = 8 * 1024;

  private final NonBlockingInputStream timed;
  private final InputStream waiting;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BLOCK).limit(0);
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);

  /// Takes where bytes come with a time limit, and the same source as a stream that tells how many
  /// bytes wait in it.
  TypedCharacters(NonBlockingInputStream timed, InputStream waiting) {
    this.timed = timed;
    this.waiting = waiting;
  }

  /// Gives a UTF-16 unit, or -1 where the terminal is gone, or -2 where none came in time.
  ///
  /// @param millis more than 0
  /// @throws IOException where it cannot be read
  int read(long millis) throws IOException {
    while (!chars.hasRemaining()) {
      int first = timed.read(millis);
      if (first < 0) {
        return first;
      }
      bytes.compact().put((byte) first);
      addPaste();
      chars.clear();
      decoder.decode(bytes.flip(), chars, false);
      chars.flip();
    }
    return chars.get();
  }

  private void addPaste() throws IOException {
    int more = Math.min(waiting.available(), bytes.remaining());
    if (more >= PASTE) {
      int read = waiting.read(bytes.array(), bytes.position(), more);
      bytes.position(bytes.position() + Math.max(read, 0));
    }
  }
}
