package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import leanto.care.Remark.Level;
import leanto.library.Found;
import leanto.library.Shelf;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every set that ships keeps every rule.
class ShippedCareTest {

  private static final double SET_GRADE = 6.0;
  private static final double SCREEN_GRADE = 8.0;
  private static final int SCREEN_WORDS = 60;

  static Stream<PromptSet> sets() throws Exception {
    Stream.Builder<PromptSet> sets = Stream.builder();
    for (Found found : Shelf.shipped()) {
      sets.add(found.read());
    }
    return sets.build();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void itIsInShape(PromptSet set) {
    assertEquals(List.of(), Shape.of(set));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void itsWordsAreLetPass(PromptSet set) throws Exception {
    for (String words : SetWords.all(set)) {
      for (Remark remark : Words.in(words, Voice.SET)) {
        assertTrue(
            remark.level() == Level.WARN && Kept.reason(remark, words).isPresent(),
            () -> remark.what() + " In: " + words);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void itIsReadEasily(PromptSet set) {
    ReadingLevel level = ReadingLevel.of(SetWords.all(set));
    assertTrue(level.grade() <= SET_GRADE, () -> set.id() + " " + level.grade());
    assertTrue(level.longestWords() <= 20, level::longest);
    for (Question question : SetWords.everyQuestion(set)) {
      ReadingLevel screen = ReadingLevel.of(SetWords.screen(question));
      assertTrue(screen.grade() <= SCREEN_GRADE, () -> question.ask() + " " + screen.grade());
      int words = ReadingLevel.words(question.ask()).size();
      assertTrue(words <= SCREEN_WORDS, () -> question.ask() + " " + words);
    }
  }
}
