package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import leanto.prompt.PromptSet;
import leanto.prompt.Weight;
import leanto.session.Turn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A question that is passed by leaves no trace in any file (`care.md` R1, R2).
@Tag("thorough")
class PassedByTest {

  private static final String SETS = "leanto.care.ShippedCareTest#sets";

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource(SETS)
  void passingEverythingByAndKeepingLeavesAFileWithoutAQuestion(PromptSet set) throws Exception {
    for (String drafts : List.of("none", "hold")) {
      for (String close : List.of("", "not today")) {
        Path own = folder.resolve(drafts + close);
        Map<String, String> files = kept(own, drafts, set, close, _ -> false);
        assertEquals(Set.of(Household.SETTINGS, Household.MARK, Traces.FILE), files.keySet());
        assertEquals(
            "---\ndate: 2026-03-01T21:30:00+01:00\ntitle: "
                + set.title()
                + "\nset: "
                + set.id()
                + "\n---\n",
            files.get(Traces.FILE).replace("\"", ""));
      }
    }
  }

  @ParameterizedTest
  @MethodSource(SETS)
  void keepingNothingOfNothingLeavesNoFileAndSaysNoMore(PromptSet set) throws Exception {
    Household home = home("none");
    List<String> typed = Played.of(set, Played.passing("n")).typed();
    Household.Seen seen = home.run(typed, "reflect", set.id());
    assertEquals(Set.of(Household.SETTINGS), home.files().keySet());
    String doors = set.weight() == Weight.TENDER ? "  d  doors\n" : "";
    String end = "  n  keep nothing\n" + doors + "  f  another folder\n\n> \n";
    assertTrue(seen.out().endsWith(end), seen::out);
    assertEquals("", seen.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "hold"})
  void whereTheInputEndsItIsSaidThatNothingWasKept(String drafts) throws Exception {
    PromptSet set = ShippedCareTest.sets().findFirst().orElseThrow();
    List<String> typed = Played.of(set, Played.passing("n")).typed();
    Household home = home(drafts);
    Household.Seen seen = home.run(typed.subList(0, typed.size() - 1), "reflect", set.id());
    assertEquals(Set.of(Household.SETTINGS), home.files().keySet());
    assertEquals(
        "The input ended, and nothing was kept. Answers can come from a file: --answers.\n",
        seen.err());
  }

  @ParameterizedTest
  @MethodSource(SETS)
  void oneAnswerAtTheStartInTheMiddleOrAtTheEndStandsAlone(PromptSet set) throws Exception {
    List<String> ids = kept(Played.of(set, Played.passing("k")));
    for (String id : List.of(ids.getFirst(), ids.get(ids.size() / 2), ids.getLast())) {
      Map<String, String> files = kept(folder.resolve(id), "hold", set, "", id::equals);
      Traces.check(set, Set.of(id), files);
    }
  }

  @ParameterizedTest
  @MethodSource(SETS)
  void oneQuestionPassedByAmongAnswersLeavesNoTrace(PromptSet set) throws Exception {
    for (String id : kept(Played.of(set, Played.answering("x", "k")))) {
      Path own = folder.resolve(id);
      Map<String, String> files = kept(own, "none", set, "", it -> !it.equals(id));
      Set<String> answered =
          new LinkedHashSet<>(kept(Played.of(set, person("", it -> !it.equals(id)))));
      answered.remove(id);
      assertTrue(answered.size() >= 2, () -> set.id() + " " + answered);
      Traces.check(set, answered, files);
    }
  }

  private Household home(String drafts) throws Exception {
    return Household.in(folder, drafts);
  }

  private static Map<String, String> kept(
      Path folder, String drafts, PromptSet set, String pass, Predicate<String> answers)
      throws Exception {
    Files.createDirectories(folder);
    Household home = Household.in(folder, drafts);
    List<String> typed = Played.of(set, person(pass, answers)).typed();
    assertEquals("", home.run(typed, "reflect", set.id()).err());
    return home.files();
  }

  // Passes by with Enter alone, or with the way out of a list.
  private static Function<Turn, String> person(String pass, Predicate<String> answers) {
    return turn -> {
      if (turn instanceof Turn.Field && answers.test(turn.asked())) {
        return Played.answer(turn, "x");
      }
      boolean list = turn.choices().stream().anyMatch(choice -> choice.say().equals(pass));
      return turn instanceof Turn.Field && list ? pass : Played.passing("k").apply(turn);
    };
  }

  /// The questions of a sitting of which an answer would be kept.
  private static List<String> kept(Played played) {
    return played.turns().stream()
        .filter(turn -> turn instanceof Turn.Field && !turn.asked().equals("arrive"))
        .map(Turn::asked)
        .distinct()
        .toList();
  }
}
