package leanto.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;

/// Lines from a stream, never reading further than the end of the line that is wanted.
final class TypedLines {

  /// How a line came to its end.
  enum End {
    /// With a newline, as lines do.
    ENTER,
    /// With the end of the input.
    INPUT,
    /// By a wish to leave at once: the read was interrupted.
    LEAVE
  }

  /// A line without its end. Bytes that are no UTF-8 have become U+FFFD.
  ///
  /// @param bytes how many it came in
  record Line(String words, End end, int bytes) {}

  private final InputStream in;
  private volatile ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  TypedLines(InputStream in) {
    this.in = in;
  }

  /// The part of the next line that has arrived; for a thread that does not read.
  String begun() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /// Whether no more has arrived, so that the next line has to be waited for.
  boolean none() {
    try {
      return in.available() == 0;
    } catch (IOException _) {
      return true;
    }
  }

  /// Waits for the next line.
  Line next() {
    End end = readInto(bytes);
    String words = bytes.toString(StandardCharsets.UTF_8);
    int size = bytes.size();
    bytes = new ByteArrayOutputStream();
    return new Line(end == End.ENTER ? withoutReturn(words) : words, end, size);
  }

  private End readInto(ByteArrayOutputStream bytes) {
    try {
      for (int b = in.read(); b != '\n'; b = in.read()) {
        if (b < 0) {
          return End.INPUT;
        }
        bytes.write(b);
      }
      return End.ENTER;
    } catch (InterruptedIOException _) {
      return End.LEAVE;
    } catch (IOException _) {
      return End.INPUT;
    }
  }

  private static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}
