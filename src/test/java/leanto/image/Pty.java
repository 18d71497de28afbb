package leanto.image;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leanto.Needs;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/// A program on a real pseudo-terminal, and somebody who types there and reads the screen.
///
/// The pseudo-terminal is made by `script` of util-linux. Its standard output is all that the
/// program writes to the terminal, and nothing else. Besides, descriptor 3 goes from the program to
/// the test: it tells first the name of the terminal, the process and the modes, and its end tells
/// that every process on the terminal has ended.
public final class Pty implements AutoCloseable {

  private static final String OPEN = "exec 3>&2; exec script -qefc \"$RUN\" /dev/null";
  private static final int FIRST_SAID = 3;
  private static final String TELL = "{ tty; echo $$; stty -g; } >&3; ";

  private final Process script;
  private final ScreenTerminal screen;
  private final Heard out;
  private final Heard aside;

  private Pty(Process script, ScreenTerminal screen) {
    this.script = script;
    this.screen = screen;
    this.out = new Heard(script.getInputStream(), screen::write);
    this.aside = new Heard(script.getErrorStream(), _ -> {});
  }

  /// Runs Lean-to with some words.
  public static Pty of(Home home, String... words) {
    return running(home, 80, "exec " + home.command(words));
  }

  /// Runs a command of the shell, on a terminal with some columns.
  public static Pty running(Home home, int columns, String command) {
    Needs.that(Script.isThere(), Script.NAME);
    String modes = "stty sane rows 24 cols " + columns + "; ";
    try {
      ProcessBuilder builder = home.process("sh", "-c", OPEN);
      builder.environment().put("RUN", modes + TELL + command);
      return new Pty(builder.start(), new ScreenTerminal(columns, 24));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits until some words are on the screen, in one row.
  public Pty expect(String words) {
    if (!out.await(() -> screen().contains(words))) {
      failed("Not on the screen: " + words);
    }
    return this;
  }

  public Pty type(String words) {
    try {
      script.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
      script.getOutputStream().flush();
    } catch (IOException e) {
      failed("Nobody reads what is typed any more: " + words);
    }
    return this;
  }

  /// Presses keys in one burst.
  public Pty press(Key... keys) {
    return type(Stream.of(keys).map(Key::sent).collect(Collectors.joining()));
  }

  public Pty resize(int columns, int rows) {
    screen.setSize(Size.of(columns, rows));
    Home.shell("stty -F " + told(0) + " rows " + rows + " cols " + columns);
    return this;
  }

  /// Sends a signal to the program, and to nothing else.
  public Pty signal(String name) {
    Home.shell("kill -s " + name + " " + pid());
    return this;
  }

  /// Waits for the end, and gives the exit code.
  public int exit() {
    if (!out.await(out::ended) || !aside.await(aside::ended)) {
      failed("It goes on.");
    }
    script.onExit().orTimeout(Heard.PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    return script.exitValue();
  }

  /// Closes the terminal over the program, and waits until the program has ended.
  public void closeTerminal() {
    script.destroyForcibly();
    if (!aside.await(aside::ended)) {
      failed("It goes on without its terminal.");
    }
  }

  /// Every row of the screen, as seen now.
  public String screen() {
    return screen.toString();
  }

  /// How many rows the terminal can scroll back.
  public int history() {
    return screen.getHistorySize();
  }

  /// All that was written to the terminal.
  public String written() {
    return out.text();
  }

  /// The modes of the terminal before the command was run, as `stty -g` tells them.
  public String modes() {
    return told(2);
  }

  /// The process that the terminal was opened for.
  public long pid() {
    return Long.parseLong(told(1));
  }

  /// What the command tells on descriptor 3 first.
  public String said() {
    return said(0);
  }

  /// What it tells there after some other lines.
  public String said(int others) {
    return told(FIRST_SAID + others);
  }

  // A line from descriptor 3, waited for.
  private String told(int line) {
    if (!aside.await(() -> lines().size() > line)) {
      failed("Not told on descriptor 3: line " + line);
    }
    return lines().get(line);
  }

  private List<String> lines() {
    String text = aside.text();
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  @Override
  public void close() {
    script.destroyForcibly();
  }

  private void failed(String what) {
    close();
    String bytes = written().replace("\033", "␛").replace("\r", "␍").replace("\007", "␇");
    fail(
        "%s\n--- the screen\n%s\n--- all that was written\n%s\n--- besides\n%s"
            .formatted(what, screen(), bytes, aside.text()));
  }
}
