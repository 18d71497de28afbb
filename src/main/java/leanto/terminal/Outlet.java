package leanto.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A standard stream: buffered, and forgiving where the reader has gone.
///
/// `leanto list | head` closes the pipe, which is no fault: what is written after that goes
/// nowhere, and the exit code stays what it was. Any other trouble, such as a full disk, stays
/// visible to `PrintStream.checkError` (`faults.md` 11).
public final class Outlet extends OutputStream {

  // Whoever reads it is woken for each.
  private static final int PIECE = 32 * 1024;

  private final OutputStream out;
  private boolean gone;

  /// Takes the stream beneath.
  public Outlet(OutputStream out) {
    this.out = new BufferedOutputStream(out, PIECE);
  }

  /// Whether the reader is still there, as far as is known.
  public boolean isHeard() {
    return !gone;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    forgiving(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    forgiving(out::flush);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void forgiving(Writing writing) throws IOException {
    if (gone) {
      return;
    }
    try {
      writing.run();
    } catch (IOException trouble) {
      gone = "Broken pipe".equals(trouble.getMessage());
      if (!gone) {
        throw trouble;
      }
    }
  }
}
