package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import leanto.image.Evening;
import leanto.image.Home;
import leanto.image.Key;
import leanto.image.Pty;
import leanto.image.Script;

/// On any file system an entry is kept, or that it cannot be is told before the first question
/// (`faults.md` 6, 9, 23, 4.13).
final class FileSystems implements Trial {

  private static final String SITTING =
      "XDG_STATE_HOME=$M/state; export XDG_STATE_HOME; "
          + "%s; code=$?; cp -r $M $HOME/Journal; exit $code";

  @Override
  public String name() {
    return "file systems";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    if (!Script.isThere()) {
      return Row.skipped("no " + Script.NAME);
    }
    List<String> skipped = new ArrayList<>();
    List<Disk> disks = new ArrayList<>();
    for (Disk disk : Disk.all().subList(0, bench.times(2, Disk.all().size()))) {
      String lacks = disk.lacks(bench.home("none"));
      if (lacks.isEmpty()) {
        disks.add(disk);
      } else {
        skipped.add(disk.name() + ": " + lacks);
      }
    }
    Count count = Count.of(this);
    for (Disk disk : disks) {
      count.attempt(disk.name(), () -> sat(bench.home("hold"), disk, count));
    }
    Count control = Count.ofControl();
    if (disks.contains(Disk.all().getFirst())) {
      tooLate(bench.home("none"), Disk.all().getFirst(), control);
    }
    return new Row(
        disks.isEmpty()
            ? ""
            : "a sitting on " + String.join(", ", disks.stream().map(Disk::name).toList()),
        "kept, or refused before the first question, %d".formatted(count.looked()),
        count.wrong(),
        disks.isEmpty() ? "" : "a disk that is read only from the first question on",
        control.wrongOfEach("kept or refused"),
        skipped);
  }

  private static void sat(Home home, Disk disk, Count count) {
    try (Pty pty =
        Pty.running(
            home, 80, "exec " + disk.line(SITTING.formatted(disk.under() + command(home))))) {
      if (disk.keeps()) {
        Evening.kept(Evening.begun(pty).type("the rain").expect("the rain"));
      }
      int exit = pty.exit();
      boolean kept = Evening.entry("the rain").equals(disk.keeps() ? home.entry() : "");
      boolean refused = exit == 4 && !pty.written().contains("arrive?");
      count.that(
          "kept or refused",
          disk.keeps() ? kept : refused,
          () -> disk.name() + ": " + exit + pty.written());
    }
  }

  private static void tooLate(Home home, Disk disk, Count control) {
    String later =
        "{ while ! [ -e $HOME/go ]; do sleep 0.05; done; mount -o remount,ro $M; rm $HOME/go; } & ";
    String line = disk.line(later + SITTING.formatted(command(home)));
    try (Pty pty = Pty.running(home, 80, "exec " + line)) {
      Evening.begun(pty).type("the rain").expect("the rain");
      home.put("go", "");
      for (int i = 0; i < 200 && Files.exists(home.path().resolve("go")); i++) {
        LockSupport.parkNanos(50_000_000);
      }
      pty.press(Key.CTRL_D).expect("What was hard?").press(Key.ENTER);
      pty.expect("something to set down").press(Key.ENTER);
      pty.expect("That is the last one.").type("k").expect("Not kept yet");
      pty.press(Key.CTRL_C);
      control.that("kept or refused", pty.exit() == 0, () -> "");
    }
  }

  private static String command(Home home) {
    return home.command("--journal", "$M/Journal", "reflect", "evening");
  }
}
