package leanto.lookback;

import java.util.Arrays;

/// Bytes that are looked for among many others, without looking at most of these (Horspool 1980).
final class Needle {

  private final byte[] bytes;
  private final byte[] folds = new byte[256];
  private final int[] skips = new int[256];
  private final boolean plain;

  /// @param bytes what is looked for; in small letters where case is folded
  /// @param ignoringCase whether `A` to `Z` are taken for `a` to `z`
  Needle(byte[] bytes, boolean ignoringCase) {
    this.bytes = bytes;
    boolean ascii = true;
    for (int i = 0; i < 256; i++) {
      folds[i] = (byte) (ignoringCase && i >= 'A' && i <= 'Z' ? i + 'a' - 'A' : i);
    }
    Arrays.fill(skips, bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      ascii &= bytes[i] >= 0;
      for (int k = 0; i < bytes.length - 1 && k < 256; k++) {
        if (folds[k] == bytes[i]) {
          skips[k] = bytes.length - 1 - i;
        }
      }
    }
    this.plain = ascii;
  }

  /// Whether it has no character outside ASCII.
  boolean isPlain() {
    return plain;
  }

  /// Where it begins; -1 where it is not.
  int in(byte[] text, int from, int to) {
    int last = bytes.length - 1;
    byte end = bytes[last];
    for (int at = from + last; at < to; ) {
      int here = text[at] & 0xFF;
      if (folds[here] == end && isAt(text, at - last)) {
        return at - last;
      }
      at += skips[here];
    }
    return -1;
  }

  private boolean isAt(byte[] text, int at) {
    for (int i = bytes.length - 2; i >= 0; i--) {
      if (folds[text[at + i] & 0xFF] != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
