package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leanto.image.Home;
import leanto.image.Home.Ended;
import leanto.library.HostileSets;
import leanto.library.HostileSets.Hostile;

/// Files of a stranger, given to `sets check` one by one (`faults.md` 42 to 47, 4.3). Those that
/// only look hostile are the control: they are read.
final class HostileYaml implements Trial {

  // In the short form one of so many.
  private static final int EVERY = 14;

  // No files of text at all.
  private static final List<String> OTHERS =
      List.of("mkfifo a.yaml", "ln -s /dev/zero a.yaml", "mkdir a.yaml");

  private static final String[] SEEN = {"read", "control byte", "memory"};
  private static final String[] SEEN_UNMEASURED = {"read", "control byte"};

  @Override
  public String name() {
    return "hostile prompt sets";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    boolean measured = Taken.canBeMeasured();
    Home home = bench.home("none");
    List<Hostile> files = files(bench.whole());
    Count count = Count.of(this);
    Count control = Count.ofControl();
    count.each(bench, files, (_, it) -> checked(home, it, count, control));
    for (String other : OTHERS) {
      Path folder = Files.createTempDirectory(home.path(), "other");
      Home.shell("cd '" + folder + "' && " + other);
      checked(home, folder.resolve("a.yaml"), other, "1:1", count);
    }
    planted(home, control);
    return new Row(
        (files.size() + OTHERS.size()) + " files",
        "refused at their place with exit 5, in 2 s and 256 MB, no control byte, " + count.looked(),
        count.wrong(),
        "files that only look hostile are read; an escape sequence and 300 MB are seen",
        control.wrongOfEach(measured ? SEEN : SEEN_UNMEASURED),
        measured ? List.of() : List.of("time and memory: no time"));
  }

  private static List<Hostile> files(boolean whole) {
    List<Hostile> all = HostileSets.all();
    List<Hostile> files = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (whole || i % EVERY == 0 && all.get(i).times() == 0) {
        files.add(all.get(i));
      }
    }
    return files;
  }

  private static void checked(Home home, Hostile hostile, Count count, Count control)
      throws IOException {
    Path folder = Files.createTempDirectory(home.path(), "set");
    Path file = folder.resolve(hostile.name().contains("JSON") ? "a-set.json" : "a-set.yaml");
    hostile.write(file);
    Ended ended = checked(home, file, hostile.name(), hostile.place(), count);
    control.that("read", ended.exit() != 0, () -> "");
    Files.delete(file);
  }

  private static Ended checked(Home home, Path file, String name, String place, Count count)
      throws IOException {
    Taken taken = Taken.by(home, home.command("sets", "check", "'" + file + "'"));
    Ended ended = taken.ended();
    boolean good = place.equals("ok");
    String said = ended.err();
    count.that("exit code", ended.exit() == (good ? 0 : 5), () -> name + ": " + ended);
    count.that(
        "place",
        good ? said.isEmpty() : said.startsWith(file + ":" + place + ": "),
        () -> name + ", meant at " + place + ": " + ended);
    taken.within(count, name);
    return ended;
  }

  private static void planted(Home home, Count control) throws IOException {
    home.put("hostile", "\033[2J");
    Taken.by(home, "cat hostile").within(control, "");
    Taken.by(home, "dd if=/dev/zero of=/dev/null bs=300M count=1").within(control, "");
  }
}
