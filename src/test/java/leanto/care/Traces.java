package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import leanto.prompt.PromptSet;

/// What a sitting left in the files of a home.
final class Traces {

  static final String FILE = "Journal/2026/2026-03-01-2130.md";

  private Traces() {}

  /// The entry has these questions, in this order, and nothing of any other one of the set.
  static void check(PromptSet set, Set<String> answered, Map<String, String> files) {
    assertEquals(Set.of(Household.SETTINGS, Household.MARK, FILE), files.keySet());
    String text = files.get(FILE);
    Map<String, String> asks = new TreeMap<>();
    Ways.questions(set).forEach(turn -> asks.put(turn.asked(), turn.text().getFirst()));
    List<String> headings = new ArrayList<>();
    text.lines()
        .filter(line -> line.startsWith("#") && !line.startsWith("### "))
        .forEach(headings::add);
    assertEquals(answered.stream().map(id -> "## " + asks.get(id)).toList(), headings);
    asks.forEach((id, ask) -> assertEquals(answered.contains(id), text.contains(ask), ask));

    Set<String> names = new LinkedHashSet<>(List.of("date", "title", "set", "asked", "marks"));
    names.addAll(answered);
    String[] front = text.split("---\n")[1].replace("\"", "").split("\n");
    for (String line : front) {
      String name = line.substring(0, line.indexOf(':'));
      assertTrue(names.contains(name), line);
      if (name.equals("asked")) {
        assertEquals(List.copyOf(answered), items(line).toList());
      }
      if (name.equals("marks")) {
        items(line).forEach(it -> assertTrue(answered.contains(it.split("/")[0]), it));
      }
    }
    assertFalse(text.contains("not today") || text.contains("not-today"), text);
  }

  private static Stream<String> items(String line) {
    return Stream.of(line.replaceAll("^[a-z]+: \\[|]$", "").split(", "));
  }
}
