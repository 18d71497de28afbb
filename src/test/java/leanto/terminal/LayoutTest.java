package leanto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import leanto.session.Turn;
import leanto.session.Turn.Choice;
import leanto.text.Width;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private static final Turn.Field QUESTION =
      new Turn.Field(
          "Where it was learned",
          List.of("What was it looking after?", "A word is plenty."),
          List.of(new Choice("1", "the deadline"), new Choice("10", "somebody else, or several")),
          true,
          "",
          Optional.of("There is no 9 here."));

  @Test
  void aTurnOnAnOrdinaryTerminal() {
    assertEquals(
        """
        | Where it was learned
        |
        | What was it looking after?
        | A word is plenty.
        |
        |    1  the deadline
        |   10  somebody else, or several
        |
        | There is no 9 here.
        |
        | > Keeping hold,
        |   mostly.
        |
        | Enter twice: on   Esc: pause   Shift-Tab: back   F1: help
        """,
        seen(QUESTION, "Keeping hold,\nmostly.", new Size(80, 14)));
  }

  @Test
  void aTurnOnANarrowTerminal() {
    assertEquals(
        """
        |Where it was
        |learned
        |
        |What was it looking
        |after?
        |A word is plenty.
        |
        |   1  the deadline
        |  10  somebody
        |      else, or
        |      several
        |
        |There is no 9 here.
        |
        |> several words
        |  that fold
        |
        |Enter twice: on
        """,
        seen(QUESTION, "several words that fold", new Size(20, 18)));
  }

  @Test
  void theTitleMakesWayBeforeTheQuestion() {
    Turn.Field question =
        new Turn.Field("A title", List.of("What was it?"), List.of(), true, "", Optional.empty());
    assertEquals(
        """
        | What was it?
        |
        | > one
        |   two
        |
        | Enter twice: on   Esc: pause   Shift-Tab: back   F1: help
        """,
        seen(question, "one\ntwo", new Size(80, 6)));
  }

  // Twenty-one choices, as in the menu with one set of a person's own.
  @Test
  void theBlankRowBeforeTheAnswerMakesWayNext() {
    List<Turn.Choice> choices =
        IntStream.rangeClosed(1, 21).mapToObj(n -> new Turn.Choice("" + n, "choice")).toList();
    Turn turn = new Turn.Screen("A title", List.of(), choices, false, Optional.empty());
    Screenful seen = Layout.of(turn, FieldText.of(""), new Size(80, 24), 0);
    assertTrue(seen.rows().get(20).text().contains("21  choice"), seen::toString);
    assertTrue(seen.rows().get(21).text().contains(">"), seen::toString);
    assertFalse(seen.toString().contains("…"), seen::toString);
  }

  // Twenty-two, with writing freely beside them.
  @Test
  void theBlankRowBeforeTheLegendMakesWayLast() {
    List<Turn.Choice> choices =
        IntStream.rangeClosed(1, 22).mapToObj(n -> new Turn.Choice("" + n, "choice")).toList();
    Turn turn = new Turn.Screen("A title", List.of(), choices, false, Optional.empty());
    Screenful seen = Layout.of(turn, FieldText.of(""), new Size(80, 24), 0);
    assertTrue(seen.rows().get(21).text().contains("22  choice"), seen::toString);
    assertTrue(seen.rows().get(22).text().contains(">"), seen::toString);
    assertTrue(seen.rows().get(23).text().contains("Esc: pause"), seen::toString);
    assertEquals(24, seen.rows().size());
  }

  @Test
  void aTallTurnIsSeenInPages() {
    Turn.Screen tall =
        new Turn.Screen(
            "All",
            List.of("one", "two", "three", "four", "five", "six", "seven"),
            List.of(new Choice("b", "begin")),
            false,
            Optional.empty());
    Size size = new Size(80, 8);
    assertEquals(
        """
        | All
        |
        | one
        | two
        | …
        | >
        |
        | PgDn PgUp: more   Esc: pause   Ctrl-D: stop   Shift-Tab: back   ?: help
        """,
        text(Layout.of(tall, FieldText.of(""), size, 0)));
    assertEquals(
        """
        | …
        | seven
        |
        |   b  begin
        |
        | >
        |
        | PgDn PgUp: more   Esc: pause   Ctrl-D: stop   Shift-Tab: back   ?: help
        """,
        text(Layout.of(tall, FieldText.of(""), size, 99)));
  }

  @Test
  void aLongAnswerKeepsItsCursorInSight() {
    String words = "a\n".repeat(30) + "end";
    Turn.Field question =
        new Turn.Field("", List.of("What was it?"), List.of(), true, "", Optional.empty());
    assertEquals(
        """
        | What was it?
        |
        | … a
        |   a
        |   a
        |   end
        |
        | Enter twice: on   Esc: pause   Shift-Tab: back   F1: help
        """,
        seen(question, words, new Size(80, 8)));
    Screenful top = Layout.of(question, FieldText.of(words).at(0), new Size(80, 8), 0);
    assertEquals(2, top.cursorRow());
    assertEquals(" > ", top.beforeCursor());
    assertEquals(" … a", top.rows().get(5).text());
  }

  @Test
  void whateverTheSizeEverythingFitsAndTheCursorStandsInItsRow() {
    FieldText words =
        FieldText.of("some words, 日本語 and a\ttab, longer than a narrow row\nand\n\nmore");
    for (int columns = 0; columns < 100; columns++) {
      for (int rows = 0; rows < 40; rows++) {
        Size size = new Size(columns, rows);
        for (int cursor = 0; cursor < words.text().length(); cursor += 7) {
          Screenful seen = Layout.of(QUESTION, words.at(cursor), size, cursor);
          String where = size + " at " + cursor + ":\n" + text(seen);
          assertTrue(seen.rows().size() <= size.rows(), where);
          assertTrue(
              size.columns() < 12
                  || seen.rows().stream().allMatch(r -> Width.of(r.text()) <= size.columns()),
              where);
          String row = seen.rows().get(seen.cursorRow()).text();
          assertTrue(row.isEmpty() || row.startsWith(seen.beforeCursor().stripTrailing()), where);
        }
      }
    }
  }

  private static String seen(Turn turn, String words, Size size) {
    return text(Layout.of(turn, FieldText.of(words), size, 0));
  }

  private static String text(Screenful screenful) {
    return screenful.rows().stream()
        .map(row -> ("|" + row.text()).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }
}
