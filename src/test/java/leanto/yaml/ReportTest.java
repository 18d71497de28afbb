package leanto.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import leanto.text.Width;
import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void showsTheLineAndACaretUnderThePlace() {
    assertEquals(
        """
        a.yaml:2:3: What. Next.
              optons: [a]
              ^
        """,
        report("title: T\n  optons: [a]\n", new Place(2, 3)));
  }

  @Test
  void showsEveryProblemInTheOrderOfThePlaces() {
    Problems problems = new Problems();
    problems.add(new Place(2, 1), "Second.", "Next.");
    problems.add(new Place(1, 4), "First.", "Next.");
    assertEquals(
        """
        a.yaml:1:4: First. Next.
            a: b
               ^
        a.yaml:2:1: Second. Next.
            c: d
            ^
        """,
        Report.of(problems.refused(new Source("a.yaml", "a: b\nc: d"))));
  }

  @Test
  void theCaretStandsUnderWideAndCombiningCharacters() {
    assertEquals(
        """
        a.yaml:1:6: What. Next.
            日本e\u0301: x
                  ^
        """,
        report("日本e\u0301: x", new Place(1, 6)));
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String report = report("a".repeat(300) + "HERE" + "b".repeat(300), new Place(1, 301));
    assertEquals(
        "a.yaml:1:301: What. Next.\n"
            + "    …"
            + "a".repeat(40)
            + "HERE"
            + "b".repeat(29)
            + "…\n"
            + "    "
            + " ".repeat(41)
            + "^\n",
        report);
    assertTrue(report.lines().allMatch(line -> Width.of(line) <= 80));
  }

  @Test
  void aLineOfMarksWithoutWidthIsCutToo() {
    String report = report("\u0301".repeat(100_000), new Place(1, 50_000));
    assertTrue(report.length() < 1_000, () -> "length: " + report.length());
  }

  @Test
  void nothingInItActsOnATerminal() {
    Source source = new Source("a\u001b[2J\n.yaml", "\t\u001b]0;x\u0007\u009b\u202e\r\n");
    Problem problem = new Problem(new Place(1, 3), "The word \"\u001b\u202e\ny\".", "Next.");
    assertEquals(
        """
        a^[[2J .yaml:1:3: The word "^[U+202E y". Next.
             ^[]0;x^GU+009BU+202E
               ^
        """,
        Report.of(new Refused(source, List.of(problem))));
  }

  @Test
  void aPlacePastTheEndIsShownBehindTheLastCharacter() {
    assertEquals("a.yaml:1:9: What. Next.\n    a: b\n        ^\n", report("a: b", new Place(1, 9)));
  }

  @Test
  void aBlankLineIsNotShown() {
    assertEquals("a.yaml:1:1: What. Next.\n", report("", Place.START));
  }

  @Test
  void saysWhenThereMayBeMore() {
    Problems problems = new Problems();
    for (int i = 1; i <= 30; i++) {
      problems.add(new Place(i, 1), "What.", "Next.");
    }
    String report = Report.of(problems.refused(new Source("a.yaml", "")));
    assertTrue(report.endsWith("There may be more; these are 20.\n"), report);
  }

  private static String report(String text, Place place) {
    return Report.of(new Refused(new Source("a.yaml", text), place, "What.", "Next."));
  }
}
