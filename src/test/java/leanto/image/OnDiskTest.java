package leanto.image;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a sitting leaves on the disk: its own files, for one person's eyes, and nothing else.
@Tag("image")
class OnDiskTest {

  @TempDir private Path folder;

  @Test
  void eightSittingsAtOnceGiveEightFiles() {
    Home home = Home.in(folder, "none");
    List<Ended> ended =
        IntStream.rangeClosed(1, 8)
            .mapToObj(number -> "q1: words of sitting " + number + "\n")
            .parallel()
            .map(answers -> home.run(answers, "reflect", "evening", "--answers", "-"))
            .toList();
    assertEquals(Set.of(0), ended.stream().map(Ended::exit).collect(toSet()), ended.toString());
    assertEquals(8, ended.stream().map(Ended::out).distinct().count(), ended.toString());
    for (int number = 1; number <= 8; number++) {
      assertEquals(1, home.filesWith("words of sitting " + number).size(), home.tree().toString());
    }
  }

  @Test
  void everythingIsPrivateWhateverTheUmask() throws IOException {
    Home home = Home.in(folder, "hold");
    Set<Path> before = Set.copyOf(home.all());
    String command = "umask 000; exec " + home.command("reflect", "evening");
    try (Pty pty = Evening.begun(Pty.running(home, 80, command))) {
      assertPrivate(home, before, "drafts/");
      pty.type("the rain").expect("the rain");
      Evening.kept(pty);
    }
    assertPrivate(home, before, "Journal/");
  }

  // `care.md` P12
  @Test
  void aPrivateSittingTouchesNothing() {
    Home home = Home.in(folder, "hold");
    String look = "find . -printf '%p %s %m %T@ %C@\\n' | LC_ALL=C sort";
    String before = home.sh(look).out();
    try (Pty pty = Evening.begun(Pty.of(home, "-p reflect evening"))) {
      pty.type("the rain").expect("the rain").press(Key.CTRL_D);
      pty.expect("What was hard?").type("the roof").expect("the roof").press(Key.CTRL_D);
      pty.expect("something to set down").press(Key.ENTER);
      assertEquals(0, pty.exit());
    }
    assertEquals(before, home.sh(look).out());
  }

  private static void assertPrivate(Home home, Set<Path> before, String file) throws IOException {
    List<Path> made = home.all().stream().filter(it -> !before.contains(it)).toList();
    assertTrue(
        made.stream().anyMatch(it -> Files.isRegularFile(it) && it.toString().contains(file)));
    for (Path each : made) {
      String modes = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
      assertEquals(Files.isDirectory(each) ? "rwx------" : "rw-------", modes, each.toString());
    }
  }

  @Test
  void nothingIsPutIntoTheTemporaryFolder() throws IOException {
    Home home = Home.in(Files.createDirectory(folder.resolve("home")), "hold");
    try (TemporaryFolder temporary = TemporaryFolder.with(folder, true);
        Pty pty =
            Evening.begun(
                Pty.running(home, 80, "exec " + temporary.leanto() + " reflect evening"))) {
      pty.type("the rain").expect("the rain");
      assertFalse(tracesOfJava(pty.pid()).findAny().isPresent());
      Evening.kept(pty);
      assertEquals(List.of(), temporary.created());
    }
  }

  @Test
  void itWouldBeSeenInTheTemporaryFolder() throws IOException {
    Home home = Home.in(Files.createDirectory(folder.resolve("home")), "hold");
    try (TemporaryFolder temporary = TemporaryFolder.with(folder, false);
        Pty pty =
            Evening.begun(
                Pty.running(home, 80, "exec " + temporary.leanto() + " reflect evening"))) {
      Evening.kept(pty.type("the rain").expect("the rain"));
      assertFalse(temporary.created().isEmpty());
    }
  }

  // Java itself knows only one temporary folder, and puts the number of the process into the names.
  private static Stream<Path> tracesOfJava(long pid) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/tmp"))) {
      List<Path> candidates =
          files
              .flatMap(it ->
                  it.getFileName().toString().startsWith("hsperfdata_")
                      ? Stream.of(it.resolve(Long.toString(pid)))
                      : Stream.of(it).filter(name -> name.toString().endsWith("_pid" + pid)))
              .toList();
      return candidates.stream().filter(Files::exists);
    }
  }
}
