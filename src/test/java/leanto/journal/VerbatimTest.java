package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words",
        "two\n\nparagraphs",
        "# a title",
        "### lower",
        "##",
        "##x",
        " ## no",
        "---",
        "```\nx\n```",
        "``` not `a` fence",
        "~~~\nx\n~~~",
        "~~~~\n~~~\n~~~~",
        "two  \nspaces",
        "> ```",
        "- ```",
        "`",
        "\u2028",
        "\u0085",
        "\u00a0",
        "```text\nx\n````",
        "````text\nx\n````"
      })
  void wordsAreBareWhereNothingIsAtStake(String words) {
    String bare = words.startsWith(" ") ? "x\n" + words : words;
    assertEquals(bare, Verbatim.write(bare, false));
    assertEquals(bare, Verbatim.read(bare));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## a heading",
        "x\n## a heading",
        "```\n## in a fence\n```",
        "```",
        "x\n```\ny",
        "~~~",
        "~~~\n~~",
        "   ```",
        "a\rb",
        "\r",
        " a",
        "a ",
        "\ta",
        "a\t",
        "\na",
        "a\n",
        " ",
        "\n",
        "```text\nx\n```",
        "````text\n```\n````",
        "```text\n\n```",
        "```\n```text"
      })
  void wordsStandInAFenceWhereSomethingIs(String words) {
    String written = Verbatim.write(words, false);
    assertEquals(true, written.startsWith("```"), written);
    assertEquals(true, written.contains("text\n" + words + "\n```"), written);
    assertEquals(words, Verbatim.read(written));
  }

  @Test
  void belowALowerHeadingNoLineIsLikeIt() {
    assertEquals("### x", Verbatim.write("### x", false));
    assertEquals("```text\n### x\n```", Verbatim.write("### x", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"## a heading", "x\n## a heading", "```", "~~~\n~~", "---\nx: y\n---"})
  void wordsThatStandAloneMayHaveHeadingsAndFencesOfTheirOwn(String words) {
    assertEquals(words, Verbatim.alone(words));
    assertEquals(words, Verbatim.read(words));
  }

  @Test
  void anyWordsComeBack() {
    RandomEntries entries = new RandomEntries(new Random(3));
    for (int i = 0; i < 100_000; i++) {
      String words = entries.text();
      assertEquals(words, Verbatim.read(Verbatim.write(words, i % 2 == 0)));
      assertEquals(words, Verbatim.read(Verbatim.alone(words)));
    }
  }

  @Test
  void whatIsNoFenceOfOursIsGivenBackAsItIs() {
    RandomEntries entries = new RandomEntries(new Random(4));
    for (int i = 0; i < 100_000; i++) {
      String text = entries.text();
      String words = Verbatim.read(text);
      assertEquals(
          true,
          words.equals(text)
              || text.equals(Verbatim.write(words, true))
              || text.equals(Verbatim.write(words, false))
              || text.equals(Verbatim.alone(words))
              || fenced(words).equals(text),
          text);
    }
  }

  // A person may put a fence of ours around words that would do without.
  private static String fenced(String words) {
    return "```text\n" + words + "\n```";
  }
}
