package leanto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.utils.NonBlockingInputStream;
import org.junit.jupiter.api.Test;

/// A source that counts how often it is asked for one byte.
class TypedCharactersTest {

  private static final int ENDED = -1;

  private int single;

  @Test
  void aPasteIsReadInBlocks() throws IOException {
    String paste = "Ein Käse für 😀.\n".repeat(50_000);
    assertEquals(paste, read(paste.getBytes(StandardCharsets.UTF_8)));
    assertTrue(single < 1_000, single + " bytes were read one by one");
  }

  @Test
  void aFewKeysThatWaitAreLeftWhereTheyAre() throws IOException {
    String few = "ls\r".repeat(TypedCharacters.PASTE / 3);
    assertEquals(few, read(few.getBytes(StandardCharsets.UTF_8)));
    assertEquals(few.length(), single);
  }

  @Test
  void bytesThatAreNoTextAreShownAsSuch() throws IOException {
    assertEquals("a\uFFFDb", read(new byte[] {'a', (byte) 0xFF, 'b'}));
  }

  private String read(byte[] bytes) throws IOException {
    ByteArrayInputStream source = new ByteArrayInputStream(bytes);
    TypedCharacters typed = new TypedCharacters(oneByOne(source), source);
    StringBuilder text = new StringBuilder();
    for (int c = typed.read(1); c != ENDED; c = typed.read(1)) {
      text.append((char) c);
    }
    return text.toString();
  }

  private NonBlockingInputStream oneByOne(ByteArrayInputStream source) {
    return new NonBlockingInputStream() {
      @Override
      public int read(long timeout, boolean isPeek) {
        int c = source.read();
        single += c < 0 ? 0 : 1;
        return c;
      }
    };
  }
}
