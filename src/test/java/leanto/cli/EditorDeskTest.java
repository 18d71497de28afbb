package leanto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.journal.Draft;
import leanto.journal.Drafts;
import leanto.session.Progress;
import leanto.settings.Folders;
import leanto.terminal.Edited;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of the place in which words are while an editor has them.
class EditorDeskTest {

  private static final String ADDS = "sh -c 'echo more >>\"$0\"; echo swap >\"${0%/*}/.x.swp\"'";
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T21:30:00+01:00");

  @TempDir private Path temporary;
  private Path home;
  private long nanos;
  private long passing = 2_000_000_000L;

  @BeforeEach
  void begin() throws IOException {
    home = temporary.toRealPath();
  }

  private EditorDesk desk(String editor, Holding keeping, DraftKeeper keeper) throws Exception {
    Map<String, String> env = new HashMap<>();
    env.put("HOME", home.toString());
    env.put("EDITOR", editor);
    World world =
        new World(
            InputStream.nullInputStream(),
            new PrintStream(PrintStream.nullOutputStream()),
            new PrintStream(PrintStream.nullOutputStream()),
            env,
            home,
            home,
            Clock.fixed(NOW.toInstant(), NOW.getOffset()),
            new Random(1),
            () -> nanos += passing,
            () -> false,
            () -> false,
            () -> 80,
            () -> true,
            "leanto",
            home,
            _ -> {});
    EditorDesk desk = new EditorDesk(new House(world, Globals.NONE, Folders.of(env, home)));
    desk.opens(keeping, keeper);
    return desk;
  }

  private Draft draft() throws IOException {
    Entry header = new Entry(NOW, "Written freely", List.of(), List.of(), List.of());
    return new Drafts(home.resolve(".local/state/leanto/drafts"), new Random(1))
        .create(header, home.resolve("Journal/2026/2026-03-01-2130.md"), OptionalInt.empty());
  }

  private static DraftKeeper keeper(Draft draft) throws Exception {
    DraftKeeper keeper = new DraftKeeper();
    keeper.begin(() -> Optional.of(draft));
    return keeper;
  }

  private static Edited edited(EditorDesk desk, String words) {
    return desk.desk().editing().apply(words, () -> {});
  }

  private List<String> left() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(it -> it.toString().contains("edit") && Files.isRegularFile(it))
          .map(it -> it.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void theFolderGoesOnceADraftHasTheWords() throws Exception {
    DraftKeeper keeper = keeper(draft());
    EditorDesk desk = desk(ADDS, Holding.DRAFT, keeper);
    Edited edited = edited(desk, "rain");
    assertEquals("rain\nmore", edited.words());
    assertEquals(Optional.of("rain\nmore"), desk.desk().out().get());
    assertEquals(List.of(".x.swp", "words.md"), left());
    keeper.accept(new Progress.Half(Exchange.free(edited.words())));
    edited.taken().run();
    assertEquals(List.of(), left());
    assertEquals(Optional.empty(), desk.desk().out().get());
  }

  @Test
  void theFolderStaysWhileTheDraftCannotBeWritten() throws Exception {
    Draft draft = draft();
    DraftKeeper keeper = keeper(draft);
    EditorDesk desk = desk(ADDS, Holding.DRAFT, keeper);
    draft.close();
    keeper.accept(new Progress.Said(Exchange.free("rain\nmore")));
    assertFalse(keeper.holdsAll());
    edited(desk, "rain").taken().run();
    assertEquals(List.of(".x.swp", "words.md"), left());
    desk.leaveAsChosen();
    assertEquals(List.of(".x.swp", "words.md"), left());
  }

  @Test
  void theFolderGoesWithTheEntryWhereTheDraftCouldNotBeWritten() throws Exception {
    Draft draft = draft();
    DraftKeeper keeper = keeper(draft);
    EditorDesk desk = desk(ADDS, Holding.DRAFT, keeper);
    draft.close();
    keeper.accept(new Progress.Said(Exchange.free("rain\nmore")));
    edited(desk, "rain").taken().run();
    assertEquals(List.of(), desk.leave(true));
    assertEquals(List.of(), left());
  }

  @Test
  void withoutADraftTheFolderGoesAtOnce() throws Exception {
    EditorDesk desk = desk(ADDS, Holding.CLOSE, new DraftKeeper());
    edited(desk, "rain").taken().run();
    assertEquals(List.of(), left());
  }

  @Test
  void whatStandsNowhereElseIsNamedAndStays() throws Exception {
    EditorDesk desk = desk("sh -c 'echo other >\"$0\"; exit 3'", Holding.CLOSE, new DraftKeeper());
    Edited edited = edited(desk, "rain");
    assertEquals("rain", edited.words());
    edited.taken().run();
    List<Path> left = desk.leave(true);
    assertEquals("other\n", Files.readString(left.getFirst().resolve("words.md")));
    assertTrue(
        edited.note().orElseThrow().endsWith("in ~/" + home.relativize(left.getFirst()) + "."));
  }

  @Test
  void nothingStaysWhereNothingIsToBeKept() throws Exception {
    EditorDesk desk = desk("sh -c 'echo other >\"$0\"; exit 3'", Holding.DRAFT, keeper(draft()));
    edited(desk, "rain").taken().run();
    assertEquals(List.of("words.md"), left());
    desk.letGo();
    assertEquals(List.of(), left());
  }

  @Test
  void onlyAnEditorThatReturnsAtOnceIsSaidToBeOneThatCanWait() throws Exception {
    String same = "The words are as they were.";
    EditorDesk desk = desk("true", Holding.CLOSE, new DraftKeeper());
    assertTrue(edited(desk, "rain").note().orElseThrow().startsWith(same + " An editor that"));
    passing = 4_000_000_000L;
    assertEquals(Optional.of(same), edited(desk, "rain").note());
  }

  @Test
  void whereNoFolderCanBeMadeTheWordsStay() throws Exception {
    Files.writeString(home.resolve(".local"), "a file");
    EditorDesk desk = desk(ADDS, Holding.CLOSE, new DraftKeeper());
    Edited edited = edited(desk, "rain");
    edited.taken().run();
    assertEquals("rain", edited.words());
    String note = edited.note().orElseThrow();
    assertTrue(note.contains(" could not be made: "), note);
    assertTrue(note.endsWith("The words are as they were."), note);
    assertEquals(Optional.empty(), desk.desk().out().get());
  }

  @Test
  void nothingIsBegunOnceASignalHasCome() throws Exception {
    EditorDesk desk = desk(ADDS, Holding.DRAFT, keeper(draft()));
    desk.desk().ending().run();
    assertEquals("rain", edited(desk, "rain").words());
    assertEquals(List.of(), left());
  }

  // Else the words of before would go into the draft over those that were saved.
  @Test
  void whatWasSavedStandsInTheFieldWhereASignalCameMeanwhile() throws Exception {
    EditorDesk desk =
        desk("sh -c 'echo saved >\"$0\"; sleep 1; exit 1'", Holding.CLOSE, new DraftKeeper());
    Runnable signal = desk.desk().ending();
    Edited edited = desk.desk().editing().apply("rain", signal);
    assertEquals("saved", edited.words());
    assertEquals(Optional.empty(), edited.note());
  }

  // Whatever is there then is for the draft and the next day.
  @Test
  void nothingIsTakenOnceASignalHasCome() throws Exception {
    EditorDesk desk = desk(ADDS, Holding.DRAFT, keeper(draft()));
    Edited edited = edited(desk, "rain");
    desk.desk().ending().run();
    edited.taken().run();
    assertEquals(List.of(".x.swp", "words.md"), left());
  }

  @Test
  void privateModeOpensNone() throws Exception {
    EditorDesk desk = desk(ADDS, Holding.NOTHING, new DraftKeeper());
    assertTrue(desk.desk().closed().get().isPresent());
    desk.opens(Holding.CLOSE, new DraftKeeper());
    assertEquals(Optional.empty(), desk.desk().closed().get());
  }
}
