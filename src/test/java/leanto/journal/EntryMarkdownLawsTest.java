package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.yaml.FlatYamlReader;
import leanto.yaml.Limits;
import leanto.yaml.Node;
import leanto.yaml.Source;
import leanto.yaml.Whole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The laws of the format, on ten thousand entries that no person would write (`design.md` 5).
@Tag("thorough")
class EntryMarkdownLawsTest {

  private static final int ENTRIES = 10_000;

  static Stream<Entry> entries() {
    RandomEntries entries = new RandomEntries(new Random(26));
    return Stream.generate(entries::next).limit(ENTRIES);
  }

  @Test
  void whatIsWrittenCanBeReadBackEqual() {
    entries().forEach(entry -> assertEquals(entry, read(EntryMarkdown.write(entry))));
  }

  @Test
  void whatIsReadAndWrittenAgainIsByteIdentical() {
    entries()
        .map(EntryMarkdown::write)
        .forEach(text -> assertEquals(text, EntryMarkdown.write(read(text))));
  }

  @Test
  void whatHasNotesBeneathItIsReadAsItWas() {
    entries().forEach(entry -> assertEquals(entry, read(noted(EntryMarkdown.write(entry)))));
  }

  // Words that leave a code fence open would take a note for code: their fence is closed first, and
  // that is one line more (see [NoteMarkdown]).
  private static String noted(String text) {
    LocalDate day = LocalDate.parse("2026-03-01");
    String once = NoteMarkdown.beneath(text, day, "Words.\n## And a heading");
    boolean closed = !once.startsWith(text + "\n## Note");
    return closed ? text : NoteMarkdown.beneath(once, day, "More.");
  }

  @Test
  void aPageJoinsBackToItsText() {
    entries()
        .map(EntryMarkdown::write)
        .forEach(text -> {
          assertEquals(text, Page.of(text).text());
          assertEquals(text, Page.of(text).withoutFront().text());
        });
  }

  @Test
  void theFrontMatterIsTheSameForAYamlReaderAndFlat() throws Exception {
    for (Entry entry : entries().toList()) {
      String matter = Page.of(EntryMarkdown.write(entry)).matter();
      Node own = FlatYamlReader.read(matter).orElseThrow();
      assertEquals(own, Whole.read(new Source("entry", matter), Limits.FRONT_MATTER));
      Flatness.check(own);
    }
  }

  @Test
  void everyFileEndsWithOneNewline() {
    entries()
        .map(EntryMarkdown::write)
        .forEach(text -> assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), text));
  }

  @Test
  void aMegabyteOfAnythingComesBack() {
    Random random = new Random(27);
    RandomEntries entries = new RandomEntries(random);
    for (int i = 0; i < 12; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 1_000_000) {
        text.append(entries.text());
      }
      Exchange exchange = new Exchange("q1", "How?", List.of(), new Answer.Words(text.toString()));
      Entry entry =
          new Entry(
              OffsetDateTime.parse("2026-03-01T21:30:00Z"),
              "Long",
              List.of(),
              List.of(),
              List.of(exchange));
      String written = EntryMarkdown.write(entry);
      assertEquals(entry, read(written));
      assertEquals(written, EntryMarkdown.write(read(written)));
    }
  }

  private static Entry read(String text) {
    return EntryMarkdown.read(text, ZoneOffset.UTC).orElseThrow(() -> new AssertionError(text));
  }
}
