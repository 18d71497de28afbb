package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import leanto.image.DraftWatch;
import leanto.image.Evening;
import leanto.image.Home;
import leanto.image.Home.Ended;
import leanto.image.Pty;
import leanto.image.Script;

/// Whatever is made is for its owner only, whatever the umask (`faults.md` 22, 4.11).
final class Modes implements Trial {

  // The launcher sets a umask of its own; without it, the modes are the program's.
  private static final String WITHOUT_LAUNCHER = Home.java(Home.IMAGE, "");

  private static final String ANSWERS =
      """
      leave-out: holidays
      own-doors: the library
      """;

  @Override
  public String name() {
    return "modes of files and folders";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    if (!Script.isThere()) {
      return Row.skipped("no " + Script.NAME);
    }
    List<String> umasks = bench.whole() ? List.of("000", "022", "077") : List.of("000");
    Count count = Count.of(this);
    for (String umask : umasks) {
      everyWay(bench.home("none"), umask, WITHOUT_LAUNCHER, count);
      if (bench.whole()) {
        everyWay(bench.home("none"), umask, bench.home("none").command() + " ", count);
      }
    }
    Count control = Count.ofControl();
    Home home = bench.home("none");
    Set<Path> before = Set.copyOf(home.all());
    Home.shell("umask 000; mkdir '%1$s/folder'; echo words >'%1$s/file'".formatted(home.path()));
    look(home, before, control);
    return new Row(
        "every way of writing, under umask " + String.join(", ", umasks),
        "0600 and 0700, %d files and folders".formatted(count.looked()),
        count.wrong(),
        "a file and a folder made by the shell",
        control.wrongOfEach("mode"),
        List.of());
  }

  private static void everyWay(Home home, String umask, String leanto, Count count)
      throws IOException {
    Files.delete(home.path().resolve(".config/leanto/settings.yaml"));
    home.put("answers.yaml", ANSWERS);
    Set<Path> before = Set.copyOf(home.all());
    String under = "umask " + umask + "; ";
    try (Pty pty = Pty.running(home, 80, under + "exec " + leanto + "reflect evening")) {
      Evening.begun(pty.expect("Before the first question").type("h"));
      pty.type("words").expect("words");
      new DraftWatch(home).awaitWords("words");
      look(home, before, count);
      Evening.kept(pty);
    }
    done(home, under + leanto + "reflect my-terms --answers answers.yaml", count);
    done(home, under + leanto + "sets new walk", count);
    done(home, under + "echo more | " + leanto + "edit last --note -", count);
    done(home, under + leanto + "edit last --tag more", count);
    done(home, under + "printf '\\nhalf\\n' | " + leanto + "reflect evening", count);
    done(home, under + leanto + "recover keep", count);
    done(
        home,
        under + "rm .config/leanto/settings.yaml; EDITOR=true " + leanto + "settings edit",
        count);
    look(home, before, count);
  }

  private static void done(Home home, String command, Count count) {
    Ended ended = home.sh(command);
    count.that("exit code", ended.exit() == 0, () -> command + ": " + ended);
  }

  private static void look(Home home, Set<Path> before, Count count) throws IOException {
    for (Path each : home.all()) {
      if (!before.contains(each)) {
        String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
        String meant = Files.isDirectory(each) ? "rwx------" : "rw-------";
        count.that("mode", mode.equals(meant), () -> each + ": " + mode);
      }
    }
  }
}
