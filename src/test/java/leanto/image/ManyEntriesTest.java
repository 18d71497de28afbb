package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import leanto.Needs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A journal of 20,000 entries with a film among them is listed in little memory, and the longest
/// file that is shown takes no more than the heap there is (`faults.md` 27).
@Tag("image")
@Tag("thorough")
class ManyEntriesTest {

  private static final int ENTRIES = 20_000;
  private static final int FOLDER = 500;
  private static final double MOST = 120;
  private static final long LONGEST = 64L * 1024 * 1024;

  // What a pipe holds: the first line of the program waits behind it until it is read.
  private static final int PIPE = 64 * 1024;
  private static final String FULL = "head -c " + PIPE + " /dev/zero; exec ";

  private static Home home;

  @BeforeAll
  static void write() throws IOException {
    Needs.that(Files.exists(Path.of("/proc/self/status")), "Linux");
    home = Home.in(Files.createTempDirectory("leanto-many"), "none");
    for (int i = 0; i < ENTRIES; i++) {
      write(i);
    }
    film("Journal/film.md", "---\ntitle: A film\ndate: 2030-01-01\n---\n", 1L << 30);
    home.put("Journal/zz.md", "\0"); // named last, when all is read
  }

  @AfterAll
  static void clear() {
    if (home != null) {
      Home.shell("rm -rf '" + home.path() + "'");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "list --limit 10"})
  void anyOfItIsListedInLittleMemory(String words) throws IOException {
    Process process = home.process("sh", "-c", FULL + home.command(words)).start();
    process.getOutputStream().close();
    Heard err = new Heard(process.getErrorStream(), _ -> {});
    boolean all = words.equals("list");
    try (InputStream out = process.getInputStream()) {
      // It goes on until nobody takes what it prints.
      assertEquals(all ? PIPE + 600_000 : 0, out.readNBytes(all ? PIPE + 600_000 : 0).length);
      double memory = settled(process.pid());
      assertTrue(memory < MOST, () -> words + " took " + memory + " MB");
      assertTrue(out.readAllBytes().length > 200);
    }
    assertEquals(0, process.onExit().join().exitValue());
    assertEquals(all, err.text().contains("zz.md is not text.\n"), err.text());
  }

  // The most memory of a process, once that has not changed for a while.
  private static double settled(long pid) throws IOException {
    double last = 0;
    for (int same = 0; same < 20; ) {
      LockSupport.parkNanos(100_000_000);
      double now = memory(pid);
      same = now == last ? same + 1 : 0;
      last = now;
    }
    return last;
  }

  @Test
  void theLongestFileIsShownWhateverItIsMadeOf() throws IOException {
    Path file = home.path().resolve("headings.md");
    try (var out = Files.newBufferedWriter(file)) {
      for (long i = 0; i < LONGEST / 4; i++) {
        out.write("## \n");
      }
    }
    assertEquals("", home.sh(home.command("show", "headings.md") + " | cmp - headings.md").out());
    film("longer.md", "# Longer\n", LONGEST + 1);
    String said = home.run("", "show", "longer.md").err();
    assertEquals(home.path() + "/longer.md is larger than 64 MiB and is not opened.\n", said);
    Home.Ended parts = home.run("", "show", "headings.md", "--json");
    assertEquals(5, parts.exit());
    assertEquals(
        file + " has too many parts for --json; without it, it is shown as it is.\n", parts.err());
  }

  // Most are other names of a few files: to make 20,000 takes a disk a while.
  private static void write(int i) throws IOException {
    String name = "Journal/%d/%d.md".formatted(i / FOLDER, i);
    if (i < FOLDER) {
      home.put(name, entry(i));
    } else {
      Path path = home.path().resolve(name);
      Files.createDirectories(path.getParent());
      Files.createLink(path, home.path().resolve("Journal/0/" + i % FOLDER + ".md"));
    }
  }

  private static String entry(int i) {
    return """
    ---
    date: 20%02d-%02d-%02dT21:30:00+01:00
    title: Evening %d
    set: evening
    tags: [home, garden]
    asked: [q1]
    ---

    ## What went well?

    The fence is done, and the rain came after. %d
    """
        .formatted(i % 26, i % 12 + 1, i % 28 + 1, i, i);
  }

  private static void film(String name, String start, long length) throws IOException {
    home.put(name, start + "x".repeat(80_000));
    try (var file = new RandomAccessFile(home.path().resolve(name).toFile(), "rw")) {
      file.setLength(length);
    }
  }

  // The most that a process has had so far, in MB.
  private static double memory(long pid) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
      }
    }
    throw new IOException("The memory of " + pid + " is not told.");
  }
}
