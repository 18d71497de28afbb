package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import leanto.prompt.PromptSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Looking back shows what was kept, and adds nothing to it (`care.md` 5).
class LookingBackTest {

  @TempDir private Path folder;
  private Household home;

  @BeforeEach
  void settle() throws Exception {
    home = Household.in(folder, "none");
  }

  private void keep(String day, String set, String answers) throws Exception {
    home.put("answers.yaml", answers);
    Household then = home.at("2026-02-" + day + "T21:30:00+01:00");
    assertEquals(0, then.run(List.of(), "reflect", set, "--answers", "answers.yaml").exit());
  }

  private String look(String... words) {
    List<String> line = new ArrayList<>(List.of("look"));
    line.addAll(List.of(words));
    Household.Seen seen = home.run(List.of(), line.toArray(String[]::new));
    assertEquals("", seen.err());
    assertEquals(0, seen.exit());
    return seen.out();
  }

  @Test
  void wordingsStandInTheOrderKeptWithNothingBetween() throws Exception {
    keep("27", "three-messages", "heard: [no-help]\nnow: Some help is on its way.\n");
    keep("28", "three-messages", "heard: {own: Say it to no one}\nnow: Say it to one.\n");
    List<String> wordings =
        List.of(
            "See to it yourself. Help is not on its way.",
            "Some help is on its way.",
            "Say it to no one",
            "Say it to one.");
    assertEquals(String.join("\n\n", wordings) + "\n", look("messages"));
    assertEquals(String.join("\n\n", wordings) + "\n", look("messages", "--oldest"));
  }

  @Test
  void whatEachSetLetsBeSetDownIsFoundAgain() throws Exception {
    List<String> stones = new ArrayList<>();
    for (PromptSet set : ShippedCareTest.sets().toList()) {
      stones.add("A stone from " + set.id());
      int day = 9 + stones.size();
      keep(Integer.toString(day), set.id(), "set-down: " + stones.getLast() + "\n");
    }
    assertEquals(String.join("\n\n", stones) + "\n", look("set-down"));
  }

  // Of entries that say a day and a time, none is said again unasked.
  @ParameterizedTest
  @ValueSource(strings = {"patterns", "messages", "asks", "set-down", "line"})
  void thereIsNoDayAndNoNumberUnlessItIsAskedFor(String what) throws Exception {
    keep("27", "today-i-carried", "showed-up: [control]\nset-down: the form\n");
    keep("27", "three-messages", "heard: [no-help]\nnow: Say it to one.\n");
    keep("28", "after-the-ask", "happened: part\n");
    keep("28", "letter-to-the-protector", "find-later: The door has a handle.\n");
    assertFalse(look(what).matches("(?s).*[0-9].*"), look(what));
    assertTrue(look(what, "--dates").startsWith("2026-02-2"), look(what, "--dates"));
  }

  @Test
  void whatIsShownIsWhatWasSaidByteForByte() throws Exception {
    String words = "  two spaces, a tab\t and\n\n## a heading\n```\nשלום 😀 e\u0301 ";
    home.put(
        ".config/leanto/prompts/words.yaml",
        "title: Words\nquestions:\n  - {id: a, ask: What?, tags: [pattern]}\n");
    String escaped = words.replace("\n", "\\n").replace("\t", "\\t");
    keep("27", "words", "a: \"" + escaped + "\"\n");
    assertEquals(words + "\n", look("patterns"));
    assertEquals("What?\n" + words + "\n", look("thread", "words/a"));
  }

  @Test
  void lookingBackWritesNothing() throws Exception {
    keep("27", "today-i-carried", "showed-up: [control]\nset-down: the form\n");
    Map<String, String> before = new TreeMap<>(home.files());
    for (String what : List.of("p", "s")) {
      home.run(List.of(what, "q", "g"), "look");
      home.run(List.of(what, "x", "g", "q", "g"), "look");
      home.run(List.of(what, "/pause", "g", "/help", "", "/stop"), "look");
    }
    assertEquals(before, home.files());
  }
}
