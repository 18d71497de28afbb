package leanto.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import leanto.image.Home;
import leanto.image.Home.Ended;

/// `strace`, which can look at a program's calls to the system and let some of them go wrong
/// (`faults.md` 2).
final class Strace {

  private Strace() {}

  /// Why nothing can be tried with it here.
  static Optional<String> missing(Home home) {
    Optional<String> missing = Tool.missing("strace");
    Ended ended = home.sh("strace -o /dev/null true");
    return missing.isEmpty() && ended.exit() != 0
        ? Optional.of("strace cannot trace: " + ended.err().strip())
        : missing;
  }

  /// The words that run a program under it.
  ///
  /// @param log where the calls are written to
  /// @param options what to look at and what goes wrong, as in `inject=fsync:error=EIO:when=3`
  static String[] words(Path log, String... options) {
    List<String> words = new ArrayList<>(List.of("strace", "-f", "-y", "-o", log.toString()));
    // Looking only at the calls that were asked for is faster; but then no signal is ever sent.
    if (Stream.of(options).noneMatch(option -> option.contains(":signal="))) {
      words.add("--seccomp-bpf");
    }
    Stream.of(options).forEach(option -> words.addAll(List.of("-e", option)));
    return words.toArray(String[]::new);
  }
}
