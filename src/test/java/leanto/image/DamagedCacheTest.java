package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A start-up cache with damage in it gives the right output, or a crash that is known as one:
/// mostly exit code 134. It never gives an answer that is wrong, or one that looks like "nothing
/// matched" (`src/docs/building.md`, *When Java itself fails*, which also names what is left).
@Tag("image")
@Tag("thorough")
class DamagedCacheTest {

  private static final int FLIPS = 40;
  private static final int PAGES = 12;
  private static final int PAGE = 4096;
  private static final String NOTHING = "Nothing in ~/Journal matches.\n";

  @TempDir private Path folder;
  private Home home;
  private Path image;
  private byte[] cache;

  @BeforeEach
  void copyTheImage() throws IOException {
    Needs.programs("timeout");
    home = Home.in(Files.createDirectory(folder.resolve("home")), "none");
    home.put("Journal/2026/2026-01-01.md", "rain\n");
    image = folder.resolve("image");
    Home.shell("cp -r " + Home.word(Home.IMAGE) + " '" + image + "'");
    cache = Files.readAllBytes(cache());
  }

  @Test
  void whateverIsDamagedNoAnswerIsWrong() throws IOException {
    Random random = new Random(20261130);
    int right = 0;
    int crashed = 0;
    for (int i = 0; i < FLIPS + PAGES; i++) {
      byte[] damaged = cache.clone();
      int place = random.nextInt(damaged.length);
      if (i < FLIPS) {
        damaged[place] ^= (byte) (1 << random.nextInt(8));
      } else {
        int page = place / PAGE * PAGE;
        Arrays.fill(damaged, page, Math.min(page + PAGE, damaged.length), (byte) 0);
      }
      Files.write(cache(), damaged);
      Ended shown = run("show last");
      Ended searched = run("search hail");
      if (shown.equals(new Ended(0, "rain\n", ""))) {
        right++;
      } else {
        crashed += isTold(shown) ? 1 : 0;
        assertTrue(isTold(shown), () -> place + ": " + shown);
      }
      assertTrue(
          searched.equals(new Ended(1, "", NOTHING + "1\n")) || isTold(searched),
          () -> place + ": " + searched);
    }
    assertEquals(FLIPS + PAGES, right + crashed);
    assertTrue(right > 0 && crashed > 0, right + " right, " + crashed + " not");
  }

  // By a shell, which says how a program that it ran has ended. Java can also hang.
  private Ended run(String words) {
    String leanto = Home.word(image.resolve("bin/leanto")) + " " + words;
    return home.sh(
        "timeout -s KILL 10 " + leanto + " || { code=$?; echo \"$code\" >&2; exit $code; }");
  }

  private static boolean isTold(Ended ended) {
    boolean told =
        switch (ended.exit()) {
          case 134, 137, 139 -> true;
          // Java's own exit code, before the program begins: no sentence of the program is there.
          case 1 -> !ended.err().startsWith("Nothing");
          default -> false;
        };
    return told && ended.out().isEmpty();
  }

  private Path cache() {
    return image.resolve("lib/server/classes.jsa");
  }
}
