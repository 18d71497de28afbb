package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import leanto.Needs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A crash of Java itself leaves nothing of a sitting, and the running process hands out nothing
/// (`faults.md` 59 and 60, `care.md` P11 and P12).
@Tag("image")
class CrashTest {

  private static final String WORDS = "a plum tree by the wall";

  // The registers of all threads fit into it, and no memory does. What is moved at that moment is
  // in
  // registers, and cannot be kept out.
  private static final long REGISTERS = 1024 * 1024;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"reflect evening", "-p reflect evening", "reflect evening --private"})
  void aCrashIsReportedNowhere(String words) throws IOException {
    Home home = Home.in(folder, "none");
    Files.createDirectories(folder.resolve(".local/state/leanto"));
    Map<String, String> before = home.tree();
    try (Pty pty = Evening.begun(Pty.of(home, words)).type(WORDS).expect(WORDS)) {
      assertEquals(134, pty.signal("SEGV").exit());
      assertFalse(pty.written().contains("fatal error"), pty.written());
    }
    assertEquals(before, home.tree());
  }

  @Test
  void aReportWouldBeSeen() {
    Home home = Home.in(folder, "none");
    String java = Home.java(Home.IMAGE, "-XX:-SuppressFatalErrorMessage");
    try (Pty pty = Evening.begun(Pty.running(home, 80, "exec " + java + " reflect evening"))) {
      assertEquals(134, pty.signal("SEGV").exit());
      assertTrue(pty.written().contains("fatal error"), pty.written());
    }
    assertEquals(1, home.filesWith("hs_err_pid").size(), home.tree().keySet().toString());
  }

  @Test
  void noCoreIsWritten() throws IOException {
    Home home = Home.in(folder, "none");
    try (Pty pty = Evening.begun(home).type(WORDS).expect(WORDS)) {
      String limits = Files.readString(proc(pty, "limits"));
      assertTrue(limits.matches("(?s).*Max core file size +0 +0 .*"), limits);
      assertEquals(134, pty.signal("ABRT").exit());
    }
    assertTrue(home.all().stream().noneMatch(it -> it.getFileName().toString().startsWith("core")));
  }

  // Unlike the launcher, which has no core written at all.
  private static String launcherWithACore() throws IOException {
    Path launcher = Home.IMAGE.resolve("bin/leanto");
    return Files.readString(launcher)
        .replaceFirst("(?m)^ulimit .*", "ulimit -c unlimited")
        .replaceFirst("(?m)^self=.*", Matcher.quoteReplacement("self=" + Home.word(launcher)));
  }

  // Where the system hands cores to a program of its own, the limit does not hold it back.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noMemoryIsInACoreThatTheSystemCollects(boolean filtered) throws IOException {
    String pattern = Files.readString(Path.of("/proc/sys/kernel/core_pattern")).strip();
    Needs.that(pattern.equals("core"), "core dumps written to the current folder");
    Home home = Home.in(folder, "none");
    String launcher = launcherWithACore();
    home.put("launcher", filtered ? launcher : launcher.replaceFirst("(?m)^\\{ echo 0 .*", ""));
    try (Pty pty = Evening.begun(Pty.running(home, 80, "exec sh launcher reflect evening"))) {
      assertEquals(134, pty.type(WORDS).expect(WORDS).signal("ABRT").exit());
    }
    Home.shell("test -s " + folder + "/core");
    boolean memory = Files.size(folder.resolve("core")) > REGISTERS;
    assertEquals(!filtered, memory, "memory is in the core");
    boolean found = home.sh("grep -q '" + WORDS + "' core").exit() == 0;
    assertTrue(found || !memory, "The words are in memory.");
  }

  // What `jcmd` does to have the heap written out.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nobodyAttachesToTheProcess(boolean wouldBeSeen) throws Exception {
    Home home = Home.in(folder, "none");
    String allow = wouldBeSeen ? "-XX:-DisableAttachMechanism " : "";
    String java = Home.java(Home.IMAGE, allow);
    try (Pty pty = Evening.begun(Pty.running(home, 80, "exec " + java + " reflect evening"))) {
      home.put(".attach_pid" + pty.pid(), "");
      Path door = Path.of("/tmp/.java_pid" + pty.pid());
      try (WatchService watch = door.getFileSystem().newWatchService()) {
        door.getParent().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        pty.signal("QUIT").type(WORDS).expect(WORDS);
        assertEquals(wouldBeSeen, comes(watch, door, wouldBeSeen ? 5_000 : 500));
      }
      assertEquals(130, pty.press(Key.CTRL_C).exit());
      Files.deleteIfExists(door);
    }
  }

  // Nothing tells that a file will not come: so there is an end to the waiting.
  private static boolean comes(WatchService watch, Path file, long millis) throws Exception {
    long end = System.nanoTime() + millis * 1_000_000;
    while (!Files.exists(file)) {
      WatchKey more = watch.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (more == null) {
        return Files.exists(file);
      }
      more.pollEvents(); // of other files in that folder; else it would come again at once
      more.reset();
    }
    return true;
  }

  private static Path proc(Pty pty, String file) {
    return Path.of("/proc/" + pty.pid(), file);
  }
}
