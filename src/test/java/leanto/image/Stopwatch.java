package leanto.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Times a program from the moment in which a shell turns into it. The shell says so itself, on the
/// way that the program's words take too: so neither the shell nor the way counts.
final class Stopwatch implements AutoCloseable {

  private static final String NOW = "printf '%s@' $$; exec ";

  private final Process process;
  private final InputStream out;
  private final StringBuilder seen = new StringBuilder();
  private final String pid;
  private final long start;

  private Stopwatch(ProcessBuilder builder) throws IOException {
    process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    out = process.getInputStream();
    // What is waited for in vain is not waited for without end.
    CompletableFuture.delayedExecutor(Heard.PATIENCE.toSeconds(), TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    until("@");
    start = System.nanoTime();
    pid = seen.substring(0, seen.indexOf("@"));
  }

  /// Starts a command of the shell, its output on a pipe.
  static Stopwatch piped(Home home, String command) throws IOException {
    return new Stopwatch(home.process("sh", "-c", NOW + command + " </dev/null"));
  }

  /// Starts a command of the shell on a pseudo-terminal of 80 by 24.
  static Stopwatch onTerminal(Home home, String command) throws IOException {
    ProcessBuilder builder = home.process("sh", "-c", "exec script -qefc \"$RUN\" /dev/null");
    builder.environment().put("RUN", "stty rows 24 cols 80; " + NOW + command);
    return new Stopwatch(builder);
  }

  /// Waits until the program has written some words, in one piece; gives the milliseconds since the
  /// start.
  double until(String words) throws IOException {
    while (seen.indexOf(words) < 0) {
      if (!hear()) {
        throw new IOException("It ended without \"" + words + "\": " + seen);
      }
    }
    return millis();
  }

  /// Waits for the end; gives the milliseconds since the start.
  double untilEnd() throws IOException {
    while (hear()) {}
    return millis();
  }

  private boolean hear() throws IOException {
    byte[] piece = new byte[65536];
    int length = out.read(piece);
    seen.append(new String(piece, 0, Math.max(0, length), StandardCharsets.UTF_8));
    return length >= 0;
  }

  /// The milliseconds since the start.
  double millis() {
    return (System.nanoTime() - start) / 1e6;
  }

  /// Presses keys. What was written before is not waited for any more.
  Stopwatch press(String keys) throws IOException {
    seen.setLength(0);
    OutputStream in = process.getOutputStream();
    in.write(keys.getBytes(StandardCharsets.UTF_8));
    in.flush();
    return this;
  }

  /// The most memory that the program has had so far, in MB.
  double memory() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc", pid, "status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024 / 1e6;
      }
    }
    throw new IOException("The memory of " + pid + " is not told.");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
