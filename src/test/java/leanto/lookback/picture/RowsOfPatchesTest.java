package leanto.lookback.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsOfPatchesTest {

  @Test
  void aFewOfThem() {
    assertEquals(List.of(), Rows.of(0, 9, 1));
    assertEquals(List.of(1), Rows.of(1, 9, 1));
    assertEquals(List.of(2, 1, 2), Rows.of(5, 9, 1));
    assertEquals(List.of(2, 3, 2), Rows.of(7, 9, 1));
    assertEquals(List.of(3, 3, 3), Rows.of(9, 9, 1));
    assertEquals(List.of(1, 1, 1), Rows.of(3, 1, 1));
  }

  @Test
  void allStandInRowsThatFitAndDifferByOneAtTheMost() {
    for (int count = 1; count <= 300; count++) {
      for (int most : List.of(1, 2, 4, 9, 1000)) {
        List<Integer> rows = Rows.of(count, most, 1.1);
        String at = count + " with at most " + most + ": " + rows;
        assertEquals(count, rows.stream().mapToInt(Integer::intValue).sum(), at);
        assertTrue(Collections.max(rows) <= most, at);
        assertTrue(Collections.max(rows) - Collections.min(rows) <= 1, at);
        assertTrue(Collections.min(rows) > 0, at);
      }
    }
  }

  @Test
  void whereThereIsRoomTheyAreTheSameFromBothEnds() {
    for (int count = 1; count <= 300; count++) {
      List<Integer> rows = Rows.of(count, count, 1.1);
      assertEquals(rows, rows.reversed(), () -> "of a count " + rows);
    }
  }
}
