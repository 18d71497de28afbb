package leanto.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import leanto.text.Plain;
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

  /// Whether bytes are UTF-8 throughout, and none of them is NUL, as in a file that is no text.
  static boolean isText(byte[] bytes, int length) {
    int next;
    for (int i = Plain.end(bytes, 0, length); i < length; i = Plain.end(bytes, next, length)) {
      next = character(bytes, i, length);
      if (next < 0) {
        return false;
      }
    }
    return true;
  }

  // Where a character of several bytes ends; -1 where there is none.
  private static int character(byte[] bytes, int at, int length) {
    int first = bytes[at] & 0xFF;
    int size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (size == 0 || at + size > length) {
      return -1;
    }
    for (int i = 1; i < size; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return -1;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean outside =
        first == 0xE0 && second < 0xA0
            || first == 0xED && second > 0x9F
            || first == 0xF0 && second < 0x90
            || first == 0xF4 && second > 0x8F;
    return outside ? -1 : at + size;
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
