package leanto.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

  @ParameterizedTest
  @CsvSource({
    "✅⭐⌚🟢, 8",
    "'rain, sun', 9",
    "é, 1",
    "e\u0301, 1",
    "日本, 4",
    "한국, 4",
    "👍🏽, 2",
    "☔, 2",
    "½, 1"
  })
  void emojiAndWideScriptsTakeTwoColumns(String text, int columns) {
    assertEquals(columns, Width.of(text));
  }

  @Test
  void allOfUnicodeIsAsJLineHasIt() {
    List<Integer> others =
        IntStream.rangeClosed(0x300, Character.MAX_CODE_POINT)
            .filter(point -> Character.isDefined(point) && !isSurrogate(point))
            .filter(point -> Width.of(point) != WCWidth.wcwidth(point))
            .boxed()
            .toList();
    assertEquals(List.of(), others);
  }

  private static boolean isSurrogate(int point) {
    return Character.getType(point) == Character.SURROGATE;
  }
}
