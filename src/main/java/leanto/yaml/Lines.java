package leanto.yaml;

import java.io.IOException;
import java.util.Arrays;

/// The lines of a large file, one after another. A line ends with a newline or with the file.
public final class Lines {

  /// The longest line that is read, in bytes, with its newline.
  public static final int LONGEST = 64 * 1024 * 1024;

  private static final int BLOCK = 64 * 1024;

  private final LargeFile file;
  private byte[] buffer = new byte[BLOCK];
  private long bufferAt;
  private int filled;
  private int start;
  private int end;
  private boolean last;
  private boolean tooLong;
  private int number;

  /// Takes a file that is text.
  ///
  /// @throws IOException where it cannot be read
  public Lines(LargeFile file) throws IOException {
    this.file = file;
    fill();
    start = Utf8.mark(buffer, filled);
    end = start - 1;
  }

  /// Goes to the next line.
  ///
  /// @return whether there is one
  /// @throws IOException where the file cannot be read
  public boolean next() throws IOException {
    if (number > 0 && last) {
      start = end;
      return false;
    }
    start = end + 1;
    number++;
    tooLong = false;
    int at = start;
    while (true) {
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      if (at < filled) {
        break;
      }
      at = more(at);
      if (at == filled && !fill()) {
        last = true;
        break;
      }
    }
    end = at;
    return !last || end > start || tooLong;
  }

  // Makes room for more of the line; gives where to go on in the buffer.
  private int more(int at) {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      bufferAt += start;
      filled -= start;
      start = 0;
    } else if (filled == LONGEST) {
      tooLong = true;
      bufferAt += filled;
      filled = 0;
    } else if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(LONGEST, buffer.length * 2));
    }
    return filled;
  }

  private boolean fill() throws IOException {
    int read = file.read(bufferAt + filled, buffer, filled, buffer.length - filled);
    filled += Math.max(read, 0);
    return read > 0;
  }

  /// The number of the line, from 1.
  public int number() {
    return number;
  }

  /// Where in the file it stands, without the newline; of one that is too long, its end. Behind the
  /// last line, the end of the file.
  public ByteRange span() {
    return new ByteRange(bufferAt + start, bufferAt + end);
  }

  /// Whether it is longer than [#LONGEST], and not read.
  public boolean isTooLong() {
    return tooLong;
  }

  /// Whether it begins with a character of ASCII.
  public boolean startsWith(char c) {
    return !tooLong && end > start && buffer[start] == c;
  }

  /// Whether there is nothing but space in it.
  public boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (buffer[i] > ' ') {
        return false;
      }
    }
    return end == start || !tooLong && text().isBlank();
  }

  /// The line as text, without its newline.
  public String text() {
    return Utf8.shown(buffer, start, end);
  }
}
