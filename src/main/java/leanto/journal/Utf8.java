package leanto.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import leanto.text.Visible;

/// Text as the bytes of a file, and back.
final class Utf8 {

  private Utf8() {}

  /// Gives the bytes that are kept. This is the last door before the disk: what acts on a terminal
  /// stands in its visible form from here on, whoever brought it (`faults.md` 51), and half of a
  /// surrogate pair, which UTF-8 cannot hold, does not turn into a question mark.
  static byte[] bytes(String text) {
    return Visible.stored(text).getBytes(StandardCharsets.UTF_8);
  }

  /// Gives the text of bytes that are UTF-8 throughout, or nothing.
  static Optional<String> text(byte[] bytes) {
    return text(bytes, 0, bytes.length);
  }

  /// The same for a part of them.
  static Optional<String> text(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    // Only text that holds the replacement character needs the slow, strict look.
    return text.indexOf('\uFFFD') < 0 || strict(bytes, from, length)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static boolean strict(byte[] bytes, int from, int length) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
      return true;
    } catch (CharacterCodingException notText) {
      return false;
    }
  }
}
