package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.image.Home.Ended;
import leanto.journal.Draft;
import leanto.journal.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `recover keep` of a draft in which a byte is not what it was: what can be read is kept, the rest
/// stays where it is, and both are said.
@Tag("image")
class RecoverKeepTest {

  private static final String DRAFTS = ".local/state/leanto/drafts";

  private @TempDir Path folder;
  private Home home;

  @BeforeEach
  void begin() {
    home = Home.in(folder, "hold");
  }

  @Test
  void theAnswersAroundADamagedOneAreKept() throws IOException {
    Path draft = draft("rain", "snow", "wind");
    damage(draft, "snow", "snuw");
    Ended ended = home.run("", "recover", "keep");
    assertEquals(5, ended.exit());
    String entry = Files.readString(Path.of(ended.out().strip()));
    assertTrue(entry.contains("rain") && entry.contains("wind"), entry);
    assertTrue(
        ended.err().contains("could not be read") && ended.err().contains(DRAFTS), ended.err());
    assertTrue(Files.readString(draft).contains("snuw"));
  }

  @Test
  void keepingItAgainMakesNoSecondEntry() throws IOException {
    damage(draft("rain", "snow", "wind"), "snow", "snuw");
    Ended first = home.run("", "recover", "keep");
    assertEquals(first, home.run("", "recover", "keep"));
    assertEquals(1, home.filesWith("rain").stream().filter(it -> it.endsWith(".md")).count());
  }

  @Test
  void whereNoAnswerCanBeReadNothingIsKept() throws IOException {
    Path draft = draft("rain");
    damage(draft, "rain", "ruin");
    Ended ended = home.run("", "recover", "keep");
    assertEquals(5, ended.exit());
    assertEquals("", ended.out());
    assertTrue(ended.err().contains("plain text"), ended.err());
    assertTrue(Files.readString(draft).contains("ruin"));
  }

  @Test
  void aWholeDraftIsKeptAndRemoved() throws IOException {
    Path draft = draft("rain", "snow");
    Ended ended = home.run("", "recover", "keep");
    assertEquals(0, ended.exit());
    assertEquals("", ended.err());
    assertTrue(Files.notExists(draft));
  }

  private Path draft(String... answers) throws IOException {
    OffsetDateTime began = OffsetDateTime.parse("2026-03-01T21:30:00+01:00");
    Entry header = new Entry(began, "Evening", List.of(), List.of(), List.of());
    Path meant = folder.resolve("Journal/2026/2026-03-01-2130.md");
    Draft draft =
        new Drafts(folder.resolve(DRAFTS), new Random(1))
            .create(header, meant, OptionalInt.empty());
    for (String answer : answers) {
      draft.said(new Exchange(answer, answer + "?", List.of(), new Answer.Words(answer)));
    }
    draft.close();
    return draft.path();
  }

  private static void damage(Path draft, String from, String to) throws IOException {
    String text = Files.readString(draft, StandardCharsets.ISO_8859_1);
    int at = text.lastIndexOf(from + "\n");
    Files.writeString(
        draft,
        text.substring(0, at) + to + text.substring(at + from.length()),
        StandardCharsets.ISO_8859_1);
  }
}
