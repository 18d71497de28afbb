package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.text.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A note comes after every byte that is there, and the entry above it is read as it was.
class NoteMarkdownTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-01");
  private static final String HEADING = "Note, 2026-03-01";

  private static String noted(String text) {
    return NoteMarkdown.beneath(text, DAY, "It held.");
  }

  private static List<Passage> passages(String text) {
    return Passage.of(Document.of("", text).page(), List.of());
  }

  private static Optional<Entry> read(String text) {
    return EntryMarkdown.read(text, ZoneOffset.UTC);
  }

  private static Entry free(String words) {
    return new Entry(Sample.DATE, "Free", List.of(), List.of(), List.of(Exchange.free(words)));
  }

  @ParameterizedTest
  @CsvSource({
    "'',                '## Note, 2026-03-01|'",
    "'Rain.',           'Rain.||## Note, 2026-03-01|'",
    "'Rain.|',          'Rain.||## Note, 2026-03-01|'",
    "'Rain.||',         'Rain.||## Note, 2026-03-01|'",
    "'Rain.|||',        'Rain.|||## Note, 2026-03-01|'",
    "'---|a: b|---|',   '---|a: b|---||## Note, 2026-03-01|'",
    "'~~~|code',        '~~~|code|~~~||## Note, 2026-03-01|'",
    "'````|```||',      '````|```||````||## Note, 2026-03-01|'",
    "'Rain.^|Roof.^|',  'Rain.^|Roof.^|^|## Note, 2026-03-01^|'",
    "'Rain.^|^|',       'Rain.^|^|## Note, 2026-03-01^|'",
  })
  void aBlankLineStandsAboveIt(String before, String start) {
    String text = before.replace('|', '\n').replace('^', '\r');
    String after = noted(text);
    assertTrue(after.startsWith(start.replace('|', '\n').replace('^', '\r')), after);
    assertTrue(after.startsWith(text), after);
    assertEquals(new Passage("", HEADING, "It held."), passages(after).getLast());
  }

  @ParameterizedTest
  @MethodSource("leanto.journal.Examples#all")
  void everyByteOfAnyFileStaysAndTheNoteIsReadBack(Path path) {
    String text = Examples.text(path);
    String once = noted(text);
    String twice = noted(once);
    assertTrue(once.startsWith(text) && twice.startsWith(once), twice);
    Passage note = new Passage("", HEADING, "It held.");
    assertEquals(note, passages(once).getLast());
    assertEquals(passages(once).size() + 1, passages(twice).size());
    // A fence that was left open is closed, which is one line more of words written freely.
    if (once.substring(text.length()).stripLeading().startsWith("##")) {
      assertEquals(read(text), read(twice));
    }
  }

  @Test
  void wordsThatLookLikeMarkdownComeBack() {
    RandomEntries entries = new RandomEntries(new Random(28));
    String above = EntryMarkdown.write(Sample.entry("Tea."));
    for (int i = 0; i < 10_000; i++) {
      String words = Visible.stored(entries.text());
      if (!words.isEmpty()) {
        String text = NoteMarkdown.beneath(above, DAY, words);
        assertEquals(new Passage("", HEADING, words), passages(text).getLast());
        assertEquals(Optional.of(Sample.entry("Tea.")), read(text));
      }
    }
  }

  @Test
  void whatActsOnATerminalStandsThereInItsVisibleForm() {
    assertTrue(NoteMarkdown.beneath("", DAY, "red \033[31m").endsWith("red ^[[31m\n"));
  }

  @Test
  void aNoteBeneathWhatWasWrittenFreelyIsNoneOfItsWords() {
    for (String words : List.of("Rain.", "Rain.\n\n## The roof\n\nIt held.", " Rain. ")) {
      String text = noted(EntryMarkdown.write(free(words)));
      assertEquals(Optional.of(free(words)), read(text));
    }
  }

  @Test
  void wordsWithTheHeadingOfANoteStayWords() {
    Entry entry = free("Rain.\n\n## " + HEADING + "\n\nIt held.");
    String text = EntryMarkdown.write(entry);
    assertEquals(Optional.of(entry), read(text));
    assertEquals(Optional.of(entry), read(noted(text)));
  }

  @Test
  void aNoteDoesNotStandForAQuestionThatWasTakenOut() {
    String text = EntryMarkdown.write(Sample.entry("Tea.", "Rain."));
    String less = text.substring(0, text.indexOf("\n## What about q2?"));
    assertEquals(Optional.empty(), read(less));
    assertEquals(Optional.empty(), read(noted(less)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Note, yesterday",
        "## Note, 2026-02-30",
        "## Note, 2026-03-01 ",
        "## Note,2026-03-01",
        "## note, 2026-03-01",
        "### Note, 2026-03-01",
        "## Note, "
      })
  void anyOtherHeadingIsNone(String line) {
    assertFalse(NoteMarkdown.isHeading(line));
  }
}
