package leanto.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import leanto.editor.Pager;

/// What a command prints, shown by the person's pager where it is more than a screen holds. Until
/// then it is held back, so that the pager is started only where it is needed.
final class Paging extends OutputStream {

  // A little less than the smallest usual screen, in lines and in characters.
  private static final int LINES = 20;
  private static final int BYTES = LINES * 72;

  private final World world;
  private final Pager pager;
  private final PrintStream out = new PrintStream(this, false, StandardCharsets.UTF_8);
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final List<String> notes = new ArrayList<>();
  private int lines;
  private OutputStream shown;
  private Process process;
  private volatile boolean closed;

  Paging(World world, Pager pager) {
    this.world = world;
    this.pager = pager;
  }

  /// Where a command prints.
  PrintStream out() {
    return out;
  }

  /// Whether somebody still reads.
  boolean isHeard() {
    return !closed;
  }

  /// Whether the screen belongs to the pager now.
  boolean isOpen() {
    return process != null;
  }

  /// Keeps a line for the error stream until the screen is free.
  void note(String line) {
    notes.add(line);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (shown != null) {
      forward(bytes, offset, length);
      return;
    }
    held.write(bytes, offset, length);
    for (int i = offset; i < offset + length; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    if (lines > LINES || held.size() > BYTES) {
      open();
    }
  }

  /// Shows what is left, and waits until the person has read enough.
  @Override
  public void close() {
    out.flush();
    if (shown == null) {
      world.out().write(held.toByteArray(), 0, held.size());
    } else {
      over();
    }
    notes.forEach(world.err()::println);
  }

  // A person may end the pager when they like. A signal that ends the program waits for that.
  private void over() {
    closed = true;
    try {
      if (process != null) {
        shown.close();
      }
    } catch (IOException left) {
      // The person has left it, and what was to come is not wanted.
    }
    boolean interrupted = false;
    while (process != null && process.isAlive()) {
      try {
        process.waitFor();
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void open() throws IOException {
    world.out().flush();
    try {
      process = pager.start();
      shown = process.getOutputStream();
      world.lastWords().accept(this::over);
    } catch (IOException notStarted) {
      shown = world.out();
    }
    forward(held.toByteArray(), 0, held.size());
    held.reset();
  }

  private void forward(byte[] bytes, int offset, int length) {
    try {
      shown.write(bytes, offset, length);
    } catch (IOException left) {
      closed = true;
    }
  }
}
