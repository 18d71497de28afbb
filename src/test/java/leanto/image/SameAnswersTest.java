package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same answers give the same Markdown, whichever way they come in.
@Tag("image")
class SameAnswersTest {

  /// What is seen, and the lines that are typed then.
  private record Step(String seen, String typed) {}

  private static final List<Step> STEPS =
      List.of(
          new Step("How would you like to arrive?", "\n"),
          new Step("Which of these showed up", "3, 7\n"),
          new Step("In your own words:", "Waiting for the phone\n"),
          new Step("Holding the reins: what was", "The deadline, and my name — été 😀\n\n"),
          new Step("What could be held a little", "\n"),
          new Step("The one in your own words: what was it", "# That it *would* ring.\n\n"),
          new Step("The one in your own words: what would be", "\n"),
          new Step("Some people come to see", "\n"),
          new Step("What were you carrying", "At the office.\nOn the stairs.\n\n"),
          new Step("What did you learn", "\n"),
          new Step("Which minute lately", "the half hour on the bus\n"),
          new Step("something to set down", "\n"));

  private static final String ANSWERS =
      """
      showed-up: [control, {own: Waiting for the phone}]
      control-looked-after: The deadline, and my name — été 😀
      own-looked-after: "# That it *would* ring."
      carrying: |-
        At the office.
        On the stairs.
      free-minute: the half hour on the bus
      """;

  private static final String ENTRY =
      """
      ---
      title: Today I carried
      set: today-i-carried
      asked: [showed-up, control-looked-after, own-looked-after, carrying, free-minute]
      marks: [showed-up/pattern, control-looked-after/looking-after, \
      own-looked-after/looking-after, free-minute/resource]
      showed-up: [control, own]
      ---

      ## Which of these showed up lately, if any?

      - Keeping hold of the reins
      - Waiting for the phone

      ## Holding the reins: what was that looking after, or making sure of?

      The deadline, and my name — été 😀

      ## The one in your own words: what was it looking after?

      # That it *would* ring.

      ## What were you carrying, and where was that? No names needed.

      At the office.
      On the stairs.

      ## Which minute lately asked nothing of you, if there was one?

      the half hour on the bus
      """;

  @TempDir private Path folder;

  @Test
  void byKeys() {
    assertEquals(ENTRY, typed(Home.in(folder, "none"), "k", "reflect", "today-i-carried"));
  }

  @Test
  void onPlainLines() {
    assertEquals(
        ENTRY, typed(Home.in(folder, "none"), "k\r", "--plain", "reflect", "today-i-carried"));
  }

  @Test
  void onADumbTerminal() {
    Home home = Home.in(folder, "none").with("TERM", "dumb");
    assertEquals(ENTRY, typed(home, "k\r", "reflect", "today-i-carried"));
  }

  @Test
  void throughAPipe() {
    Home home = Home.in(folder, "none");
    String lines = STEPS.stream().map(Step::typed).collect(Collectors.joining()) + "k\n";
    assertEquals(0, home.run(lines, "reflect", "today-i-carried").exit());
    assertEquals(ENTRY, home.entry());
  }

  @Test
  void fromAFile() {
    Home home = Home.in(folder, "none");
    assertEquals(0, home.run(ANSWERS, "reflect", "today-i-carried", "--answers", "-").exit());
    assertEquals(ENTRY, home.entry());
  }

  private static String typed(Home home, String keep, String... words) {
    try (Pty pty = Pty.of(home, words)) {
      for (Step step : STEPS) {
        pty.expect(step.seen()).type(step.typed().replace('\n', '\r'));
      }
      pty.expect("That is the last one.").type(keep);
      assertEquals(0, pty.exit());
    }
    return home.entry();
  }
}
