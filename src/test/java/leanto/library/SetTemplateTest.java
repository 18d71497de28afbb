package leanto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import leanto.prompt.PromptSet;
import leanto.yaml.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetTemplateTest {

  @ParameterizedTest
  @ValueSource(strings = {"evening-pages", "null", "no", "1", "-", "a--b", "true"})
  void passesTheCheckAsItIs(String id) throws Exception {
    PromptSet set = SetReader.read(new Source("a.yaml", SetTemplate.of(id)), id);
    assertEquals(id, set.id());
    assertEquals(5, set.questions().size());
    assertEquals(List.of(), SetNotes.of(new Source("evening.yaml", SetTemplate.of(id)), set));
  }

  @Test
  void theTitleIsMadeOfTheId() {
    assertTrue(SetTemplate.of("evening-pages").contains("title: \"Evening pages\"\n"));
  }

  @Test
  void passesTheCheckWithItsNotesTakenIn() throws Exception {
    String text =
        SetTemplate.of("evening").replaceAll("(?m)^# (about|minutes|weight|tags):", "$1:");
    PromptSet set = SetReader.read(new Source("a.yaml", text), "evening");
    assertEquals(5, set.minutes().getAsInt());
  }

  @Test
  void takesAnIdAndNothingElse() {
    assertThrows(IllegalArgumentException.class, () -> SetTemplate.of("../x"));
  }
}
