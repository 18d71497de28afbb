package leanto.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlatYamlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "evening        | evening",
        "Today I carried| Today I carried",
        "work/home_2.0-x| work/home_2.0-x",
        "no             | \"no\"",
        "Yes            | \"Yes\"",
        "ON             | \"ON\"",
        "y              | \"y\"",
        "Null           | \"Null\"",
        "nothing        | nothing",
        "7              | \"7\"",
        "2026-03-01     | \"2026-03-01\"",
        "12:30          | \"12:30\"",
        "a: b           | \"a: b\"",
        "a #b           | \"a #b\"",
        "a,b            | \"a,b\"",
        "it's           | \"it's\"",
        "[x]            | \"[x]\"",
        "^ a^           | \" a\"",
        "^a ^           | \"a \"",
        "^^             | \"\"",
        "~              | \"~\"",
        "Ünder          | \"Ünder\"",
        "a\\b           | \"a\\\\b\"",
        "\"             | \"\\\"\"",
        "😀             | \"😀\"",
      })
  void textIsPlainOnlyWhereEveryReaderTakesItForText(String text, String yaml) {
    assertEquals(yaml, FlatYaml.text(new StringBuilder(), text).toString());
  }

  @Test
  void whatAReaderMayRefuseIsEscaped() {
    String text = "\n\r\t\0\u001b\u0085\u2028\u202e\ufeff\ufffe" + Character.toString(0xE0041);
    assertEquals(
        "\"\\n\\r\\t\\x00\\x1B\\x85\\u2028\\u202E\\uFEFF\\uFFFE\\U000E0041\"",
        FlatYaml.text(new StringBuilder(), text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:b\n",
        "a: b",
        "a: b \n",
        "a:  b\n",
        "a: [b,c]\n",
        "a: []\n",
        "a: [b\n",
        "a: 'b'\n",
        "a: \"\\e\"\n",
        "a: \"\\x4\n",
        "a: \"\\u12\"\n",
        "a: \"\\U00110000\"\n",
        "a: \"\\u００４１\"\n",
        "a: yes\n",
        "a: 12:\n",
        "a: b # c\n",
        "# a\n",
        "a: b\n# \u2028\n",
        "a: b\n# c",
        "a: b\n # c\n",
        "- a\n",
        "a:\n  b: c\n",
        "a: b\na: c\n",
        "a: b\r\n",
        "a: \"b\" c\n",
        "a: \"b\nc\"\n",
        "a: [b, 7]\n",
        "\n",
        "a: &x b\n",
        "a: |\n  b\n",
        "a: -\n",
        "a: +\n",
        "a: -x\n",
        "? a\n: b\n",
        "a: \u2028\n",
        "a\n"
      })
  void whatLooksDifferentIsLeftToTheWholeReader(String yaml) {
    assertEquals(Optional.empty(), FlatYamlReader.read(yaml));
  }

  @Test
  void commentsAreNotLookedAt() {
    Node.Keys keys = FlatYamlReader.read("# a: b\n\nc: d\n#e\n\nf: g\n").orElseThrow();
    assertEquals(List.of("c", "f"), List.copyOf(keys.keys().keySet()));
    assertEquals(new Place(3, 1), keys.place());
    assertEquals(new Place(6, 4), keys.keys().get("f").value().place());
  }

  @Test
  void whereItReadsATextTheWholeReaderReadsTheSame() {
    Random random = new Random(5);
    int both = 0;
    for (int i = 0; i < 200_000; i++) {
      String yaml = lines(random);
      Optional<Node.Keys> own = FlatYamlReader.read(yaml);
      if (own.isPresent() && !yaml.isEmpty()) {
        assertEquals(own.get(), whole(yaml), yaml);
        both++;
      }
    }
    assertEquals(true, both > 2_000, () -> "too few were read");
  }

  private static Node whole(String yaml) {
    try {
      return Whole.read(new Source("test", yaml), Limits.FRONT_MATTER);
    } catch (Refused refused) {
      throw new AssertionError(yaml, refused);
    }
  }

  private static String lines(Random random) {
    String[] pieces = {
      "a",
      "b",
      "Z",
      "no",
      "7",
      "-",
      "+",
      ".",
      ":",
      ": ",
      " ",
      "[",
      "]",
      ", ",
      ",",
      "\"",
      "\\",
      "\\n",
      "\\x41",
      "\\u00e9",
      "\\\"",
      "\n",
      "\n",
      "#",
      "\n# c\n",
      "\n#\t\n",
      "\n\n",
      "'",
      "e",
      "E",
      "T",
      "/",
      "_",
      "é",
      "\u2028",
      "2026-03-01",
      "12:30",
      "~",
      "&",
      "*",
      "!",
      "%",
      "@",
      "`",
      "{",
      "}",
      "?",
      "|",
      ">",
      "\t",
      "\r"
    };
    StringBuilder yaml = new StringBuilder();
    int lines = 1 + random.nextInt(2);
    for (int i = 0; i < lines; i++) {
      yaml.append((char) ('a' + i)).append(": ");
      for (int k = 1 + random.nextInt(4); k > 0; k--) {
        yaml.append(pieces[random.nextInt(random.nextBoolean() ? 10 : pieces.length)]);
      }
      yaml.append('\n');
    }
    return yaml.toString();
  }
}
