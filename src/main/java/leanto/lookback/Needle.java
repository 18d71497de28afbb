package leanto.lookback;

import leanto.text.Plain;

/// Bytes that are looked for among many others: the two of them that are rarest in most texts, in
/// eight places at a time, and all of them only where those two stand.
final class Needle {

  private static final long EACH = 0x0101_0101_0101_0101L;
  private static final long HIGHEST = 0x8080_8080_8080_8080L;
  private static final int CASE = 'a' - 'A';
  // From rare to common; what is not here is rarer still.
  private static final String COMMON = "zqxjkvbpygfwmucldrhsnioate ";

  private final byte[] bytes;
  private final boolean ignoringCase;
  private final boolean plain;
  private final int rare;
  private final int other;

  /// @param bytes what is looked for, at least one; in small letters where case is folded
  /// @param ignoringCase whether `A` to `Z` are taken for `a` to `z`
  Needle(byte[] bytes, boolean ignoringCase) {
    this.bytes = bytes;
    this.ignoringCase = ignoringCase;
    boolean ascii = true;
    for (byte each : bytes) {
      ascii &= each >= 0;
    }
    this.plain = ascii;
    this.rare = rarest(-1);
    this.other = bytes.length > 1 ? rarest(rare) : rare;
  }

  private int rarest(int except) {
    int rarest = -1;
    for (int i = 0; i < bytes.length; i++) {
      if (i != except && (rarest < 0 || common(i) < common(rarest))) {
        rarest = i;
      }
    }
    return rarest;
  }

  private int common(int at) {
    return COMMON.indexOf(Character.toLowerCase(bytes[at] & 0xFF));
  }

  /// Whether it has no character outside ASCII.
  boolean isPlain() {
    return plain;
  }

  /// Where it begins; -1 where it is not.
  int in(byte[] text, int from, int to) {
    long rareCase = eightCases(rare);
    long otherCase = eightCases(other);
    long rareEight = EACH * (bytes[rare] & 0xFF);
    long otherEight = EACH * (bytes[other] & 0xFF);
    int far = Math.max(rare, other);
    int at = from;
    for (; at + far + Long.BYTES <= to; at += Long.BYTES) {
      // A byte of this is zero where both stand.
      long unlike =
          (Plain.eight(text, at + rare) | rareCase) ^ rareEight
              | (Plain.eight(text, at + other) | otherCase) ^ otherEight;
      if (hasZero(unlike)) {
        int found = first(text, at, Math.min(at + Long.BYTES, to - bytes.length + 1));
        if (found >= 0) {
          return found;
        }
      }
    }
    return first(text, at, to - bytes.length + 1);
  }

  private static boolean hasZero(long eight) {
    return (eight - EACH & ~eight & HIGHEST) != 0;
  }

  // The bit by which capitals differ from small letters, where that is not to count.
  private long eightCases(int at) {
    return isEitherCase(bytes[at]) ? EACH * CASE : 0;
  }

  private boolean isEitherCase(byte each) {
    return ignoringCase && each >= 'a' && each <= 'z';
  }

  private int first(byte[] text, int from, int end) {
    for (int at = from; at < end; at++) {
      if (isAt(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isAt(byte[] text, int at) {
    for (int i = 0; i < bytes.length; i++) {
      byte found = text[at + i];
      if (found != bytes[i] && !(isEitherCase(bytes[i]) && found + CASE == bytes[i])) {
        return false;
      }
    }
    return true;
  }
}
