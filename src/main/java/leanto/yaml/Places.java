package leanto.yaml;

import java.io.IOException;

/// Finds lines and columns in a large file by the numbers of bytes. It goes forward as long as it
/// is asked in the order of the file; a smaller number lets it begin again.
public final class Places {

  private static final int BLOCK = 64 * 1024;
  private static final int SEEN = 16 * 1024;

  private final LargeFile file;
  private final byte[] block = new byte[BLOCK];
  private long at;
  private int line = 1;
  private int column = 1;
  private boolean afterReturn;

  /// Takes a file of UTF-8; where it begins with a byte-order mark, that is not counted.
  public Places(LargeFile file) {
    this.file = file;
  }

  /// Gives the place of a byte.
  ///
  /// @throws IOException where the file cannot be read
  public Place of(long offset) throws IOException {
    if (offset < at) {
      at = 0;
      line = 1;
      column = 1;
      afterReturn = false;
    }
    while (at < offset) {
      int read = file.read(at, block, 0, (int) Math.min(block.length, offset - at));
      if (read < 0) {
        break;
      }
      for (int i = at == 0 ? Utf8.mark(block, read) : 0; i < read; i++) {
        step(block[i]);
      }
      at += read;
    }
    boolean one = afterReturn && (file.read(offset, block, 0, 1) <= 0 || block[0] != '\n');
    return one ? new Place(line + 1, 1) : new Place(line, column);
  }

  private void step(byte next) {
    if (next == '\n' || afterReturn) {
      line++;
      column = 1;
    }
    if (next != '\n' && (next & 0xC0) != 0x80) {
      column++;
    }
    afterReturn = next == '\r';
  }

  /// Refuses a file for a byte of it, and shows its line, where that is short enough.
  ///
  /// @param offset the number of the byte
  /// @param what what is the matter
  /// @param next what to do
  /// @throws IOException where the file cannot be read
  public Refused refused(long offset, String what, String next) throws IOException {
    Place place = of(offset);
    long from = Math.max(0, offset - SEEN);
    byte[] around = file.from(from).readNBytes(2 * SEEN);
    int here = (int) Math.min(offset - from, around.length);
    int start = here;
    while (start > 0 && !isEnd(around[start - 1])) {
      start--;
    }
    int end = here;
    while (end < around.length && !isEnd(around[end])) {
      end++;
    }
    boolean whole = start > 0 || from == 0;
    String text =
        whole
            ? Utf8.shown(around, start + (from + start == 0 ? Utf8.mark(around, end) : 0), end)
            : "";
    return new Refused(new Source(file.name(), text, place.line() - 1), place, what, next);
  }

  private static boolean isEnd(byte one) {
    return one == '\n' || one == '\r';
  }
}
