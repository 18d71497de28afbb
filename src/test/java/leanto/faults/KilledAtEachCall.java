package leanto.faults;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The process is killed at each call that a sitting makes on its files (`faults.md` 1). What was
/// acknowledged is there, and an entry in the journal is whole. The control is the same where no
/// draft is held.
///
/// @param links whether the disk has hard links; where it has none, an entry may be cut short, and
///   its words are in the draft (`faults.md` 9)
record KilledAtEachCall(boolean links) implements Trial {

  private static final String NO_LINKS = "inject=link,linkat:error=EPERM";

  @Override
  public String name() {
    return "kill -9 at each call on a file" + (links ? "" : ", no hard links");
  }

  @Override
  public Row run(Bench bench) throws IOException {
    Optional<String> missing = Strace.missing(bench.home("none"));
    if (missing.isPresent()) {
      return Row.skipped(missing.get());
    }
    List<Losses> held = killed(bench, "h", bench.times(links ? 9 : 5, Integer.MAX_VALUE));
    List<Losses> control = killed(bench, "n", bench.times(4, Integer.MAX_VALUE));
    return new Row(
        held.size() + " kills",
        "acknowledged answers, " + FaultTable.number(Losses.of(held).acknowledged()),
        Losses.of(held).lost(),
        "no draft held, " + FaultTable.number(Losses.of(control).acknowledged()) + " answers",
        Losses.of(control).lost(),
        List.of());
  }

  private List<Losses> killed(Bench bench, String choice, int most) throws IOException {
    List<Point> points = Traced.some(bench, sitting(bench, choice).points(), most);
    return bench.each(points, (it, point) -> killed(it, choice, point)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Losses> killed(Bench bench, String choice, Point point) throws IOException {
    Traced traced = sitting(bench, choice, point.fault("signal=SIGKILL"));
    if (!traced.hit()) {
      return Optional.empty();
    }
    Left left = Left.in(traced.home(), bench.newFolder("recovered"));
    Losses losses = Losses.of(traced.sat(), left);
    long cutShort = links ? left.cutShort(traced.sat().answers()) : 0;
    return Optional.of(new Losses(losses.acknowledged(), losses.lost() + cutShort));
  }

  private Traced sitting(Bench bench, String choice, String... faults) throws IOException {
    Stream<String> always = links ? Stream.of() : Stream.of(NO_LINKS);
    return Traced.sitting(
        bench, choice, Stream.concat(always, Stream.of(faults)).toArray(String[]::new));
  }
}
