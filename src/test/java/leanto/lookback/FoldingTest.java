package leanto.lookback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How texts are compared.
class FoldingTest {

  // Those that are more than a letter with a mark.
  private static final String OTHERWISE =
      "ßẞæÆœŒøØłŁđðĐÐı‘’“”„\u2010\u2011\u2212\u00AD\u200B\u2060";

  @Test
  void aCharacterLosesWhatTheTablesOfUnicodeCallMarks() {
    Set<Integer> bare = new HashSet<>();
    for (int point = 0x80; point < 0x3000; point++) {
      boolean space = Character.getType(point) == Character.SPACE_SEPARATOR;
      if (OTHERWISE.indexOf(point) < 0 && !space) {
        String folded = Folding.of(point);
        assertEquals(withoutMarks(point), folded, Integer.toHexString(point));
        if (!folded.equals(Character.toString(point))) {
          bare.add(point);
        }
      }
    }
    assertTrue(bare.size() > 1_000, "many have some");
  }

  private static String withoutMarks(int point) {
    return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "");
  }
}
