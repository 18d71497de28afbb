package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import leanto.prompt.PromptSet;
import leanto.prompt.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Declining costs the same keys as accepting, and closes the same way (`care.md` R2, R5, R18;
/// E56). On plain lines: each line is its keys and Enter.
class DecliningTest {

  private static final String FILE = "Journal/2026/2026-03-01-2130.md";
  private static final String ARRIVING = "How would you like to arrive?";

  @TempDir private Path folder;
  private int homes;

  static Stream<PromptSet> tender() throws Exception {
    return ShippedCareTest.sets().filter(set -> set.weight() == Weight.TENDER);
  }

  /// What came of typed lines: how many keys they took, what was written, and every file.
  private record Came(int keys, Household.Seen seen, Set<String> files) {
    boolean kept() {
      return files.contains(FILE);
    }
  }

  // Each time in a home where nothing was done before.
  private Came typing(PromptSet set, List<String> before, String... lines) throws Exception {
    return typing("hold", set, before, lines);
  }

  private Came typing(String drafts, PromptSet set, List<String> before, String... lines)
      throws Exception {
    Path own = Files.createDirectory(folder.resolve("home" + homes++));
    Household home = Household.in(own, drafts);
    List<String> typed = new ArrayList<>(before);
    typed.addAll(List.of(lines));
    int keys = Stream.of(lines).mapToInt(line -> line.length() + 1).sum();
    Household.Seen seen = home.run(typed, "reflect", set.id());
    return new Came(keys, seen, home.files().keySet());
  }

  private static List<String> untilTheKeepScreen(PromptSet set, String words) {
    List<String> typed = Played.of(set, Played.answering(words, "k")).typed();
    return typed.subList(0, typed.size() - 1);
  }

  @Test
  void thereAreTenderSets() throws Exception {
    assertEquals(3, tender().count());
  }

  @ParameterizedTest
  @MethodSource("tender")
  void notNowTakesTheKeysThatBeginTakes(PromptSet set) throws Exception {
    Came begin = typing(set, List.of(), "b");
    Came notNow = typing(set, List.of(), "n");
    Came lighter = typing(set, List.of(), "l");
    assertEquals(2, begin.keys());
    assertEquals(begin.keys(), notNow.keys());
    assertEquals(begin.keys(), lighter.keys());
    assertTrue(begin.seen().out().contains(ARRIVING));
    assertFalse(notNow.seen().out().contains(ARRIVING));
    assertTrue(lighter.seen().out().contains(ARRIVING));

    // Nothing is said about it, and the program ends.
    assertTrue(notNow.seen().out().endsWith("  n  not now\n\n> \n"), notNow.seen().out());
    assertTrue(begin.seen().out().startsWith(notNow.seen().out()));
    assertEquals("", notNow.seen().err());
    assertEquals(0, notNow.seen().exit());
    assertEquals(Set.of(Household.SETTINGS), notNow.files());
  }

  @ParameterizedTest
  @MethodSource("tender")
  void noneOfTheFourIsChosenByEnterAlone(PromptSet set) throws Exception {
    Came enter = typing(set, List.of(), "", "n");
    assertEquals(typing(set, List.of(), "n").seen().out() + "> \n", enter.seen().out());
  }

  @ParameterizedTest
  @MethodSource("leanto.care.ShippedCareTest#sets")
  void keepingNothingTakesTheKeysThatKeepingTakesAndClosesTheSame(PromptSet set) throws Exception {
    List<String> before = untilTheKeepScreen(set, "words");
    same(typing(set, before, "k"), typing(set, before, "n"));
    List<String> passing = Played.of(set, Played.passing("k")).typed();
    passing = passing.subList(0, passing.size() - 1);
    same(typing(set, passing, "k"), typing(set, passing, "n"));
  }

  @ParameterizedTest
  @MethodSource("leanto.care.ShippedCareTest#sets")
  void soDoesStoppingAtTheStartInTheMiddleAndAtTheClose(PromptSet set) throws Exception {
    List<String> all = untilTheKeepScreen(set, "words");
    int begun = set.weight() == Weight.TENDER ? 1 : 0;
    for (int n : List.of(begun, all.size() / 2, all.size())) {
      List<String> before = all.subList(0, n);
      same(typing("none", set, before, "/stop", "k"), typing("none", set, before, "/stop", "n"));
    }
  }

  // Which is the same file tree as before, or one file more.
  private static void same(Came keep, Came not) {
    assertEquals(keep.keys(), not.keys());
    assertEquals(keep.seen(), not.seen());
    assertEquals("", not.seen().err());
    assertEquals(0, not.seen().exit());
    assertTrue(keep.kept());
    assertEquals(Set.of(Household.SETTINGS, Household.MARK, FILE), keep.files());
    assertEquals(Set.of(Household.SETTINGS), not.files());
  }

  @ParameterizedTest
  @MethodSource("leanto.care.ShippedCareTest#sets")
  void everyChoiceOfTheProgramsOwnScreensIsOneKey(PromptSet set) {
    Played played = Played.of(set, Played.answering("x", "c"));
    played.turns().stream()
        .filter(turn -> !turn.choices().isEmpty() && !turn.asked().equals("arrive"))
        .filter(turn -> turn.asked().isEmpty())
        .flatMap(turn -> turn.choices().stream())
        .forEach(choice -> assertEquals(1, choice.key().length(), choice.say()));
  }
}
