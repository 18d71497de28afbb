package leanto.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What a stream has brought so far. It is read all the time, so that the program at its other end
/// never has to wait; it can be waited for, with a limit.
public final class Heard {

  /// How long anything may take on a busy machine before it counts as never.
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private final StringBuilder text = new StringBuilder();
  private final Consumer<String> also;
  private boolean ended;

  /// Takes a stream, and who else is told of every piece that it brings.
  public Heard(InputStream in, Consumer<String> also) {
    this.also = also;
    Thread.ofPlatform()
        .daemon()
        .start(() -> hear(new InputStreamReader(in, StandardCharsets.UTF_8)));
  }

  public synchronized String text() {
    return text.toString();
  }

  public synchronized boolean ended() {
    return ended;
  }

  /// Waits until something is so, and says whether it came to be. It is asked again whenever the
  /// stream has brought more, and when it has ended.
  public synchronized boolean await(BooleanSupplier so) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean is = so.getAsBoolean();
    while (!is && !ended && System.nanoTime() < end) {
      try {
        wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
      is = so.getAsBoolean();
    }
    return is;
  }

  private void hear(Reader in) {
    char[] piece = new char[8192];
    try {
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        add(new String(piece, 0, length));
      }
    } catch (IOException _) {
      // the process is gone, and its stream with it
    }
    end();
  }

  private synchronized void add(String piece) {
    text.append(piece);
    also.accept(piece);
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }
}
