package leanto.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void aLineThatGoesOnIsIndentedAsItsFirstPart() {
    assertEquals(List.of("  one", "  two"), Wrap.lines("  one two", 6));
  }

  @Test
  void anIndentIsAsWideAsItsColumns() {
    assertEquals(List.of("\u3000ab", "\u3000cd"), Wrap.lines("\u3000ab cd", 5));
  }

  @Test
  void whereThereIsNoRoomForAWideCharacterBesideItAnIndentIsNotRepeated() {
    assertEquals(List.of(" ", "日", "本"), Wrap.lines(" 日本", 2));
  }
}
