package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLevelTest {

  @ParameterizedTest
  @CsvSource({
    "1, the a I we one use are asked makes made lived judged what's house seemed wait each",
    "1, shown carried-out held hands reins world whole give years done comes looks waits",
    "2, water open any being quiet people something someone lighter handed wanted houses",
    "2, little table carried before after safely careful moment message under letter other",
    "2, fairly basement useful homeless science being seeing helpful itself chances boxes",
    "3, yesterday together remember another somebody nobody anyone idea animal protector",
    "4, ordinary information necessary especially American"
  })
  void syllablesAreCounted(int count, String words) {
    List<String> other =
        Stream.of(words.split(" "))
            .filter(word -> !word.contains("-"))
            .filter(word -> Syllables.in(word) != count)
            .map(word -> word + " " + Syllables.in(word))
            .toList();
    assertEquals(List.of(), other);
  }

  @Test
  void sentencesEndWhereAReaderBreathes() {
    ReadingLevel level =
        ReadingLevel.of(List.of("One is enough. Two, if you like: a letter will do?", "Nothing"));
    assertEquals(4, level.sentences());
    assertEquals(12, level.words());
    assertEquals("Two, if you like:", level.longest());
  }

  // Two texts whose level is known from counting by hand: 12 words in 2 sentences, 14 syllables;
  // and 13 words in 1 sentence, 32 syllables.
  @Test
  void theLevelFollowsTheFormula() {
    ReadingLevel plain =
        ReadingLevel.of(List.of("What went well today? The rain on the roof was a good sound."));
    assertEquals(0.39 * 13 / 2 + 11.8 * 14 / 13 - 15.59, plain.grade(), 0.001);
    assertTrue(plain.ease() > 90);
    ReadingLevel hard =
        ReadingLevel.of(
            List.of(
                "Institutional responsibilities necessitate comprehensive documentation of"
                    + " individual communications."));
    assertTrue(hard.grade() > 20, () -> "grade " + hard.grade());
    assertTrue(hard.ease() < 0);
  }

  @Test
  void nothingIsReadEasily() {
    assertEquals(0, ReadingLevel.of(List.of("", "…")).grade());
    assertEquals(100, ReadingLevel.of(List.of()).ease());
  }
}
