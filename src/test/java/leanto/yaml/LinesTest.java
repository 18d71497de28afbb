package leanto.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Lines, places and parts of files that are longer than what is read at once.
class LinesTest {

  private static final String LONG = "é😀 x".repeat(60_000);

  private static List<String> lines(String text) throws IOException, Refused {
    LargeFile file = LargeFiles.of("file", text);
    Lines lines = new Lines(file);
    List<String> all = new ArrayList<>();
    while (lines.next()) {
      assertEquals(lines.text(), file.text(lines.span()));
      assertEquals(all.size() + 1, lines.number());
      assertEquals(lines.text().isBlank(), lines.isBlank());
      all.add(lines.text());
    }
    int end = text.getBytes(StandardCharsets.UTF_8).length;
    assertEquals(new ByteRange(end, end), lines.span());
    return all;
  }

  @Test
  void everyLineIsGivenAsItStands() throws Exception {
    for (String line : List.of("", "a", "\r", "\u2003", LONG)) {
      for (String other : List.of("b", "", " " + LONG + "\t")) {
        assertEquals(List.of(line, other, "c"), lines(line + "\n" + other + "\nc\n"));
        assertEquals(List.of(line, other, "c"), lines(line + "\n" + other + "\nc"));
      }
    }
    assertEquals(List.of(), lines(""));
    assertEquals(List.of("a"), lines("\uFEFFa"));
  }

  @Test
  void aLineThatIsTooLongIsNotReadAndTheNextIs() throws Exception {
    byte[] bytes = new byte[Lines.LONGEST + 4];
    java.util.Arrays.fill(bytes, (byte) 'a');
    bytes[2] = '\n';
    bytes[bytes.length - 2] = '\n';
    Lines lines = new Lines(LargeFiles.of("file", bytes));
    assertTrue(lines.next() && !lines.isTooLong());
    assertTrue(lines.next() && !lines.isTooLong(), "it is of the longest length");
    assertTrue(lines.next() && lines.text().equals("a"));
    bytes[2] = 'a';
    lines = new Lines(LargeFiles.of("file", bytes));
    assertTrue(lines.next() && lines.isTooLong());
    assertTrue(lines.next() && lines.text().equals("a") && lines.number() == 2);
  }

  @Test
  void aPlaceIsTheOneOfTheWholeText() throws Exception {
    String text = "a\r\nb\rc\n\r\n\r" + LONG + "\né\r";
    LargeFile file = LargeFiles.of("file", text);
    Places places = new Places(file);
    List<Place> once = new ArrayList<>();
    for (int at = 0; at <= text.length(); at = next(text, at)) {
      if (at < 20 || at > text.length() - 10 || at % 9_973 == 0) {
        long offset = text.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
        once.add(places.of(offset));
        assertEquals(new Cursor(text).toOffset(at), once.getLast(), "at " + at);
      }
    }
    assertEquals(once.getFirst(), places.of(0));
  }

  private static int next(String text, int at) {
    return at == text.length() ? at + 1 : text.offsetByCodePoints(at, 1);
  }

  @Test
  void aByteThatIsNoTextIsNamedWithItsLine() throws Exception {
    byte[] bytes = ("x\n" + LONG + "\nab\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    LargeFile file = LargeFiles.of("file", bytes);
    Refused refused = assertThrows(Refused.class, file::checkText);
    assertEquals(
        """
        file:3:2: The byte FF (hexadecimal) is not UTF-8. Save the file as UTF-8.
            a\uFFFD
             ^
        """,
        Report.of(refused));
    byte[] cut = java.util.Arrays.copyOf("aé".getBytes(StandardCharsets.UTF_8), 2);
    LargeFile half = LargeFiles.of("file", cut);
    assertThrows(Refused.class, half::checkText);
  }
}
