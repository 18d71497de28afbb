package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import leanto.Needs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Any Markdown file in the folder is an entry; nothing is skipped in silence (`faults.md` 27).
class JournalListTest {

  @TempDir Path temporary;
  private Path folder;
  private Journal journal;

  @BeforeEach
  void begin() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("journal"));
    journal = new Journal(folder, () -> ZoneId.of("Europe/Berlin"), new Random(1));
  }

  @Test
  void aFolderThatIsNotThereHoldsNothing() throws IOException {
    Listing listing = new Journal(folder.resolve("no"), () -> ZoneId.of("Z"), new Random(1)).list();
    assertEquals(new Listing(List.of(), List.of()), listing);
  }

  @Test
  void entriesAreListedNewestFirstAndNumberedFromThere() throws IOException {
    put("2026/2026-03-01-2130.md", "");
    put("2026/2026-03-01-2130-2.md", "---\ndate: 2026-03-01T21:30:30+01:00\n---\n");
    put("daily/2026-03-02.md", "");
    put("old.markdown", "---\ndate: 2001-01-01\n---\n");
    put("NOTES.MD", "");
    Files.setLastModifiedTime(
        folder.resolve("NOTES.MD"), FileTime.from(Instant.parse("2026-03-03T00:00:00Z")));
    assertEquals(
        List.of(
            "NOTES.MD",
            "2026-03-02.md",
            "2026-03-01-2130-2.md",
            "2026-03-01-2130.md",
            "old.markdown"),
        names());
    Catalogue catalogue = journal.catalogue();
    assertEquals(Optional.of(folder.resolve("daily/2026-03-02.md")), catalogue.path(2));
    assertEquals(Optional.empty(), catalogue.path(0));
    assertEquals(Optional.empty(), catalogue.path(6));
  }

  @Test
  void theDayComesFromTheNameThenTheFrontMatterThenTheFile() throws IOException {
    put("2026-03-03.md", "---\ndate: 2020-02-02T20:20:20Z\n---\n");
    put("2026-03-02-0815.md", "---\ndate: some day\n---\n");
    put("2026-03-01.md", "---\ndate: 2026-03-01T20:20:20Z\n---\n");
    put("thought.md", "---\ndate: 2020-02-02T20:20:20Z\n---\n");
    put("letter.md", "---\ndate:\n---\n");
    Files.setLastModifiedTime(
        folder.resolve("letter.md"), FileTime.from(Instant.parse("2019-01-01T00:00:00Z")));
    List<String> dates = journal.list().entries().stream().map(it -> it.date().toString()).toList();
    assertEquals(
        List.of(
            "2026-03-03T00:00+01:00",
            "2026-03-02T08:15+01:00",
            "2026-03-01T20:20:20Z",
            "2020-02-02T20:20:20Z",
            "2019-01-01T01:00+01:00"),
        dates);
  }

  @Test
  void propertiesMayEndWithThreeDots() throws IOException {
    put("note.md", "---\ndate: 2024-05-22\ntitle: A day out\ntags: [garden]\n...\n\nWords.\n");
    Listed listed = journal.list().entries().getFirst();
    assertEquals("A day out", listed.title());
    assertEquals(List.of("garden"), listed.tags());
  }

  @Test
  void aRuleAcrossThePageBeginsNoProperties() throws IOException {
    put("2024-03-03.md", "---\n\ntitle: not one\n\n---\n\nThe rest.\n");
    Listed listed = journal.list().entries().getFirst();
    assertEquals("2024-03-03", listed.title());
  }

  @Test
  void aFolderIsGoneIntoWhateverItsName() throws IOException {
    put("trip.md/2024-05-30.md", "Inside.\n");
    put("2024-05-31.md", "Beside.\n");
    assertEquals(List.of("2024-05-31.md", "2024-05-30.md"), names());
    assertEquals(List.of(), journal.list().notes());
  }

  @Test
  void ofOneDayTheTimeDecidesWhereverItStands() throws IOException {
    put("2026-03-01.md", "---\ndate: 2026-03-01T12:00:00+01:00\n---\n");
    put("2026-03-01-0900.md", "");
    put("2026-03-01-2130.md", "");
    put("noon.md", "---\ndate: 2026-03-01T13:00:00+01:00\n---\n");
    assertEquals(
        List.of("2026-03-01-2130.md", "noon.md", "2026-03-01.md", "2026-03-01-0900.md"), names());
  }

  // What is counted is what the program reads: files of older days stay closed.
  @Test
  void whereANameSaysItsDayTheFileIsOpenedOnlyWhenItsTurnHasCome() throws IOException {
    put("2026-03-02-0900.md", "");
    Files.createSymbolicLink(folder.resolve("2026-03-01-0900.md"), folder.resolve("nothing"));
    List<Glance> seen = new ArrayList<>();
    Catalogue catalogue = journal.catalogue();
    catalogue.glance(
        catalogue.all(),
        1,
        glance -> {
          seen.add(glance);
          return false;
        });
    assertEquals(List.of(1), seen.stream().map(Glance::number).toList());
    assertEquals(1, journal.list().notes().size());
  }

  @Test
  void hiddenFoldersAndThePromptsAtTheTopAreNoEntries() throws IOException {
    for (String path :
        List.of(
            ".git/a.md",
            ".drafts/a.md",
            ".obsidian/a.md",
            "x/.trash/a.md",
            "prompts/a.md",
            ".hidden.md")) {
      put(path, "");
    }
    put("x/prompts/b.md", "");
    put("c.txt", "");
    put("d.png", "");
    assertEquals(List.of("b.md"), names());
    assertEquals(List.of(), journal.list().notes());
  }

  @Test
  void whatCannotBeUnderstoodIsNamedAndLeftAsItIs() throws Exception {
    put("good.md", "# Good\n");
    Files.write(folder.resolve("binary.md"), new byte[] {'a', 0, 'b'});
    Files.write(folder.resolve("latin1.md"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    Files.write(folder.resolve("utf16.md"), "x".repeat(9).getBytes("UTF-16"));
    put("malformed.md", "---\na: b: c\n---\n# Malformed\n");
    Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("good.md"));
    Files.createSymbolicLink(folder.resolve("dangling.md"), folder.resolve("nothing"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    put(".2026-03-01-2130.md.abc.tmp", "cut short");
    boolean fifo =
        new ProcessBuilder("mkfifo", folder.resolve("pipe.md").toString()).start().waitFor() == 0;
    TreeMap<String, String> before = snapshot();

    Listing listing = journal.list();

    assertEquals(
        List.of("Good", "Malformed"),
        listing.entries().stream().map(Listed::title).sorted().toList());
    List<String> named =
        listing.notes().stream().map(it -> it.path().getFileName().toString()).toList();
    List<String> expected =
        new ArrayList<>(
            List.of(
                ".2026-03-01-2130.md.abc.tmp",
                "binary.md",
                "dangling.md",
                "latin1.md",
                "link.md",
                "loop",
                "malformed.md",
                "pipe.md",
                "utf16.md"));
    if (!fifo) {
      expected.remove("pipe.md");
    }
    assertEquals(expected, named);
    for (Note note : listing.notes()) {
      assertTrue(note.what().startsWith(note.path().toString()), note::what);
      Careful.check(note.what());
    }
    assertEquals(before, snapshot());
  }

  @Test
  void aFileOfAGigabyteIsListedByItsStartAndNotOpened() throws IOException {
    Path film = put("film.md", "---\ntitle: Long\n---\n" + "é".repeat(50_000));
    try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
      file.setLength(1L << 30);
    }
    assertEquals(List.of("Long"), journal.list().entries().stream().map(Listed::title).toList());
    String what = assertThrows(IOException.class, () -> journal.read(film)).getMessage();
    assertEquals(film + " is larger than 64 MiB and is not opened.", what);
  }

  @Test
  void frontMatterLongerThanItsLimitIsTextLikeAnyOther() throws IOException {
    String tags = "tags: [" + "a, ".repeat(22_000) + "a]\n";
    put("2026-03-01.md", "---\ntitle: Not seen\n" + tags + "---\n\n## Heading\n");
    Listed listed = journal.list().entries().getFirst();
    assertEquals("Heading", listed.title());
    assertEquals(1, journal.read(listed.path()).passages().size() - 1);
  }

  @Test
  void aFolderThatMayNotBeOpenedIsNamed() throws IOException {
    put("closed/a.md", "");
    put("b.md", "");
    Path closed = folder.resolve("closed");
    closed.toFile().setReadable(false);
    Needs.that(!Files.isReadable(closed), "an account other than root");
    Listing listing = journal.list();
    closed.toFile().setReadable(true);
    assertEquals(1, listing.entries().size());
    assertEquals(List.of(closed), listing.notes().stream().map(Note::path).toList());
  }

  @Test
  void randomBytesNeverMakeAListingThrow() throws IOException {
    Random random = new Random(9);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      Files.write(folder.resolve("r" + i + ".md"), bytes);
      RandomEntries entries = new RandomEntries(random);
      put("t" + i + ".md", "---\n" + entries.text() + entries.text() + "\n---\n" + entries.text());
    }
    Listing listing = journal.list();
    assertEquals(
        800,
        listing.entries().size()
            + listing.notes().stream().filter(it -> it.what().contains("not text")).count());
  }

  private Path put(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private List<String> names() throws IOException {
    return journal.list().entries().stream().map(it -> it.path().getFileName().toString()).toList();
  }

  private TreeMap<String, String> snapshot() throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        String text =
            Files.isRegularFile(path) ? new String(Files.readAllBytes(path), "ISO-8859-1") : "";
        files.put(
            path.toString(),
            text + Files.getLastModifiedTime(path, java.nio.file.LinkOption.NOFOLLOW_LINKS));
      }
    }
    return files;
  }
}
