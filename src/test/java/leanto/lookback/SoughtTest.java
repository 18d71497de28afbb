package leanto.lookback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is looked for, and found where a person would say that it stands.
class SoughtTest {

  @ParameterizedTest
  @CsvSource({
    "cafe, In the Café., Café",
    "CAFÉ, in the cafe, cafe",
    "strasse, Die Straße., Straße",
    "naïve, naive, naive",
    "zoe, Zoë was there, Zoë",
    "cafe, a cafe\u0301 here, cafe\u0301",
    "aether, Æther, Æther",
    "'it''s', so it’s, it’s",
    "привет, Привет, Привет",
    "a b, x a b y, a b",
    "a b, x a\u00A0b y, a\u00A0b",
    "soft, x so\u00ADft, so\u00ADft",
    "fine, ﬁne weather, ﬁne",
    "abc, ＡＢＣ here, ＡＢＣ",
    "30-minute, a 30\\-minute walk, 30\\-minute",
    "(slow)., a walk \\(slow\\)., (slow\\).",
    "'a\\\\b', 'x a\\\\b', 'a\\\\b'",
  })
  void caseAndAccentsAreFolded(String words, String line, String found) {
    assertEquals(List.of(found), found(Sought.of(words, false, false), line));
  }

  @ParameterizedTest
  @CsvSource({"cafe, Café cafe, cafe", "Café, Café cafe CAFÉ, Café", "é, e é, é"})
  void exactlyMeansEachByte(String words, String line, String found) {
    assertEquals(List.of(found), found(Sought.of(words, true, false), line));
  }

  @Test
  void everyPlaceIsFound() {
    assertEquals(
        List.of(new Span(0, 2), new Span(3, 5)), Sought.of("an", false, false).in("An ån"));
    assertEquals(List.of(), Sought.of("an", false, false).in(""));
  }

  @Test
  void anExpressionIsOneOnlyWhereItIsAskedFor() {
    assertEquals(List.of("a.b"), found(Sought.of("a.b", false, false), "axb a.b"));
    assertEquals(List.of("axb", "Å.b"), found(Sought.of("a.b", false, true), "axb Å.b"));
    assertEquals(List.of("été"), found(Sought.of("\\bÉ\\w+", false, true), "un été"));
    assertEquals(List.of("été"), found(Sought.of("é.é", true, true), "ETE été"));
    assertThrows(PatternSyntaxException.class, () -> Sought.of("(", false, true));
  }

  @Test
  void aMarkAloneIsLookedForAsItIs() {
    assertEquals(List.of("\u0301"), found(Sought.of("\u0301", false, false), "e\u0301"));
  }

  // The quick look may say "maybe" too often; it never says "not" of what is there.
  @Test
  void theQuickLookMissesNothingThatTheSlowOneFinds() {
    Random random = new Random(4);
    int[] there = new int[3];
    for (int i = 0; i < 200_000; i++) {
      String text = "é" + random(random, 30);
      String words = random(random, 3);
      boolean exact = random.nextBoolean();
      if (words.isEmpty()) {
        continue;
      }
      Sought sought = Sought.of(words, exact, false);
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      int quick = sought.in(utf8, 2, utf8.length);
      boolean slow = !sought.in(text.substring(1)).isEmpty();
      assertTrue(!slow || quick != Sought.NOT, () -> words + " in " + text);
      assertTrue(slow || quick < 0, () -> words + " is not in " + text);
      there[slow ? 1 : quick == Sought.NOT ? 0 : 2]++;
    }
    assertTrue(there[0] > 20_000 && there[1] > 20_000, () -> there[0] + " " + there[1]);
  }

  @Test
  void anExpressionIsSoughtInEachLine() {
    byte[] utf8 = "one\ntwö three\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(Sought.MAYBE, Sought.of("^TWO t", false, true).in(utf8, 0, utf8.length));
    assertEquals(Sought.NOT, Sought.of("one.two", false, true).in(utf8, 0, utf8.length));
  }

  private static String random(Random random, int most) {
    int[] letters = "aAåbBßsé\u0301 -’'æeñnИи🙂\\(\\-\u00A0\u00ADﬁ".codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private static List<String> found(Sought sought, String line) {
    return sought.in(line).stream().map(it -> line.substring(it.from(), it.to())).toList();
  }
}
