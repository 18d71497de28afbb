package leanto.pages;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What a person sees, as a page shows it: output, typed words where they were typed, and lines of
/// the error stream behind `! `.
final class Transcript {

  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
  private boolean lineOpen;

  PrintStream out() {
    return stream("");
  }

  PrintStream err() {
    return stream("! ");
  }

  void typed(String words) {
    write(words);
  }

  void line(String line) {
    endLine();
    write(line + "\n");
  }

  /// Ends a line that the program left open, as the shell's prompt would.
  void endLine() {
    if (lineOpen) {
      write("\n");
    }
  }

  String text() {
    return seen.toString(StandardCharsets.UTF_8);
  }

  private void write(String words) {
    seen.writeBytes(words.getBytes(StandardCharsets.UTF_8));
    lineOpen = !words.endsWith("\n");
  }

  private PrintStream stream(String mark) {
    byte[] prefix = mark.getBytes(StandardCharsets.UTF_8);
    return new PrintStream(
        new OutputStream() {
          @Override
          public void write(int b) {
            if (!lineOpen) {
              seen.writeBytes(prefix);
            }
            seen.write(b);
            lineOpen = b != '\n';
          }
        },
        true,
        StandardCharsets.UTF_8);
  }
}
