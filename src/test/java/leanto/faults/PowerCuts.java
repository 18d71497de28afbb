package leanto.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import leanto.image.Home;

/// The power goes at any moment after an answer was acknowledged (`faults.md` 3, 4.2). The control
/// is the same with `fsync` switched off: unless nine answers in ten are lost there, the cut was
/// none.
///
/// @param kind the file system
/// @param few how many cuts in the short form
/// @param many and in the whole
record PowerCuts(String kind, int few, int many) implements Trial {

  private static final int ANSWERS = 12;
  private static final int LENGTH = 80;

  // One cut in so many comes after the entry was kept.
  private static final int KEPT = 4;

  @Override
  public String name() {
    return "power cut at any moment, " + kind;
  }

  @Override
  public Row run(Bench bench) throws IOException {
    Optional<String> missing = Tool.missing("mkfs." + kind, "losetup", "strace");
    if (missing.isPresent()) {
      return Row.skipped(missing.get());
    }
    try (Mount disk = Mount.disk(bench, kind, kind.equals("xfs") ? "320M" : "64M")) {
      return cut(bench, disk);
    } catch (Mount.NotHere why) {
      return Row.skipped(why.getMessage());
    }
  }

  private Row cut(Bench bench, Mount disk) throws IOException {
    int cuts = bench.times(few, many);
    List<Losses> held = cuts(bench, disk, cuts);
    String[] unsynced =
        Strace.words(
            bench.newFolder("trace").resolve("log"),
            "trace=fsync,fdatasync",
            "inject=fsync,fdatasync:retval=0");
    List<Losses> control = cuts(bench, disk, bench.times(2, 20), unsynced);
    Losses seen = Losses.of(control);
    return new Row(
        cuts + " cuts",
        "acknowledged answers, " + FaultTable.number(Losses.of(held).acknowledged()),
        Losses.of(held).lost(),
        "fsync switched off, " + FaultTable.number(seen.acknowledged()) + " answers",
        seen.lost() * 10 >= seen.acknowledged() * 9 ? seen.lost() : 0,
        List.of());
  }

  private static List<Losses> cuts(Bench bench, Mount disk, int times, String... under)
      throws IOException {
    List<Losses> counts = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      counts.add(cut(bench, disk, under));
    }
    return counts;
  }

  private static Losses cut(Bench bench, Mount disk, String... under) throws IOException {
    Answers answers = Answers.drawn(ANSWERS, LENGTH, bench.chance());
    Home home = disk.home(answers);
    try (Sat sat = Sat.begun(home, answers, under)) {
      sat.typeAll("k\n");
      if (bench.chance().nextInt(KEPT) == 0) {
        sat.ended();
      } else {
        sat.await(1 + bench.chance().nextInt(ANSWERS));
        LockSupport.parkNanos(bench.chance().nextLong(2_000_000));
      }
      // Only what was acknowledged by now counts; what comes after knows nothing of the cut.
      int before = sat.acknowledged();
      PowerCut.of(disk.folder());
      sat.kill();
      sat.ended();
      disk.again();
      Left left = Left.in(home, bench.newFolder("recovered"));
      return new Losses(before, answers.lost(before, left.texts()) + left.cutShort(answers));
    }
  }
}
