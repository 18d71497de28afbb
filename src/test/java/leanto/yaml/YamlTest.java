package leanto.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

  @Test
  void everyValueHasItsPlace() throws Refused {
    Node root =
        read(
            """
            # A set.
            title: 'Evening'
            questions:
              - What went well?
              - {ask: 😀 What else?, id: }
            """);
    assertEquals(
        """
        2:1 keys
        2:1 title = 2:8 quoted Evening
        3:1 questions = 4:3 items
        4:5 What went well?
        5:5 keys
        5:6 ask = 5:11 😀 What else?
        5:25 id = 5:28 empty
        """,
        Drawn.tree(root));
  }

  @Test
  void jsonIsReadByTheSameWalk() throws Refused {
    Node root =
        Yaml.read(
            new Source("standard input", " {\"😀\": [\"no\", 1e9,\n null], \"b\": true}"),
            Limits.ANSWERS);
    assertEquals(
        """
        1:2 keys
        1:3 😀 = 1:8 items
        1:9 quoted no
        1:15 1e9
        2:2 empty
        2:9 b = 2:14 true
        """,
        Drawn.tree(root));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no", "yes", "true", "010", "089", "1_000", "0x1F", "12:30", "1e9", ".inf", "-x", "~x"
      })
  void aPlainValueStaysAsItIsWritten(String value) throws Refused {
    assertEquals("1:1 " + value + "\n", Drawn.tree(read(value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# a comment", "---", "~", "null", "Null", "NULL"})
  void nothingIsEmpty(String text) throws Refused {
    assertEquals(Node.Empty.class, read(text).getClass());
  }

  @Test
  void whatIsInQuotesIsWords() throws Refused {
    assertEquals("1:1 quoted null\n", Drawn.tree(read("\"null\"")));
    assertEquals("1:1 quoted ~\n", Drawn.tree(read("'~'")));
    assertEquals("1:1 quoted \n", Drawn.tree(read("''")));
    assertEquals("1:1 quoted Aé😀\n", Drawn.tree(read("\"\\x41\\u00e9\\ud83d\\ude00\"")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: b\nc: d", "a: b\r\nc: d", "a: b\rc: d"})
  void linesMayEndInThreeWays(String text) throws Refused {
    assertEquals("1:1 keys\n1:1 a = 1:4 b\n2:1 c = 2:4 d\n", Drawn.tree(read(text)));
  }

  @Test
  void escapesInAnswersMayMakeAnyCharacter() throws Refused {
    Source answers = new Source("a.yaml", "q1: \"\\e[2J \\u202e \\ud800\"\nq2: a\u200bb");
    assertEquals(
        "1:1 keys\n1:1 q1 = 1:5 quoted \u001b[2J \u202e \ud800\n2:1 q2 = 2:5 a\u200bb\n",
        Drawn.tree(Yaml.read(answers, Limits.ANSWERS)));
  }

  @Test
  void controlCharactersAsTheyAreStandInNoFile() {
    Source answers = new Source("a.yaml", "q1: a\u001bb");
    Refused refused = assertThrows(Refused.class, () -> Yaml.read(answers, Limits.ANSWERS));
    assertEquals(new Place(1, 6), refused.problems().getFirst().place());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"%s\"", "%s", "|\n  %s", "'%s'"})
  void oneAnswerMayFillItsFile(String form) throws Refused {
    String words = "x".repeat(8_000_000);
    Source answers = new Source("a.yaml", "q1: " + form.replace("%s", words));
    Node.Keys keys = (Node.Keys) Yaml.read(answers, Limits.ANSWERS);
    assertEquals(words, ((Node.Scalar) keys.keys().get("q1").value()).text());
  }

  private static Node read(String text) throws Refused {
    return Yaml.read(new Source("a-set.yaml", text), Limits.PROMPT_SET);
  }

  @Test
  void aFileThatSaysItIsJsonIsReadAsJson() {
    Source source = new Source("a.json", "place: hello\n");
    assertThrows(Refused.class, () -> Yaml.read(source, Limits.ANSWERS));
  }
}
