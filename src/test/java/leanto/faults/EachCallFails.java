package leanto.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Each call that a sitting makes on its files fails, once or from then on (`faults.md` 2, 8). What
/// was acknowledged is in a file, in a draft or printed, an entry in the journal is whole, and the
/// exit code and the message say which. The control looks for the answers in the journal alone.
///
/// @param forGood whether it fails from then on; a `write`, which prints the answers as well, fails
///   once, and what was written cannot be cut off again
record EachCallFails(boolean forGood) implements Trial {

  private static final List<String> ERRORS = List.of("ENOSPC", "EIO");

  private record Failing(Point point, String error) {}

  @Override
  public String name() {
    return forGood ? "each call on a file fails from then on" : "each call on a file fails once";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    Optional<String> missing = Strace.missing(bench.home("none"));
    if (missing.isPresent()) {
      return Row.skipped(missing.get());
    }
    List<Outcome> outcomes =
        bench.each(failing(bench), this::failed).stream().flatMap(Optional::stream).toList();
    return Outcome.row(outcomes.size() + " faults", outcomes);
  }

  private List<Failing> failing(Bench bench) throws IOException {
    List<Failing> failing = new ArrayList<>();
    int most = bench.times(12, Integer.MAX_VALUE);
    for (Point point : Traced.some(bench, Traced.sitting(bench, "h").points(), most)) {
      ERRORS.forEach(error -> failing.add(new Failing(point, error)));
    }
    return failing;
  }

  private Optional<Outcome> failed(Bench bench, Failing failing) throws IOException {
    String fault = failing.point().fault("error=" + failing.error());
    boolean write = failing.point().call().equals("write");
    String more = "inject=ftruncate:error=" + failing.error();
    Traced traced =
        write && forGood
            ? Traced.sitting(bench, "h", fault, more)
            : Traced.sitting(bench, "h", fault + (forGood ? "+" : ""));
    return traced.hit() ? Optional.of(traced.outcome(bench)) : Optional.empty();
  }
}
