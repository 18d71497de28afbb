package leanto.pages;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Deque;

/// The person of a page. `read` is called only when the program waits for somebody: that call hands
/// out the next typed line, and writes it into the transcript where it was typed. No threads, no
/// waiting.
final class Typist extends InputStream {

  private final Deque<String> lines;
  private final Transcript transcript;
  private byte[] line = new byte[0];
  private int next;
  private boolean ended;

  Typist(Deque<String> lines, Transcript transcript) {
    this.lines = lines;
    this.transcript = transcript;
  }

  @Override
  public int read() {
    if (next == line.length && !turn()) {
      return -1;
    }
    return line[next++] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    int one = read();
    if (one < 0) {
      return -1;
    }
    into[offset] = (byte) one;
    return 1;
  }

  private boolean turn() {
    if (ended || lines.isEmpty()) {
      ended = true;
      return false;
    }
    String typed = lines.pop();
    transcript.typed(typed);
    ended = typed.endsWith("^D");
    String words = ended ? typed.substring(0, typed.length() - 2) : typed + "\n";
    line = words.getBytes(StandardCharsets.UTF_8);
    next = 0;
    return line.length > 0;
  }
}
