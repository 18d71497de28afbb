package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.prompt.Weight;
import leanto.session.Reply;
import leanto.session.Session;
import leanto.session.Turn;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What can be seen first is what is asked, branches included, word for word (`care.md` R6; E57).
class PreviewTest {

  private static final String SETS = "leanto.care.ShippedCareTest#sets";
  private static final List<String> FRAME =
      List.of("How would you like to arrive?", "Is there something to set down here for now?");

  @TempDir private Path folder;

  private List<String> preview(PromptSet set) throws Exception {
    Household home = Household.in(folder, "none");
    Household.Seen seen = home.run(List.of(), "reflect", set.id(), "--preview");
    assertEquals(0, seen.exit());
    assertEquals("", seen.err());
    List<String> lines = seen.out().lines().toList();
    assertEquals(set.title(), lines.getFirst());
    return lines.subList(lines.indexOf("") + 1, lines.size());
  }

  // The words of a line alone: no indent, no dash, and not that it comes after some answers.
  private static String words(String line) {
    return line.strip().replaceFirst("^- ", "").replaceFirst("  \\(after some of the .*\\)$", "");
  }

  private static boolean asks(String line) {
    return !line.strip().startsWith("- ");
  }

  @ParameterizedTest
  @MethodSource(SETS)
  void theWalkGoesThroughEveryQuestionOfTheSet(PromptSet set) {
    Set<String> walked = new TreeSet<>(asked(set).keySet());
    for (Question question : SetWords.everyQuestion(set)) {
      assertTrue(walked.contains(question.id()), question::id);
    }
  }

  @ParameterizedTest
  @MethodSource(SETS)
  void itHoldsEveryQuestionOfTheWalkOnceAndNoOther(PromptSet set) throws Exception {
    List<String> previewed = preview(set).stream().filter(PreviewTest::asks).toList();
    assertEquals(
        asked(set).values().stream().sorted().toList(),
        previewed.stream().map(PreviewTest::words).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource(SETS)
  void itHoldsEveryOptionSideAndPileAndNoOther(PromptSet set) throws Exception {
    Set<String> walked = new TreeSet<>();
    for (Turn turn : Ways.questions(set)) {
      turn.choices().forEach(choice -> walked.add(choice.say()));
      boolean label = turn.text().size() > 1 && turn.text().get(1).endsWith(":");
      if (turn.choices().isEmpty() && label) {
        walked.add(turn.text().get(1).replaceFirst(":$", ""));
      }
    }
    walked.remove("In your own words");
    Set<String> previewed = new TreeSet<>();
    preview(set).stream().filter(line -> !asks(line)).forEach(line -> previewed.add(words(line)));
    assertEquals(walked, previewed);
  }

  @ParameterizedTest
  @MethodSource(SETS)
  void whatComesAfterSomeAnswersOnlyIsSaidToDoSo(PromptSet set) throws Exception {
    Set<String> always = new TreeSet<>();
    Played.of(set, Played.passing("k")).turns().stream()
        .filter(turn -> !turn.text().isEmpty())
        .forEach(turn -> always.add(turn.text().getFirst()));
    List<String> lines = preview(set);
    for (String ask : asked(set).values()) {
      String line = lines.stream().filter(it -> words(it).equals(ask)).findFirst().orElseThrow();
      boolean told = line.startsWith(" ") || line.endsWith("(after some of the answers above)");
      assertEquals(!always.contains(ask), told, line);
    }
  }

  @ParameterizedTest
  @MethodSource(SETS)
  void aTenderSetShowsTheSameBeforeItBegins(PromptSet set) throws Exception {
    if (set.weight() != Weight.TENDER) {
      return;
    }
    List<String> seen = new ArrayList<>();
    Session session = Played.begin(set).after(new Reply.Typed("s"));
    while (!Played.offers(session.turn(), "b")) {
      seen.addAll(session.turn().text());
      session = session.after(new Reply.Typed(""));
    }
    List<String> whole = preview(set);
    int from = whole.size() - 1 - seen.size();
    assertEquals(whole.subList(from, whole.size() - 1), seen);
    assertEquals(FRAME, List.of(whole.getFirst(), whole.getLast()));
  }

  /// Every question of the walk in its words; what is only read has no key of its own.
  private static Map<String, String> asked(PromptSet set) {
    Map<String, String> asked = new LinkedHashMap<>();
    for (Turn turn : Ways.questions(set)) {
      String ask = turn.text().getFirst();
      asked.put(turn.asked().isEmpty() ? ask : turn.asked(), ask);
    }
    return asked;
  }
}
