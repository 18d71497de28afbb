package leanto.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import leanto.image.Heard;
import leanto.image.Home;
import leanto.image.Home.Ended;

/// One sitting of the built program over a pipe, which knows what it has acknowledged.
final class Sat implements AutoCloseable {

  private final Answers answers;
  private final Process process;
  private final Heard out;
  private final Heard err;

  private Sat(Answers answers, Process process) {
    this.answers = answers;
    this.process = process;
    this.out = new Heard(process.getInputStream(), _ -> {});
    this.err = new Heard(process.getErrorStream(), _ -> {});
  }

  /// Starts one in a home that has the set of the answers.
  ///
  /// @param under the words of a command that runs the program, such as strace with its options
  static Sat begun(Home home, Answers answers, String... under) {
    List<String> words = new ArrayList<>(List.of(under));
    words.addAll(List.of(Home.IMAGE + "/bin/leanto", "reflect", Answers.SET));
    try {
      return new Sat(answers, home.process(words.toArray(String[]::new)).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Types ahead; what nobody reads any more is let go.
  Sat type(String words) {
    try {
      process.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException _) {
      // the program has ended
    }
    return this;
  }

  /// Types all the answers, and what comes after them; then the input ends.
  Sat typeAll(String then) {
    type(answers.typed() + then);
    try {
      process.getOutputStream().close();
    } catch (IOException _) {
      // the program has ended
    }
    return this;
  }

  Answers answers() {
    return answers;
  }

  /// How many answers are acknowledged by now.
  int acknowledged() {
    return answers.acknowledged(out.text());
  }

  /// Waits until so many are, or the sitting has ended.
  void await(int acknowledged) {
    out.await(() -> acknowledged() >= acknowledged);
  }

  /// Waits for words of the program, or for its end.
  boolean await(String words) {
    return out.await(() -> out.text().contains(words));
  }

  /// Kills it, with all that it started.
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /// Waits for its end; 137 is a kill.
  Ended ended() {
    if (!out.await(out::ended) || !err.await(err::ended)) {
      kill();
      throw new IllegalStateException("It goes on: " + out.text() + err.text());
    }
    process.onExit().orTimeout(Heard.PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    return new Ended(process.exitValue(), out.text(), err.text());
  }

  @Override
  public void close() {
    kill();
  }
}
