package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.journal.EntryMarkdown;
import leanto.prompt.PromptSet;
import leanto.session.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was kept before is neither shown nor counted unless it is asked for (`care.md` R7, R14;
/// E27, E34).
class OldWordsTest {

  @TempDir private Path folder;
  private Household home;

  @BeforeEach
  void settle() throws Exception {
    home = Household.in(folder, "none");
  }

  private static String canary(int n) {
    return "canary" + (char) ('a' + n / 26) + (char) ('a' + n % 26) + "bird";
  }

  /// Keeps entries, one each day up to now, with a word of its own in each title, question, answer.
  private void keep(int entries) throws Exception {
    OffsetDateTime now = OffsetDateTime.parse(Household.EVENING);
    for (int n = 0; n < entries; n++) {
      String word = canary(n);
      Exchange said = new Exchange("q1", "What of " + word + "?", List.of(), words("It " + word));
      OffsetDateTime date = now.minusDays(entries - 1 - n).minusHours(1);
      Entry entry = new Entry(date, "On " + word, List.of("evening"), List.of(), List.of(said));
      String day = date.toLocalDate().toString();
      home.put("Journal/" + date.getYear() + "/" + day + "-2030.md", EntryMarkdown.write(entry));
    }
  }

  private static Answer words(String words) {
    return new Answer.Words(words);
  }

  private List<String> canariesIn(Household.Seen seen) {
    List<String> words = new ArrayList<>();
    for (int n = 0; n < 50; n++) {
      if ((seen.out() + seen.err()).contains(canary(n))) {
        words.add(canary(n));
      }
    }
    return words;
  }

  @Test
  void aSittingFromTheMenuToTheCloseShowsNothingOfFiftyEntries() throws Exception {
    keep(50);
    assertEquals(List.of(canary(49)), canariesIn(home.run(List.of(), "show", "last")));
    assertEquals(50, canariesIn(home.run(List.of(), "list")).size());
    String menu = home.run(List.of("l")).out();
    int kept = 50;
    for (PromptSet set : ShippedCareTest.sets().toList()) {
      for (String close : List.of("k", "c", "n")) {
        Household.Seen seen = home.run(script(menu, set, close));
        assertEquals(List.of(), canariesIn(seen), () -> set.id() + "\n" + seen.out());
        assertEquals(0, seen.exit());
        assertEquals("", seen.err());
        assertTrue(seen.out().contains("This would be kept at"), seen::out);
        kept += close.equals("n") ? 0 : 1;
      }
    }
    assertEquals(kept + 1, home.files().size());
  }

  // About, the menu, the questions of a tender set, and at the first question the pause, the help
  // and the stop.
  private static List<String> script(String menu, PromptSet set, String close) {
    Matcher line = Pattern.compile("(\\d+)  " + Pattern.quote(set.title()) + "  \\(").matcher(menu);
    assertTrue(line.find(), set::title);
    Played played = Played.of(set, Played.answering("x", close));
    List<String> typed = new ArrayList<>(List.of("a", "g", line.group(1), "a"));
    List<String> rest = new ArrayList<>(played.typed());
    if (played.turns().getFirst() instanceof Turn.Screen screen && Played.offers(screen, "s")) {
      typed.addAll(List.of("s", "g", rest.removeFirst()));
    }
    typed.addAll(List.of("/pause", "1", "", "g", "/help", "", "/stop", "g"));
    typed.addAll(rest);
    return typed;
  }

  @Test
  void theCircleStandsAtTheHelpOfAMarkedQuestionAndNowhereElse() throws Exception {
    StringBuilder circle = new StringBuilder("circle:\n");
    for (int n = 0; n < 50; n++) {
      circle.append("  - {name: ").append(canary(n)).append(", note: It, ring: nearer}\n");
    }
    home.put("Journal/circle.yaml", circle.toString());
    assertEquals(50, canariesIn(home.run(List.of(), "look", "circle")).size());
    for (PromptSet set : ShippedCareTest.sets().toList()) {
      Played played = Played.of(set, Played.answering("x", "k"));
      Household.Seen seen = home.run(played.typed(), "reflect", set.id());
      assertEquals(List.of(), canariesIn(seen), set::id);
      assertEquals(0, seen.exit());
    }
    List<String> unmarked = List.of("", "", "/help", "", "/stop", "n");
    assertEquals(List.of(), canariesIn(home.run(unmarked, "reflect", "safe-enough")));
    for (String help : List.of("/help", "/pause")) {
      List<String> typed = new ArrayList<>(List.of("", help));
      typed.addAll(help.equals("/help") ? List.of("", "/leave") : List.of("h", "", "/leave"));
      assertEquals(50, canariesIn(home.run(typed, "reflect", "safe-enough")).size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "hold"})
  void theMenuIsTheSameWithNoEntryWithOneAndWithFourHundred(String drafts) throws Exception {
    home = Household.in(folder, drafts);
    Household.Seen none = home.run(List.of("l"));
    assertTrue(none.out().contains("Today I carried"), none::out);
    assertFalse(home.files().keySet().stream().anyMatch(it -> it.startsWith("Journal")));
    for (int entries : List.of(1, 400)) {
      keep(entries);
      assertEquals(none, home.run(List.of("l")), () -> "with " + entries);
    }
    assertEquals(401, home.files().size());
    assertEquals(none, home.at("2031-07-09T04:00:00+01:00").run(List.of("l")), "years later");
  }

  @Test
  void thePageForLookingBackIsTheSameWithNoEntryWithOneAndWithFourHundred() throws Exception {
    Household.Seen none = home.run(List.of("b", "g", "l"));
    assertTrue(none.out().contains("Look back"), none::out);
    for (int entries : List.of(1, 400)) {
      keep(entries);
      Household.Seen seen = home.run(List.of("b", "g", "l"));
      assertEquals(none, seen, () -> "with " + entries);
      assertEquals(List.of(), canariesIn(seen));
    }
    assertEquals(400, home.files().size() - 1);
  }

  @Test
  void theMenuIsTheSameAfterKeepingKeepingNothingStoppingAndLeaving() throws Exception {
    Household.Seen first = home.run(List.of("l"));
    for (String[] typed :
        new String[][] {{"/stop", "k"}, {"/stop", "n"}, {"1", "/leave"}, {"/leave"}, {}}) {
      home.run(List.of(typed), "reflect", "safe-enough");
      assertEquals(first, home.run(List.of("l")), () -> String.join(" ", typed));
    }
  }
}
