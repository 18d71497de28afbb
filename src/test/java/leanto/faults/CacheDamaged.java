package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leanto.image.Home;
import leanto.image.Home.Ended;

/// The start-up cache with a bit, a byte or a page in it that is not what it was. The answer is the
/// right one, or Java ends in a way that a script knows as a crash; it is never another answer. The
/// control has the same damage in the entry that is shown.
final class CacheDamaged implements Trial {

  private static final String ENTRY = "Journal/2026/2026-01-01.md";
  private static final String WORDS = "rain on the roof, and no wind\n";
  private static final int PAGE = 4096;

  @Override
  public String name() {
    return "a damaged start-up cache";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    Home home = bench.home("none");
    home.put(ENTRY, WORDS);
    Path image = bench.newFolder("image").resolve("leanto");
    Home.shell("cp -r " + Home.word(Home.IMAGE) + " " + Home.word(image));
    Path cache = image.resolve("lib/server/classes.jsa");
    byte[] whole = Files.readAllBytes(cache);
    int times = bench.times(6, 100);
    long wrong = 0;
    long right = 0;
    long seen = 0;
    for (int i = 0; i < times; i++) {
      Files.write(cache, damaged(bench, whole, i % 3));
      Ended shown = shown(home, image);
      boolean same = shown.equals(new Ended(0, WORDS, ""));
      right += same ? 1 : 0;
      wrong += same || isTold(shown) ? 0 : 1;
      Files.write(home.path().resolve(ENTRY), damaged(bench, WORDS.getBytes(), 0));
      seen += shown(home, Home.IMAGE).out().equals(WORDS) ? 0 : 1;
      home.put(ENTRY, WORDS);
    }
    return new Row(
        times + " bits, bytes and pages",
        "the right answer, " + right + ", or an exit code that says that Java has crashed",
        wrong,
        "a bit of the entry itself",
        seen,
        List.of());
  }

  private static byte[] damaged(Bench bench, byte[] whole, int kind) {
    byte[] damaged = whole.clone();
    int at = bench.chance().nextInt(damaged.length);
    switch (kind) {
      case 0 -> damaged[at] ^= (byte) (1 << bench.chance().nextInt(7));
      case 1 -> damaged[at] ^= (byte) 0xFF;
      default -> {
        int from = at / PAGE * PAGE;
        java.util.Arrays.fill(damaged, from, Math.min(from + PAGE, damaged.length), (byte) 0);
      }
    }
    return damaged;
  }

  // By a shell, which says how a program that it ran has ended. Java can also hang.
  private static Ended shown(Home home, Path image) {
    String leanto = Home.word(image.resolve("bin/leanto")) + " show last";
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
}
