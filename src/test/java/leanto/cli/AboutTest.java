package leanto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import leanto.care.ReadingLevel;
import org.junit.jupiter.api.Test;

class AboutTest {

  private static final ReadingLevel LEVEL = ReadingLevel.of(AboutCommand.ABOUT);

  @Test
  void itIsShortAndReadEasily() {
    assertTrue(LEVEL.words() <= 150, () -> LEVEL.words() + " words");
    assertTrue(LEVEL.grade() <= 6, () -> "grade " + LEVEL.grade());
    assertTrue(LEVEL.longestWords() <= 20, LEVEL::longest);
  }

  @Test
  void itSaysOnceWhereTheQuestionsStart() {
    String start = "These questions start from believing you.";
    assertEquals(1, AboutCommand.ABOUT.stream().filter(start::equals).count());
  }

  // `care.md` 6.5
  @Test
  void itSaysWhatItCannotDo() {
    String cannot = String.join("; ", AboutCommand.CANNOT);
    List<String> missing =
        Stream.of(
                "spyware",
                "login",
                "backups",
                "terminal",
                "recorded",
                "safe",
                "believe",
                "nobody sees")
            .filter(word -> !cannot.contains(word))
            .toList();
    assertEquals(List.of(), missing);
  }
}
