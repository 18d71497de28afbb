package leanto.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Bytes as text, strictly: the first byte that is not UTF-8 is named with its place (`faults.md`
/// 44).
final class Utf8 {

  private Utf8() {}

  /// Takes the name of a file and its bytes, all or as many as are read; a character that was cut
  /// at the end of those is left out. A byte-order mark is dropped.
  ///
  /// @throws Refused where the bytes are UTF-16 or not text
  static Source read(String name, byte[] bytes, boolean cut) throws Refused {
    if (looksLikeUtf16(bytes)) {
      throw new Refused(
          new Source(name, ""), Place.START, "The file is in UTF-16.", "Save it as UTF-8.");
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = strict.decode(in, out, !cut);
    String text = out.flip().toString();
    if (!result.isError()) {
      return new Source(name, text);
    }
    // The rest of the line is shown with replacement characters; places before it stay true.
    String shown = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    String hex = HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]);
    throw new Refused(
        new Source(name, shown),
        Cursor.end(text),
        "The byte " + hex + " (hexadecimal) is not UTF-8.",
        "Save the file as UTF-8.");
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
