package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window changes in the middle of an answer.
@Tag("image")
class WindowTest {

  private static final String WORDS = "the rain on the roof";

  @TempDir private Path folder;

  @Test
  void aNarrowerWindowShowsTheSameWords() {
    Home home = Home.in(folder, "none");
    try (Pty pty = Evening.begun(home)) {
      pty.expect("was there between the morning").type(WORDS).expect(WORDS);
      pty.resize(40, 20).expect("\n between the morning").expect("> " + WORDS);
      pty.resize(80, 24).expect("was there between the morning").expect("> " + WORDS);
      pty.type(", and then").expect(WORDS + ", and then");
      Evening.kept(pty);
    }
    assertEquals(Evening.entry(WORDS + ", and then"), home.entry());
  }
}
