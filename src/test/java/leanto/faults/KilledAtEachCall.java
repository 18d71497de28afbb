package leanto.faults;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The process is killed at each call that a sitting makes on its files (`faults.md` 1). What was
/// acknowledged is there, and an entry in the journal is whole. The control is the same where no
/// draft is held.
final class KilledAtEachCall implements Trial {

  @Override
  public String name() {
    return "kill -9 at each call on a file";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    Optional<String> missing = Strace.missing(bench.home("none"));
    if (missing.isPresent()) {
      return Row.skipped(missing.get());
    }
    List<Losses> held = killed(bench, "h", 9);
    List<Losses> control = killed(bench, "n", 4);
    return new Row(
        held.size() + " kills",
        "acknowledged answers, " + FaultTable.number(Losses.of(held).acknowledged()),
        Losses.of(held).lost(),
        "no draft held, " + FaultTable.number(Losses.of(control).acknowledged()) + " answers",
        Losses.of(control).lost(),
        List.of());
  }

  private static List<Losses> killed(Bench bench, String choice, int few) throws IOException {
    List<Point> points = Traced.some(bench, Traced.sitting(bench, choice).points(), few);
    return bench.each(points, (it, point) -> killed(it, choice, point)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Losses> killed(Bench bench, String choice, Point point)
      throws IOException {
    Traced traced = Traced.sitting(bench, choice, point.fault("signal=SIGKILL"));
    if (!traced.hit()) {
      return Optional.empty();
    }
    Left left = Left.in(traced.home(), bench.newFolder("recovered"));
    Losses count = Losses.of(traced.sat(), left);
    return Optional.of(
        new Losses(count.acknowledged(), count.lost() + left.cutShort(traced.sat().answers())));
  }
}
