package leanto.lookback.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternTest {

  @Test
  void itIsKnownByItsName() {
    for (Pattern pattern : Pattern.values()) {
      assertEquals(Optional.of(pattern), Pattern.named(pattern.word()));
    }
    assertEquals(Optional.empty(), Pattern.named("stars"));
  }

  @Test
  void theFirstLetterOfAWordChoosesIt() {
    Optional<Pattern> e = Pattern.chosenBy("evening");
    assertEquals(e, Pattern.chosenBy("Éclair"));
    assertEquals(e, Pattern.chosenBy(" \"E."));
    assertEquals(e, Pattern.chosenBy("e"));
    assertTrue(Pattern.chosenBy("雨").isPresent());
    assertTrue(Pattern.chosenBy("😀").isPresent());
    assertEquals(Optional.empty(), Pattern.chosenBy(" \n"));
  }

  @Test
  void everyOneIsChosenBySomeLetter() {
    Set<Pattern> chosen = EnumSet.noneOf(Pattern.class);
    "abcdefghijklmnopqrstuvwxyz"
        .chars()
        .forEach(c -> chosen.add(Pattern.chosenBy(Character.toString(c)).orElseThrow()));
    assertEquals(EnumSet.allOf(Pattern.class), chosen);
  }

  @Test
  void everyOneHasItsSizeInCharacters() {
    for (Pattern pattern : Pattern.values()) {
      assertEquals(Pattern.ROWS, pattern.characters().length);
      for (String row : pattern.characters()) {
        assertEquals(Pattern.COLUMNS, row.length(), pattern + ": " + row);
      }
    }
  }
}
