package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leanto.prompt.PromptSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A set is the same each time, whenever it is sat with (`care.md` R20; E33, E64).
class SameEveryTimeTest {

  private static final List<String> TIMES =
      List.of(
          Household.EVENING,
          Household.EVENING,
          "2026-03-02T06:10:00+01:00",
          "2026-08-14T13:00:00-07:00",
          "2031-12-31T23:59:59Z");

  @ParameterizedTest
  @MethodSource("leanto.care.ShippedCareTest#sets")
  void twoSittingsWithTheSameRepliesShowTheSameScreens(PromptSet set) {
    for (var person : List.of(Played.passing("k"), Played.answering("x", "c"))) {
      assertEquals(Played.of(set, person), Played.of(set, person));
    }
    assertNotEquals(
        Played.of(set, Played.passing("k")).turns(),
        Played.of(set, Played.answering("x", "c")).turns());
  }

  @ParameterizedTest
  @MethodSource("leanto.care.ShippedCareTest#sets")
  void theFifthSittingShowsTheBytesOfTheFirst(PromptSet set, @TempDir Path folder)
      throws Exception {
    Household home = Household.in(folder, "hold");
    // Before a first file there is more to say on the keep screen (`care.md` R18).
    Files.createDirectory(folder.resolve("Journal"));
    List<String> typed = Played.of(set, Played.answering("x", "k")).typed();
    List<Household.Seen> seen =
        TIMES.stream().map(time -> butForTheName(home.at(time), typed, set)).toList();
    assertEquals(seen.getFirst(), seen.get(1));
    assertEquals(seen.getFirst(), seen.getLast());
    assertEquals(1, seen.stream().distinct().count());
    assertEquals(TIMES.size() + 1, home.files().size());
  }

  // The keep screen names the file, which has the minute in its name.
  private static Household.Seen butForTheName(Household home, List<String> typed, PromptSet set) {
    Household.Seen seen = home.run(typed, "reflect", set.id());
    String out = seen.out().replaceFirst("~/Journal/\\d{4}/[\\d-]+\\.md", "~/Journal/FILE");
    assertEquals(1, out.split("~/Journal/FILE", -1).length - 1, out);
    return new Household.Seen(out, seen.err(), seen.exit());
  }

  @Test
  void onlyTheFirstFileEverHasMoreToSayAtTheClose(@TempDir Path folder) throws Exception {
    Household home = Household.in(folder, "none");
    List<String> typed = List.of("/stop", "k");
    String first = home.run(typed, "reflect", "safe-enough").out();
    String second = home.run(typed, "reflect", "safe-enough").out();
    String more = "It is a plain file. Deleting it removes it, copies and backups aside.\n";
    assertEquals(first.replace(more, ""), second.replace("2130-2.md", "2130.md"));
  }
}
