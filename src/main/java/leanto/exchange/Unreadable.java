package leanto.exchange;

import java.util.Optional;
import leanto.text.Visible;

/// Text that no journal could read back, so that it is not brought in.
final class Unreadable {

  private static final int MOST = 64 * 1024 * 1024;
  private static final int MOST_BYTES_A_UNIT = 3;

  private Unreadable() {}

  /// Says what stands in the way, as the end of a sentence; nothing where nothing does.
  static Optional<String> in(String text) {
    if (text.indexOf('\0') >= 0) {
      return Optional.of("it holds the character U+0000, which no text has.");
    }
    Optional<String> half =
        text.codePoints()
            .filter(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
            .mapToObj(Visible::form)
            .findFirst();
    if (half.isPresent()) {
      return Optional.of("it holds " + half.get() + ", which is half a character.");
    }
    return length(text) > MOST
        ? Optional.of("it is larger than 64 MiB, the most that is read of one file.")
        : Optional.empty();
  }

  /// The same for text that is kept in its visible form.
  static Optional<String> inVisible(String text) {
    return length(text) > MOST ? in(Visible.stored(text)) : Optional.empty();
  }

  // In bytes; an upper bound where that is enough.
  private static long length(String text) {
    if (text.length() <= MOST / MOST_BYTES_A_UNIT) {
      return text.length();
    }
    return text.codePoints()
        .mapToLong(it -> it < 0x80 ? 1 : it < 0x800 ? 2 : it < 0x10000 ? 3 : 4)
        .sum();
  }
}
