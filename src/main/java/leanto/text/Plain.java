package leanto.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Plain characters, which are those of ASCII without NUL, among the bytes of a text. Eight are
/// looked at at a time: thousands of files are gone through for one word.
public final class Plain {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Plain() {}

  /// Gives the place of the first byte from `from` on that is not plain; `to` where all are.
  public static int end(byte[] bytes, int from, int to) {
    int i = from;
    while (i + Long.BYTES <= to && isPlain(eight(bytes, i))) {
      i += Long.BYTES;
    }
    while (i < to && bytes[i] > 0) {
      i++;
    }
    return i;
  }

  /// Gives eight bytes at once, the first of them lowest.
  public static long eight(byte[] bytes, int at) {
    return (long) EIGHT.get(bytes, at);
  }

  // No byte has its highest bit set, and none is zero.
  private static boolean isPlain(long eight) {
    return ((eight | eight - 0x0101_0101_0101_0101L) & 0x8080_8080_8080_8080L) == 0;
  }
}
