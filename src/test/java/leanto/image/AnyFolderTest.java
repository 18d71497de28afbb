package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A journal folder that anyone may have filled: what cannot be read is named, one line each, and
/// nothing is touched (`faults.md` 27).
@Tag("image")
class AnyFolderTest {

  private static final List<String> NOT_READ =
      List.of(
          "2026-03-04.md:2: its properties were not read, because of this."
              + " \"&\" names a value for later use, which is not read.",
          "a.md is a link, and links are not followed.",
          "b.md is a link, and links are not followed.",
          "binary.md is not text.",
          "closed could not be opened: permission was not given.",
          "dangling.md is a link, and links are not followed.",
          "escape^[[2J.md is not text in UTF-8.",
          "etc is a link to a folder, and links are not followed.",
          "latin1.md is not text in UTF-8.",
          "locked/in.md could not be opened: permission was not given.",
          "loop is a link to a folder, and links are not followed.",
          "nothing.md is not text.",
          "out.md is a link, and links are not followed.",
          "pipe.md is not an ordinary file and is not opened.",
          "socket.md is not an ordinary file and is not opened.",
          "two^Jlines.md is not text in UTF-8.",
          "unreadable.md could not be read: permission was not given.",
          "zero.md is a link, and links are not followed.");

  private static final List<String> LISTED =
      List.of(
          " 1  2026-03-05 00:00  Long",
          " 2  2026-03-04 00:00  Anchor",
          " 3  2026-03-03 00:00  Named with Escape",
          " 4  2026-03-02 00:00  2026-03-02 bad\uFFFDname",
          " 5  2026-03-01 00:00  Plain",
          " 6  2026-02-01 00:00  2026-02-01",
          " 7  2020-02-02 10:00  short");

  private static AnyFolder folder;
  private static String before;

  @BeforeAll
  static void fill() throws IOException {
    folder = AnyFolder.filled();
    before = folder.seen();
  }

  @AfterAll
  static void clear() {
    if (folder != null) {
      folder.close();
    }
  }

  @Test
  void aListingNamesAllThatItDoesNotRead() {
    Ended ended = folder.leanto("list");
    assertEquals(NOT_READ, named(ended).stream().sorted().toList());
    assertEquals(LISTED, ended.out().lines().toList());
    assertEquals(0, ended.exit());
    assertEquals(before, folder.seen());
  }

  @Test
  void showingOneByItsNumberOrDayNamesNoMoreThanItLooksAt() {
    for (String entry : List.of("4", "2026-03-02")) {
      Ended ended = folder.leanto("show", entry);
      assertTrue(NOT_READ.containsAll(named(ended)), ended.err());
      assertEquals("day\n", ended.out());
      assertEquals(0, ended.exit());
    }
    assertEquals(before, folder.seen());
  }

  @ParameterizedTest
  @CsvSource({
    "latin1.md, is not text in UTF-8.",
    "binary.md, is not text.",
    "pipe.md, is not an ordinary file and is not opened.",
    "socket.md, is not an ordinary file and is not opened.",
    "deep, is not an ordinary file and is not opened.",
    "zero.md, 'is a link, and links are not followed.'",
    "film.md, is larger than 64 MiB and is not opened.",
    "unreadable.md, could not be read: permission was not given.",
    "closed/in.md, could not be opened: permission was not given.",
  })
  void aFileThatIsNotShownIsNamed(String file, String what) {
    Ended ended = folder.leanto("show", "Journal/" + file);
    assertEquals(List.of(file + " " + what), named(ended));
    assertEquals(5, ended.exit());
    assertEquals("", ended.out());
  }

  @Test
  void setsThatCannotBeReadHideNoOther() {
    Ended ended = folder.leanto("sets");
    List<String> named = named(ended).stream().filter(line -> line.startsWith("prompts/")).toList();
    assertEquals(5, named.size(), ended.err());
    for (String set : List.of("closed", "dangling", "large", "latin1", "pipe")) {
      assertTrue(ended.err().contains("/Journal/prompts/" + set + ".yaml:"), ended.err());
    }
    assertTrue(ended.out().contains("good\n  Good"), ended.out());
    assertTrue(ended.out().contains("safe-enough"), ended.out());
    assertEquals(5, ended.exit());
    assertEquals(new Ended(0, "What?\n", ""), folder.leanto("prompt", "good"));
    assertEquals(5, folder.leanto("prompt", "pipe").exit());
    assertEquals(5, folder.leanto("prompt", "closed").exit());
    assertEquals(before, folder.seen());
  }

  @Test
  void aSetIsNotCalledMissingWhereItsFolderCannotBeOpened() throws IOException {
    try (AnyFolder other = AnyFolder.filled()) {
      other.home().sh("chmod 0 Journal/prompts");
      Ended ended = other.leanto("prompt", "good");
      assertEquals(0, other.leanto("prompt", "safe-enough").exit());
      other.home().sh("chmod 700 Journal/prompts");
      assertTrue(
          ended.err().startsWith(other.home().path() + "/Journal/prompts:")
              && ended.err().contains("This could not be read: permission was not given."),
          ended.err());
      assertEquals(5, ended.exit());
    }
  }

  @Test
  void aSittingIsKeptInItAsOneNewFile() throws IOException {
    try (AnyFolder other = AnyFolder.filled()) {
      List<String> before = other.seen().lines().toList();
      String sitting = other.home().command("reflect", "good", "--answers", "-");
      Ended kept = other.home().sh("echo 'q1: the rain' | " + other.as() + sitting);
      assertEquals(0, kept.exit(), kept.err());
      assertEquals("", kept.err());
      String year = Path.of(kept.out().strip()).getParent().getFileName().toString();
      List<String> more =
          other
              .seen()
              .lines()
              .filter(line -> !before.contains(line))
              .map(AnyFolderTest::path)
              .toList();
      assertEquals(List.of(".", "./" + year), more.subList(0, 2));
      assertEquals(4, more.size(), more.toString()); // the file, and its checksum
      assertEquals(1, other.leanto("recover").exit());
    }
  }

  private static String path(String seen) {
    return seen.substring(0, seen.indexOf(' '));
  }

  @Test
  void theMenuOpensBesideIt() {
    Ended ended = folder.home().sh("echo l | " + folder.as() + folder.home().command("--plain"));
    assertEquals(0, ended.exit(), ended.err());
    assertTrue(ended.out().contains("  Good  (light"), ended.out());
    assertTrue(ended.out().contains("A set is left out, which cannot be read"), ended.out());
    assertEquals("", ended.err());
    assertEquals(before, folder.seen());
  }

  // Nothing of Java's own, no character that acts on a terminal, and whole lines.
  private static List<String> named(Ended ended) {
    String err = ended.err();
    assertFalse(err.contains("\tat ") || err.contains("Exception"), err);
    assertFalse(err.chars().anyMatch(c -> c < ' ' && c != '\n' || c == 0x7F), err);
    Path home = folder.home().path();
    return err.lines().map(line -> line.replace(home + "/Journal/", "")).toList();
  }
}
