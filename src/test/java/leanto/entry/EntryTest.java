package leanto.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import leanto.prompt.Ids;
import org.junit.jupiter.api.Test;

class EntryTest {

  @Test
  void theNamesOfTheFileAreNoQuestionsIds() {
    assertEquals(Entry.NAMES, Ids.KEPT);
  }
}
