package leanto.faults;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import leanto.image.Home;

/// The process is killed at any moment after an answer was acknowledged (`faults.md` 4.1). The
/// control is the same where no draft is held.
final class Killed implements Trial {

  private static final int ANSWERS = 60;
  private static final int LENGTH = 40;

  @Override
  public String name() {
    return "kill -9 at any moment";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    int kills = bench.times(10, 300);
    Losses held = Losses.of(bench.each(kills, it -> killed(it, "hold")));
    Losses control = Losses.of(bench.each(bench.times(2, 20), it -> killed(it, "none")));
    return new Row(
        kills + " kills",
        "acknowledged answers, " + FaultTable.number(held.acknowledged()),
        held.lost(),
        "no draft held, " + FaultTable.number(control.acknowledged()) + " answers",
        control.lost(),
        List.of());
  }

  private static Losses killed(Bench bench, String drafts) throws IOException {
    Home home = bench.home(drafts);
    Answers answers = Answers.drawn(ANSWERS, LENGTH, bench.chance());
    answers.putSet(home);
    try (Sat sat = Sat.begun(home, answers)) {
      sat.typeAll("");
      sat.await(1 + bench.chance().nextInt(ANSWERS));
      LockSupport.parkNanos(bench.chance().nextLong(5_000_000));
      sat.kill();
      sat.ended();
      return Losses.of(sat, Left.in(home, bench.newFolder("recovered")));
    }
  }
}
