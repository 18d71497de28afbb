package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TomlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a = \"T\"                            | T",
        "a = 'C:\\new'                        | C:\\new",
        "a = \"q\\\"\\\\\\t\\u00e9\\U0001F600\" | q\"\\\té😀",
        "a = \"\"                             | ^^",
        "a = \"\"\"one⏎two\"\"\"              | one⏎two",
        "a = '''one⏎\\two'''                  | one⏎\\two",
        "a = \"\"\"one\\⏎   two\"\"\"         | onetwo",
        "a=1                                  | 1",
        "a = true # really                    | true",
        "# first⏎⏎  a  =  -1.5e3 ⏎            | -1.5e3",
        "\"a\" = 2024-05-06                   | 2024-05-06",
        "'a' = 2024-05-06T07:08:09+02:00      | 2024-05-06T07:08:09+02:00",
        "a = 2024-05-06 07:08:09Z             | 2024-05-06 07:08:09Z",
        "a = 2024-05-06 # day                 | 2024-05-06",
        "b = {x = 1, y = [{z = '}'}]}⏎a = 2   | 2",
        "a = 1⏎[b]⏎a = 2⏎not even TOML        | 1",
        "b.c = 1⏎a = 2                        | 2",
        "a = 'x'␍⏎b = 'y'␍⏎                   | x",
      })
  void aKeyAtTheTopHasItsValue(String text, String value) throws Refused {
    assertEquals(ends(value), new FrontMatter(read(text)).text("a").orElseThrow());
  }

  @Test
  void aListMayGoOverLines() throws Refused {
    FrontMatter front = new FrontMatter(read("tags = [⏎ \"a\", # one⏎ 'b',⏎ 3,⏎]⏎none = []⏎"));
    assertEquals(List.of("a", "b", "3"), front.texts("tags"));
    assertEquals(List.of(), front.texts("none"));
  }

  @Test
  void eachKeyHasItsPlace() throws Refused {
    Map<String, Node.Keyed> keys = read("a = 'é😀'⏎⏎ b = 1⏎");
    assertEquals(new Place(1, 1), keys.get("a").key());
    assertEquals(new Place(3, 2), keys.get("b").key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words",
        "a",
        "a =",
        "a = ",
        "= 1",
        "a = 1 2",
        "a = \"",
        "a = \"one⏎two\"",
        "a = \"\"\"one",
        "a = \"\\q\"",
        "a = \"\\u00\"",
        "a = \"\\U00110000\"",
        "a = \"\\uＡＡＡＡＡ\"",
        "a = [1 2]",
        "a = [1, 2",
        "a = {b 1}",
        "a = {b = 1",
        "a = 1⏎a = 2",
        "a = [[[[[[[[[[[[[1]]]]]]]]]]]]]",
        "é = 1",
        "a: 1",
      })
  void anythingElseIsRefusedWithItsPlace(String text) {
    Refused refused = assertThrows(Refused.class, () -> read(text));
    Careful.check("toml " + refused.problems().getFirst().what());
  }

  private static Map<String, Node.Keyed> read(String text) throws Refused {
    return Toml.read(new Source("a.md", ends(text)));
  }

  private static String ends(String text) {
    return text.replace("⏎", "\n").replace("␍", "\r");
  }
}
