package leanto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import leanto.text.Width;
import org.junit.jupiter.api.Test;

class FoldedTest {

  @Test
  void linesBreakAfterSpacesAndAtNewlines() {
    assertEquals(List.of("one ", "two ", "", "three"), lines("one two \n\nthree", 5));
    assertEquals(List.of("abcd", "efgh"), lines("abcdefgh", 4));
    assertEquals(List.of("日本", "語"), lines("日本語", 5));
    assertEquals(List.of(""), lines("", 5));
    assertEquals(List.of("", ""), lines("\n", 5));
  }

  @Test
  void whatActsOnATerminalIsSeenAndMeasuredAsItIsShown() {
    assertEquals(List.of("a^[b", "c"), lines("a\033bc", 4));
    assertEquals(List.of("a   b"), lines("a\tb", 20));
  }

  @Test
  void anyWordsAreSeenWholeWhateverTheWidth() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    String[] letters = {"a", " ", "\n", "日", "e\u0301", "😀", "👨‍👩‍👧", "\u202e", ".", "é"};
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(letters[random.nextInt(letters.length)]);
      }
      int columns = random.nextInt(8, 30);
      Folded folded = Folded.of(FieldText.of(text.toString()), columns);
      StringBuilder seen = new StringBuilder();
      int end = 0;
      for (Folded.Line line : folded.lines()) {
        seen.append(text, end, line.start()).append(text, line.start(), line.end());
        end = line.end();
      }
      assertEquals(text.toString(), seen.toString());
      for (int line = 0; line < folded.lines().size(); line++) {
        String row = folded.seen(line);
        assertTrue(Width.of(row.stripTrailing()) <= columns || row.contains("\u200d"), row);
      }
      for (int place = 0; place <= text.length(); place++) {
        Folded at = new Folded(FieldText.of(text.toString()).at(place), folded.lines());
        assertTrue(at.seen(at.cursorLine()).startsWith(at.beforeCursor()) || cutsPair(text, place));
      }
    }
  }

  private static boolean cutsPair(CharSequence text, int place) {
    return place < text.length() && Character.isLowSurrogate(text.charAt(place));
  }

  private static List<String> lines(String text, int columns) {
    Folded folded = Folded.of(FieldText.of(text), columns);
    return IntStream.range(0, folded.lines().size()).mapToObj(folded::seen).toList();
  }
}
