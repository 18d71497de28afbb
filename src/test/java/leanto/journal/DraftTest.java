package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import leanto.entry.Answer;
import leanto.entry.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was said is on the disk before the next question (`faults.md` 5, steps 2, 3 and 8).
class DraftTest {

  @TempDir Path temporary;
  private Path folder;
  private Path meant;
  private Drafts drafts;

  @BeforeEach
  void begin() throws IOException {
    folder = temporary.toRealPath().resolve("state/drafts");
    meant = temporary.toRealPath().resolve("journal/2026/2026-03-01-2130.md");
    drafts = new Drafts(folder, new Random(1));
  }

  @Test
  void aDraftCanBeReadWithoutTheProgram() throws IOException {
    try (Draft draft = draft()) {
      draft.said(Sample.said("q1", "Tea."));
      assertEquals(
          """
          ---
          date: 2026-03-01T21:30:00+01:00
          title: Evening
          set: evening
          tags: [work]
          file: "%s"
          ---

          What was typed in one sitting, until it is kept in the file above or let go.
          `leanto recover` offers it. Later words for a question stand for earlier ones.
          <!-- leanto-draft 1 header # -->
          ---
          date: 2026-03-01T21:30:00+01:00
          title: Evening
          set: evening
          tags: [work]
          asked: [q1]
          marks: [q1/ask]
          ---

          ## What about q1?

          Tea.
          <!-- leanto-draft 1 answer # -->
          """
              .replace("%s", meant.toString())
              .replace("\"", meant.toString().matches("[A-Za-z].*") ? "" : "\""),
          Files.readString(draft.path()).replaceAll("\\d+ [0-9a-f]{8} -->", "# -->"));
    }
  }

  @Test
  void whatIsTakenBackDoesNotStandInTheFileAnyMore() throws IOException {
    try (Draft draft = draft()) {
      draft.said(Sample.said("q1", "Tea."));
      draft.half(Sample.said("q2", "The rain"));
      assertTrue(Files.readString(draft.path()).contains("The rain"));
      draft.gone("q2");
      assertFalse(Files.readString(draft.path()).contains("The rain"));
      assertTrue(Files.readString(draft.path()).contains("Tea."));
      draft.said(Sample.said("q3", "Bread."));
      assertTrue(Files.readString(draft.path()).contains("Bread."));
    }
  }

  @Test
  void aDraftThatIsLeftWaitsWithAllThatWasSaid() throws IOException {
    try (Draft draft = draft()) {
      draft.said(Sample.said("q1", "Tea."));
      draft.half(Sample.said("q2", "And the"));
    }
    Waiting waiting = only();
    assertEquals(Optional.of(meant), waiting.meant());
    assertEquals(Optional.of(Sample.entry()), waiting.header());
    assertEquals(Optional.of(Sample.entry("Tea.", "And the")), waiting.entry());
    assertEquals(List.of(false, true), waiting.said().stream().map(Drafted::half).toList());
    assertEquals("", waiting.damaged());
    assertFalse(waiting.blank());
  }

  @Test
  void laterWordsStandForEarlierOnesInTheOrderOfTheQuestions() throws IOException {
    try (Draft draft = draft()) {
      draft.half(Sample.said("q1", "T"));
      draft.half(Sample.said("q1", "Te"));
      draft.said(Sample.said("q1", "Tea."));
      draft.said(Sample.said("q2", "Rain."));
      draft.said(Sample.said("q1", "Coffee."));
    }
    assertEquals(Optional.of(Sample.entry("Coffee.", "Rain.")), only().entry());
  }

  @Test
  void anAnswerThatIsBeingChangedIsNotLostToTheChange() throws IOException {
    try (Draft draft = draft()) {
      draft.said(Sample.said("q1", "All of a long answer."));
      draft.half(Sample.said("q1", "A"));
    }
    List<Drafted> both =
        List.of(
            new Drafted(Sample.said("q1", "All of a long answer."), false),
            new Drafted(Sample.said("q1", "A"), true));
    assertEquals(both, only().said());
  }

  @Test
  void anAnswerTakenBackIsGone() throws IOException {
    try (Draft draft = draft()) {
      draft.said(Sample.said("q1", "Tea."));
      draft.said(Sample.said("q2", "Rain."));
      draft.half(Sample.said("q2", "Rai"));
      draft.gone("q2");
      draft.gone("q3");
    }
    assertEquals(Optional.of(Sample.entry("Tea.")), only().entry());
  }

  @Test
  void wordsThatAreThereAlreadyAreNotWrittenAgain() throws IOException {
    try (Draft draft = draft()) {
      draft.half(Sample.said("q1", "Te"));
      long size = Files.size(draft.path());
      draft.half(Sample.said("q1", "Te"));
      assertEquals(size, Files.size(draft.path()));
      draft.said(Sample.said("q1", "Tea."));
      size = Files.size(draft.path());
      draft.half(Sample.said("q1", "Tea."));
      draft.said(Sample.said("q1", "Tea."));
      assertEquals(size, Files.size(draft.path()));
    }
  }

  @Test
  void everyAnswerThatCanBeWrittenCanBeRecovered() throws IOException {
    RandomEntries entries = new RandomEntries(new Random(6));
    List<Exchange> said = new ArrayList<>();
    try (Draft draft = draft()) {
      for (int i = 0; i < 300; i++) {
        Exchange exchange = stored(entries.exchange("q" + i + "-"));
        said.add(exchange);
        draft.said(exchange);
      }
    }
    assertEquals(said, only().entry().orElseThrow().exchanges());
    assertEquals("", only().damaged());
  }

  @Test
  void aDraftIs0600InAFolderThatIs0700() throws IOException {
    try (Draft draft = draft()) {
      assertEquals("rw-------", mode(draft.path()));
      assertEquals("rwx------", mode(folder));
    }
  }

  @Test
  void aDraftThatIsDeletedIsGoneAndTakesNothingMore() throws IOException {
    Draft draft = draft();
    draft.said(Sample.said("q1", "Tea."));
    draft.delete();
    draft.half(Sample.said("q1", "late tick"));
    draft.gone("q1");
    assertThrows(IOException.class, () -> draft.said(Sample.said("q2", "late")));
    assertEquals(List.of(), drafts.waiting());
    assertFalse(Files.exists(draft.path()));
  }

  @Test
  void anInterruptLosesNothingAndKeepsTheLock() throws IOException {
    try (Draft draft = draft()) {
      Thread.currentThread().interrupt();
      draft.said(Sample.said("q1", "Tea."));
      draft.half(Sample.said("q2", "R"));
      assertTrue(Thread.interrupted());
      draft.said(Sample.said("q2", "Rain."));
    }
    assertEquals(Optional.of(Sample.entry("Tea.", "Rain.")), only().entry());
  }

  @Test
  void aLongTextTypedForHoursDoesNotFillTheDisk() throws IOException {
    String pasted = "All of it, again. ".repeat(20_000);
    try (Draft draft = draft()) {
      draft.said(Sample.said("q1", "Tea."));
      for (int i = 0; i < 100; i++) {
        draft.half(Sample.said("q2", pasted + i));
        assertTrue(Files.size(draft.path()) < 6_000_000);
      }
      assertEquals(List.of(), drafts.waiting());
      assertEquals("rw-------", mode(draft.path()));
    }
    assertEquals(Optional.of(Sample.entry("Tea.", pasted + 99)), only().entry());
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void threadsThatAskTickAndEndDoNotTearARecord() throws Exception {
    try (Draft draft = draft()) {
      List<Thread> threads = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        String id = "q" + t;
        threads.add(
            Thread.ofPlatform()
                .start(() -> {
                  for (int i = 0; i < 50; i++) {
                    half(draft, Sample.said(id, "words " + i));
                  }
                }));
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
    Waiting waiting = only();
    assertEquals("", waiting.damaged());
    assertEquals(4, waiting.said().size());
    waiting
        .said()
        .forEach(it -> assertEquals(new Answer.Words("words 49"), it.exchange().answer()));
  }

  private Draft draft() throws IOException {
    return drafts.create(Sample.entry("not looked at"), meant, OptionalInt.empty());
  }

  private Waiting only() throws IOException {
    List<Waiting> waiting = drafts.waiting();
    assertEquals(1, waiting.size());
    return waiting.getFirst();
  }

  // As it comes through the last door, where control characters become visible.
  private static Exchange stored(Exchange exchange) {
    String text = EntryMarkdown.write(Sample.entry().with(List.of(exchange)));
    String stored = Utf8.text(Utf8.bytes(text)).orElseThrow();
    return EntryMarkdown.read(stored, ZoneId.of("Z")).orElseThrow().exchanges().getFirst();
  }

  private static void half(Draft draft, Exchange exchange) {
    try {
      draft.half(exchange);
    } catch (IOException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
  }
}
