package leanto.faults;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import leanto.image.Home;
import leanto.image.Home.Ended;
import leanto.image.Pty;
import leanto.text.Visible;

/// One way by which what stands in a file comes to a terminal.
///
/// @param command of the shell
/// @param typed what is done on a screen of its own; nothing where there is none
/// @param bytes whether it goes byte for byte into a pipe, as it is promised
record WayOut(String name, Home home, String command, Consumer<Pty> typed, boolean bytes) {

  // Fewer marks than that, and it was not a way out.
  private static final int ENOUGH = 5;
  private static final String OURS = "\033(\\[\\??[0-9;]*[HJKhlm]|[78])";

  /// A command that prints and ends.
  static WayOut printed(String name, Home home, String... words) {
    return new WayOut(name, home, home.command(words), null, false);
  }

  /// One that prints what it was asked for as it is, into a file or a pipe.
  static WayOut bytes(String name, Home home, String... words) {
    return new WayOut(name, home, home.command(words), null, true);
  }

  static WayOut screen(String name, Home home, Consumer<Pty> typed, String... words) {
    return new WayOut(name, home, home.command(words), typed, false);
  }

  /// The same, with something before it on its line of the shell.
  WayOut after(String before) {
    return new WayOut(name, home, before + command, typed, bytes);
  }

  @Override
  public String toString() {
    return name;
  }

  /// Runs it on a terminal and looks at all that was written there.
  void onTerminal(Count count) {
    try (Pty pty = Pty.running(home, 200, "stty rows 130; " + command)) {
      pty.resize(200, 130);
      if (typed != null) {
        typed.accept(pty);
      }
      pty.exit();
      String written = pty.written().replace("\r\n", "\n");
      String plain = typed == null ? written : written.replaceAll(OURS, "").replace("\r", "");
      List<Integer> came = came(written);
      count.that("way out", came.size() >= ENOUGH, () -> name + ": " + came + "\n" + written);
      raw(came, written, count);
      look("on a terminal", plain, count);
    }
  }

  /// Runs it on pipes, and looks at what goes to the error stream, and to the other one.
  void onPipes(Count count) {
    Ended ended = home.sh(command);
    look("on pipes", ended.err() + (bytes ? "" : ended.out()), count);
  }

  private void raw(List<Integer> came, String written, Count count) {
    for (int i : came) {
      String payload = Payloads.ALL.get(i);
      boolean raw = payload.length() > 1 && written.contains(payload);
      count.that("payload", !raw, () -> name + ": " + Payloads.mark(i));
    }
  }

  private void look(String where, String plain, Count count) {
    String left = Payloads.forbiddenIn(plain);
    count.that("control", left.isEmpty(), () -> name + " " + where + ": " + visible(left));
  }

  private static List<Integer> came(String written) {
    return IntStream.range(0, Payloads.ALL.size())
        .filter(i -> written.contains(Payloads.mark(i)))
        .boxed()
        .toList();
  }

  private static String visible(String text) {
    return text.codePoints()
        .mapToObj(point -> Visible.shown(Character.toString(point)))
        .collect(Collectors.joining());
  }
}
