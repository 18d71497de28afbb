package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import leanto.image.Home;

/// The disk is full before the first question, at some answer, or at the keep, and the sitting goes
/// on to its end (`faults.md` 4, 5). What is in the journal already stays as it is. The control
/// looks for the answers in the journal alone.
final class DiskFull implements Trial {

  private static final int SIZE = 64;
  private static final int STEP = 4;

  // Twice these, for the draft and the entry, just fit on the empty disk.
  private static final int ANSWERS = 9;
  private static final int LENGTH = 3000;

  @Override
  public String name() {
    return "disk full";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    int step = bench.times(4 * STEP, STEP);
    List<Integer> levels = IntStream.rangeClosed(0, SIZE / step).mapToObj(i -> i * step).toList();
    try {
      return Outcome.row(
          levels.size() + " disks of 64 KiB, some of it taken", bench.each(levels, DiskFull::sat));
    } catch (Mount.NotHere why) {
      return Row.skipped(why.getMessage());
    }
  }

  private static Outcome sat(Bench bench, int taken) throws IOException {
    Answers answers = Answers.drawn(ANSWERS, LENGTH, bench.chance());
    Home apart = bench.home("hold");
    answers.putSet(apart);
    try (Mount disk = Mount.memory(bench, SIZE + "k")) {
      Home home =
          new Home(disk.folder(), apart.environment())
              .with("HOME", disk.folder().toString())
              .with("XDG_CONFIG_HOME", apart.path().resolve(".config").toString());
      String old = answers.all().getLast();
      home.put(Left.OLD, old);
      take(disk.folder().resolve("taken"), taken * 1024);
      try (Sat sat = Sat.begun(home, answers).typeAll("k\n")) {
        Outcome outcome = Outcome.of(home, sat, sat.ended(), bench.newFolder("recovered"));
        boolean same = Files.readString(home.path().resolve(Left.OLD)).equals(old);
        return same ? outcome : outcome.with("an older entry is not what it was");
      }
    }
  }

  private static void take(Path file, int bytes) {
    try {
      Files.write(file, new byte[bytes]);
    } catch (IOException full) {
      // All of it is taken, then.
    }
  }
}
