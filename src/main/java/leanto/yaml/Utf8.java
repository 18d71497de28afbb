package leanto.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// Bytes as text, strictly: the first byte that is not UTF-8 is named with its place (`faults.md`
/// 44).
final class Utf8 {

  private static final int BLOCK = 64 * 1024;
  private static final String SAVE = "Save the file as UTF-8.";

  private Utf8() {}

  /// Takes the name of a file and its bytes, all or as many as are read; a character that was cut
  /// at the end of those is left out. A byte-order mark is dropped.
  ///
  /// @throws Refused where the bytes are UTF-16 or not text
  static Source read(String name, byte[] bytes, boolean cut) throws Refused {
    checkWidth(name, bytes);
    int start = mark(bytes, bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CharsetDecoder strict = strict();
    CoderResult result = strict.decode(in, out, !cut);
    String text = out.flip().toString();
    if (!result.isError()) {
      return new Source(name, text);
    }
    // The rest of the line is shown with replacement characters; places before it stay true.
    String shown = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    throw new Refused(
        new Source(name, shown), Cursor.end(text), notUtf8(bytes[in.position()]), SAVE);
  }

  /// Looks through a file of any size.
  ///
  /// @throws Refused where it is UTF-16 or not text
  /// @throws IOException where it cannot be read
  static void check(LargeFile file) throws Refused, IOException {
    ByteBuffer in = ByteBuffer.allocate(BLOCK);
    CharBuffer out = CharBuffer.allocate(BLOCK);
    CharsetDecoder strict = strict();
    long at = 0;
    int read = 0;
    while (read >= 0) {
      read = file.read(at + in.position(), in.array(), in.position(), in.remaining());
      in.position(in.position() + Math.max(read, 0)).flip();
      if (at == 0) {
        checkWidth(file.name(), Arrays.copyOf(in.array(), in.limit()));
      }
      CoderResult result = strict.decode(in, out.clear(), read < 0);
      at += in.position();
      if (result.isError()) {
        throw new Places(file).refused(at, notUtf8(in.get()), SAVE);
      }
      in.compact();
    }
  }

  /// Takes bytes of a part of a file that was looked through.
  ///
  /// @throws IOException where they are not text
  static String text(String name, byte[] bytes) throws IOException {
    try {
      return strict().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException changed) {
      throw new IOException(name + " has changed while it was read.", changed);
    }
  }

  /// The text of some of the bytes, whatever they are.
  static String shown(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /// How long the byte-order mark is with which bytes begin.
  static int mark(byte[] bytes, int length) {
    return length >= 3 && startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  private static CharsetDecoder strict() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static String notUtf8(byte one) {
    String hex = HexFormat.of().withUpperCase().toHexDigits(one);
    return "The byte " + hex + " (hexadecimal) is not UTF-8.";
  }

  private static void checkWidth(String name, byte[] bytes) throws Refused {
    if (looksLikeUtf16(bytes)) {
      throw new Refused(
          new Source(name, ""), Place.START, "The file is in UTF-16.", "Save it as UTF-8.");
    }
  }

  // A byte-order mark, or plain letters with a zero byte beside each.
  private static boolean looksLikeUtf16(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xFE)
        || startsWith(bytes, 0xFE, 0xFF)
        || bytes.length >= 4
            && (bytes[0] == 0) != (bytes[1] == 0)
            && (bytes[0] == 0) == (bytes[2] == 0)
            && (bytes[1] == 0) == (bytes[3] == 0);
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
