package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.journal.Draft;
import leanto.journal.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is forgotten is gone, and nothing else is (`care.md` P13, E27).
class ForgetTest {

  private static final String CANARY = "plumtree";
  private static final String ENTRY = "Journal/2026/2026-03-01-2130.md";
  private static final Pattern PATH = Pattern.compile("\"path\":\"([^\"]*)\"");

  @TempDir private Path temporary;
  private Path folder;
  private Household home;

  @BeforeEach
  void aHomeWithWordsEverywhere() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("home"));
    home = Household.in(folder, "hold");
    home.put(
        Household.SETTINGS, "drafts: hold\nword: " + CANARY + "\nleave-out: [" + CANARY + "]\n");
    home.put(".config/leanto/doors.txt", CANARY + "\n");
    home.put(".config/leanto/prompts/own.yaml", set());
    home.put("Journal/prompts/nearer.yaml", set());
    home.put("answers.yaml", "q1: " + CANARY + "\n");
    assertEquals(0, home.run(List.of(), "reflect", "own", "--answers", "answers.yaml").exit());
    assertEquals(130, home.run(List.of("", CANARY, "/leave"), "reflect", "own").exit());
    home.put("opt/leanto/bin/leanto", "");
    Files.delete(folder.resolve("answers.yaml"));
  }

  private static String set() {
    return "# " + CANARY + "\ntitle: Own\nquestions: [What of it?]\n";
  }

  @Test
  void afterEverythingIsForgottenTheWordsAreInNoPathThatProofHasShown() throws IOException {
    List<Path> shown = shown();
    assertTrue(withTheWords().size() >= 6, () -> "" + withTheWords());
    assertTrue(
        shown.containsAll(withTheWords()), () -> shown + " are not all of " + withTheWords());
    Household.Seen seen = home.run(List.of("f"), "forget", "--everything");
    assertEquals(0, seen.exit(), seen.err());
    assertTrue(seen.out().endsWith("It is gone.\n"), seen.out());
    assertEquals(List.of(), withTheWords());
    for (Path path : shown) {
      boolean program = path.startsWith(folder.resolve("opt"));
      assertEquals(program, Files.exists(path, LinkOption.NOFOLLOW_LINKS), path.toString());
    }
  }

  @Test
  void theDraftOfASittingThatGoesOnStays() throws IOException {
    OffsetDateTime began = OffsetDateTime.parse("2026-03-01T22:00:00+01:00");
    Entry header = new Entry(began, "Own", List.of("own"), List.of(), List.of());
    Drafts drafts = new Drafts(folder.resolve(".local/state/leanto/drafts"), new Random(1));
    try (Draft draft =
        drafts.create(header, folder.resolve("Journal/2026/x.md"), OptionalInt.empty())) {
      draft.said(new Exchange("q1", "What?", List.of(), new Answer.Words("going on")));
      Household.Seen seen = home.run(List.of("f"), "forget", "--everything");
      assertEquals(0, seen.exit(), seen.err());
      assertTrue(seen.out().contains("A sitting goes on elsewhere. Its draft stays."), seen.out());
      assertTrue(seen.out().endsWith("It is gone.\nLeft: " + draft.path() + "\n"), seen.out());
      assertEquals(List.of(), withTheWords());
    }
    assertEquals(1, drafts.waiting().size());
  }

  @Test
  void aJournalThatIsReachedByALinkIsForgottenWithTheLink() throws IOException {
    Files.move(folder.resolve("Journal"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("Journal"), folder.resolve("elsewhere"));
    home.run(List.of("f"), "forget", "--everything");
    assertEquals(List.of(), withTheWords());
    assertFalse(Files.exists(folder.resolve("elsewhere")));
    assertFalse(Files.exists(folder.resolve("Journal"), LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void settingsThatAreALinkGoAsALink() throws IOException {
    Path settings = folder.resolve(Household.SETTINGS);
    Path kept = Files.move(settings, folder.resolve("dotfile"));
    Files.createSymbolicLink(settings, kept);
    Household.Seen seen = home.run(List.of("f"), "forget", "--everything");
    assertTrue(seen.out().contains("settings.yaml is a link. What it leads to stays."), seen.out());
    assertEquals(List.of(kept), withTheWords());
    assertFalse(Files.exists(settings, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void anEntryThatIsALinkGoesAsALink() throws IOException {
    Path other = Files.writeString(folder.resolve("other.md"), CANARY);
    Path link = Files.createSymbolicLink(folder.resolve("Journal/2026/link.md"), other);
    Household.Seen seen = home.run(List.of("f"), "forget", "Journal/2026/link.md");
    assertTrue(seen.out().contains("It is a link. What it leads to stays."), seen.out());
    assertFalse(Files.exists(link, LinkOption.NOFOLLOW_LINKS));
    assertEquals(CANARY, Files.readString(other));
  }

  // Killed while an editor was open; and with the editor still open.
  @ParameterizedTest
  @ValueSource(strings = {"run/leanto-edit-1f", ".local/state/leanto/leanto-edit-1f"})
  void wordsThatWereWithAnEditorGoUnlessTheyStillAre(String lent) throws Exception {
    home.put(lent + "/words.md", CANARY);
    home.put(lent + "/.words.md.swp", CANARY);
    assertTrue(shown().containsAll(withTheWords()), "shown");
    Path words = folder.resolve(lent).resolve("words.md");
    Process editor = new ProcessBuilder("sh", "-c", "read it", "sh", words.toString()).start();
    try {
      Household.Seen seen = home.run(List.of("f"), "forget", "--everything");
      assertTrue(seen.out().contains(lent + " is with an editor, and stays."), seen.out());
      assertEquals(List.of(words.resolveSibling(".words.md.swp"), words), withTheWords());
    } finally {
      editor.getOutputStream().close();
      editor.waitFor();
    }
    home.run(List.of("f"), "forget", "--everything");
    assertEquals(List.of(), withTheWords());
    assertFalse(Files.exists(words.getParent()));
  }

  // The process ended between the entry and what it was prepared in: the same file has two names,
  // and its draft is there as well.
  @Test
  void anEntryIsForgottenUnderEveryNameThatItHas() throws IOException {
    Path entry = folder.resolve(ENTRY);
    home.run(List.of("d"), "recover", "discard");
    assertEquals(130, home.run(List.of("", "other words", "/leave"), "reflect", "own").exit());
    Path draft = onlyFile(".local/state/leanto/drafts");
    byte[] bytes = Files.readAllBytes(draft);
    assertEquals(0, home.run(List.of(), "recover", "keep").exit());
    Files.write(draft, bytes);
    Path edit = Path.of(draft.toString().replaceFirst("\\.txt$", ".edit"));
    home.put(folder.relativize(edit) + "/words.md", "other words");
    Path kept = entry.resolveSibling("2026-03-01-2130-2.md");
    Path prepared = entry.resolveSibling(".2026-03-01-2130-2.md.1f.tmp");
    Files.createLink(prepared, kept);
    Path ofAnother = Files.writeString(entry.resolveSibling(".2026-03-01-2130-2.md.2f.tmp"), "x");
    Household.Seen seen = home.run(List.of("f"), "forget", kept.toString());
    assertEquals(0, seen.exit(), seen.err());
    for (Path gone : List.of(kept, prepared, draft, edit)) {
      assertFalse(Files.exists(gone), gone.toString());
    }
    assertTrue(Files.exists(entry) && Files.exists(ofAnother));
  }

  @Test
  void whatIsNotInTheJournalIsNotAnEntryOfIt() throws IOException {
    for (String path : List.of("outside.md", "Journal/.trash/a.md", "Journal/prompts/a.md")) {
      home.put(path, CANARY);
      Household.Seen seen = home.run(List.of(), "forget", path);
      assertEquals(2, seen.exit(), path);
      assertTrue(seen.err().endsWith(path + " is not an entry in ~/Journal.\n"), seen.err());
      assertTrue(Files.exists(folder.resolve(path)));
    }
  }

  private List<Path> shown() {
    List<Path> paths = new ArrayList<>();
    Matcher path = PATH.matcher(home.run(List.of(), "proof", "--json").out());
    while (path.find()) {
      paths.add(Path.of(path.group(1)));
    }
    return paths;
  }

  private List<Path> withTheWords() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS))
          .filter(ForgetTest::hasWords)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasWords(Path file) {
    try {
      return Files.readString(file).contains(CANARY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path onlyFile(String under) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(under))) {
      List<Path> files = all.toList();
      assertEquals(1, files.size(), files.toString());
      return files.getFirst();
    }
  }
}
