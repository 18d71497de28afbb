package leanto.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.journal.Draft;
import leanto.journal.Drafts;
import leanto.journal.Waiting;
import leanto.session.Conversation;
import leanto.session.Progress;
import leanto.session.Reply;
import leanto.session.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftKeeperTest {

  @TempDir Path folder;

  private final List<Optional<String>> notes = new ArrayList<>();

  private Drafts drafts() {
    return new Drafts(folder.resolve("drafts"), new Random(1));
  }

  private Draft draft() throws Exception {
    OffsetDateTime began = OffsetDateTime.parse("2026-03-01T21:30:00+01:00");
    Entry header = new Entry(began, "Evening", List.of("evening"), List.of(), List.of());
    return drafts().create(header, folder.resolve("2026/2026-03-01-2130.md"), OptionalInt.empty());
  }

  private static Progress said(String id, String words) {
    return new Progress.Said(new Exchange(id, id + "?", List.of(), new Answer.Words(words)));
  }

  private static Progress half(String id, String words) {
    return new Progress.Half(new Exchange(id, id + "?", List.of(), new Answer.Words(words)));
  }

  private void ask(DraftKeeper keeper) {
    Conversation person =
        (turn, _) -> {
          notes.add(turn.note());
          return new Reply.Typed("");
        };
    Turn.Screen screen = new Turn.Screen("", List.of(), List.of(), true, Optional.empty());
    keeper.telling(person).ask(screen, _ -> {});
  }

  @Test
  void whatIsSaidWaitsWhenThePersonLeaves() throws Exception {
    DraftKeeper keeper = keeper(draft());
    keeper.accept(said("a", "one"));
    assertTrue(keeper.holdsAll());
    assertTrue(keeper.leave());
    assertEquals(1, drafts().waiting().size());
  }

  @Test
  void nothingWaitsWhereNothingWasSaid() throws Exception {
    DraftKeeper keeper = keeper(draft());
    assertFalse(keeper.leave());
    assertEquals(List.of(), drafts().waiting());
  }

  @Test
  void nothingWaitsWhereAllWasTakenBack() throws Exception {
    DraftKeeper keeper = keeper(draft());
    keeper.accept(said("a", "one"));
    keeper.accept(new Progress.Unsaid("a"));
    assertFalse(keeper.leave());
    try (var files = Files.list(folder.resolve("drafts"))) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void aDraftThatCannotBeWrittenIsToldOnceAndNeverSaidToHoldAll() throws Exception {
    Draft draft = draft();
    DraftKeeper keeper = keeper(draft);
    keeper.accept(said("a", "one"));
    draft.close();
    keeper.accept(said("b", "two"));
    ask(keeper);
    ask(keeper);
    assertTrue(notes.get(0).orElseThrow().endsWith("It is held in memory."));
    assertEquals(Optional.empty(), notes.get(1));
    assertFalse(keeper.holdsAll());
  }

  // Each of a draft's methods that write needs its monitor: who holds it is a disk that is slow.
  @Test
  void aSlowDiskDoesNotStopTheTypingAndTheNewestWordsGetThere() throws Exception {
    Draft draft = draft();
    DraftKeeper keeper = keeper(draft);
    CountDownLatch typed = new CountDownLatch(1);
    CountDownLatch slow = new CountDownLatch(1);
    Thread disk =
        Thread.ofPlatform()
            .start(() -> {
              synchronized (draft) {
                slow.countDown();
                assertDoesNotThrow(() -> typed.await());
              }
            });
    slow.await();
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          keeper.accept(half("a", "on"));
          keeper.accept(half("a", "one"));
        });
    typed.countDown();
    disk.join();
    assertTrue(keeper.leave());
    Waiting waiting = drafts().waiting().getFirst();
    assertEquals(
        List.of(new Answer.Words("one")),
        waiting.said().stream().map(it -> it.exchange().answer()).toList());
  }

  @Test
  void nothingIsBegunOnceItIsOver() throws Exception {
    DraftKeeper keeper = new DraftKeeper();
    keeper.leave();
    keeper.begin(() -> fail("no draft is to be begun"));
    assertEquals(Optional.empty(), keeper.draft());
  }

  private static DraftKeeper keeper(Draft draft) throws Exception {
    DraftKeeper keeper = new DraftKeeper();
    keeper.begin(() -> Optional.of(draft));
    return keeper;
  }
}
