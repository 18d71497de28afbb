package leanto.history;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs the person's own git in a journal folder: without a shell, without a terminal to ask on,
/// without pager, editor and hooks, and no longer than a time that is known (`faults.md` 29, 30).
final class Git {

  /// What a local command may take.
  static final Duration SHORT = Duration.ofSeconds(10);

  /// What a command may take in which a person may be asked for a passphrase by another program.
  static final Duration ASKING = Duration.ofMinutes(2);

  /// What a command may take that reaches another computer.
  static final Duration FAR = Duration.ofMinutes(5);

  private static final ProcessBuilder.Redirect NOBODY =
      ProcessBuilder.Redirect.from(new File("/dev/null"));

  // Of every repository: nothing is done behind the back, and no path is a pattern.
  private static final List<String> ALWAYS =
      List.of(
          "--no-pager",
          "--literal-pathspecs",
          "-c",
          "gc.auto=0",
          "-c",
          "maintenance.auto=false",
          "-c",
          "submodule.recurse=false",
          "-c",
          "safe.bareRepository=explicit");

  // Of one that is not allowed to run what it brings.
  private static final List<String> GUARDED =
      Stream.concat(
              Hooks.OFF.stream(), Stream.of("core.fsmonitor=false", "protocol.ext.allow=never"))
          .flatMap(setting -> Stream.of("-c", setting))
          .toList();

  private final Path program;
  private final Path folder;
  private final Map<String, String> env;
  private final boolean trusted;
  private Process open;
  private boolean over;

  private Git(Path program, Path folder, Map<String, String> env, boolean trusted) {
    this.program = program;
    this.folder = folder;
    this.env = env;
    this.trusted = trusted;
  }

  /// Takes the real path of a folder, the person's environment, and whether what the repository
  /// brings may be run: hooks, filters, commands in its configuration.
  ///
  /// @throws GitTrouble where there is no git
  static Git in(Path folder, Map<String, String> env, boolean trusted) throws GitTrouble {
    Path program =
        Surroundings.git(env)
            .orElseThrow(() ->
                new GitTrouble(
                    GitTrouble.Kind.NOT_THERE,
                    "There is no git in the folders of PATH. Once it is installed, this works."));
    return new Git(program, folder, Surroundings.of(env), trusted);
  }

  /// Takes a path as git reads it, and gives it with the person's home folder in place of `~`.
  String expanded(String path) {
    return path.startsWith("~/") ? env.getOrDefault("HOME", "~") + path.substring(1) : path;
  }

  /// Whether what the repository brings may be run.
  boolean isTrusted() {
    return trusted;
  }

  /// The same for one command with more in its environment.
  Git with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(env);
    all.putAll(more);
    return new Git(program, folder, all, trusted);
  }

  /// Runs a local command.
  Ran run(String... words) throws GitTrouble {
    return run(SHORT, null, words);
  }

  /// Runs a local command that is to go through.
  ///
  /// @throws GitTrouble in plain words, where it does not
  Ran must(String... words) throws GitTrouble {
    return Reasons.orThrow(run(words));
  }

  /// Runs a local command that is given bytes, and is to go through.
  Ran must(byte[] input, String... words) throws GitTrouble {
    return Reasons.orThrow(run(SHORT, input, words));
  }

  /// Runs a command.
  ///
  /// @param limit what it may take
  /// @param input what it is given; null for nothing
  /// @throws GitTrouble where it takes longer, or could not be run
  Ran run(Duration limit, byte[] input, String... words) throws GitTrouble {
    List<String> line = new ArrayList<>(List.of(program.toString()));
    line.addAll(ALWAYS);
    if (!trusted) {
      line.addAll(GUARDED);
    }
    line.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(env);
    if (input == null) {
      builder.redirectInput(NOBODY);
    }
    try {
      return ran(start(builder), limit, input, words[0]);
    } catch (IOException stopped) {
      throw new GitTrouble(
          GitTrouble.Kind.HINDERED,
          "Git could not be run: "
              + stopped.getMessage().lines().findFirst().orElse("").strip()
              + ".");
    } catch (InterruptedException _) {
      end();
      Thread.currentThread().interrupt();
      throw new GitTrouble(GitTrouble.Kind.HINDERED, "Git was interrupted. It can be run again.");
    }
  }

  private static Ran ran(Process git, Duration limit, byte[] input, String word)
      throws IOException, InterruptedException, GitTrouble {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<Thread> hearing =
        List.of(
            beside(() -> hear(git.getInputStream(), out)),
            beside(() -> hear(git.getErrorStream(), err)));
    Thread giving = beside(() -> give(git.getOutputStream(), input));
    if (!git.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      end(git);
      throw new GitTrouble(
          GitTrouble.Kind.HINDERED,
          "git %s took longer than %d seconds and was ended. It can be run again."
              .formatted(word, limit.toSeconds()));
    }
    giving.join();
    for (Thread each : hearing) {
      // A helper that stays behind, such as a cache of passwords, may hold on to these.
      each.join(SHORT);
    }
    return new Ran(git.exitValue(), out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  private static Thread beside(Runnable work) {
    return Thread.ofPlatform().daemon().start(work);
  }

  private static void hear(InputStream from, ByteArrayOutputStream to) {
    try (from) {
      from.transferTo(to);
    } catch (IOException ended) {
      // What was said by then is what there is.
    }
  }

  private static void give(OutputStream to, byte[] input) {
    try (to) {
      if (input != null) {
        to.write(input);
      }
    } catch (IOException notTaken) {
      // The exit code says it.
    }
  }

  // Nothing is started once it was ended.
  private synchronized Process start(ProcessBuilder builder) throws IOException {
    if (over) {
      throw new IOException("the program is about to end");
    }
    open = builder.start();
    return open;
  }

  /// Ends what runs, for good. From any thread.
  synchronized void end() {
    over = true;
    if (open != null) {
      end(open);
    }
  }

  // So that it can take its locks away.
  private static void end(Process git) {
    git.descendants().forEach(ProcessHandle::destroy);
    git.destroy();
  }
}
