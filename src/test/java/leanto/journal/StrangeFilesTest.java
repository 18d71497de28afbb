package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as anyone may have put them into a journal folder: how each is listed, and what is said of
/// it (`faults.md` 27).
class StrangeFilesTest {

  private static final Instant CHANGED = Instant.parse("2019-05-05T10:00:00Z");

  @TempDir Path temporary;
  private Path folder;
  private Journal journal;

  @BeforeEach
  void begin() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("journal"));
    journal = new Journal(folder, () -> ZoneId.of("Z"), new Random(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        // file                | its text                                 | date and title
        "2026-03-01.md         | words                                    | 2026-03-01 2026-03-01",
        "2026/03/01.md         | # A day                                  | 2026-03-01 A day",
        "a.md                  | ⏎⏎                                       | 2019-05-05 a",
        "a.md                  | ---⏎title: T⏎date: 2026-03-02⏎---⏎       | 2026-03-02 T",
        "a.md                  | ---⏎---⏎# T                              | 2019-05-05 T",
        "a.md                  | ---⏎words⏎---⏎# T                        | 2019-05-05 T",
        "a.md                  | ---⏎⏎# Below a line                      | 2019-05-05 Below a"
            + " line",
        "a.md                  | +++⏎title = \"T\"⏎date = 2024-05-06⏎+++⏎ | 2024-05-06 T",
        "a.md                  | +++␍⏎title = 'T'␍⏎+++␍⏎# N               | 2019-05-05 T",
        "a.md                  | +++⏎date = 2024-05-06 07:08:09⏎+++⏎      | 2024-05-06 a",
        "2026-03-01.md         | +++⏎draft = true⏎+++⏎# T                 | 2026-03-01 T",
        "a.md                  | a +++ b                                  | 2019-05-05 a",
      })
  void isListedAndNothingIsSaid(String name, String text, String listed) throws IOException {
    put(name, text, StandardCharsets.UTF_8);
    assertEquals(listed, listed());
    assertEquals(List.of(), notes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "---⏎a: 1⏎a: 2⏎---⏎     | :3: ^\"a\" stands twice; the first is in line 2.^",
        "---⏎a: &b c⏎---⏎       | :2: ^\"&\" names a value for later use, which is not read.^",
        "---⏎{⏎---⏎             | :3: ^From here on this is not YAML.^",
        "---⏎title: T⏎⏎# H      | :2: ^No line of --- or +++ ends them within 64 KiB.^",
        "+++⏎title = 'T'⏎# H    | :2: ^No line of --- or +++ ends them within 64 KiB.^",
        "+++⏎title = ⏎+++⏎# H   | :2: ^From here on this is not TOML.^",
        "+++⏎t = '1'⏎t = '2'⏎+++ | :3: ^From here on this is not TOML.^",
      })
  void isListedByItsNameAndItsPropertiesAreNamed(String text, String what) throws IOException {
    put("2026-03-01.md", text, StandardCharsets.UTF_8);
    assertEquals("2026-03-01", listed().substring(0, 10));
    String place = what.substring(0, what.indexOf(' '));
    String problem = what.substring(what.indexOf(' ') + 1);
    assertEquals(
        List.of(
            "2026-03-01.md"
                + place
                + " its properties were not read, because of this. "
                + problem.replace("^", "")),
        notes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "March 1, 2026",
        "2026-02-30",
        "2026-3-1",
        "01/03/2026",
        "1772397000",
        "[2026-03-01]",
        "{a: b}",
        "{{date}}",
        "\"[[2026-03-01]]\"",
        "+1000000000-01-01",
        "2026-03-01T25:00"
      })
  void aDateThatIsNotReadIsNamedAndTheNameStandsForIt(String date) throws IOException {
    put("2026-03-01.md", "---⏎title: T⏎date: " + date + "⏎---⏎", StandardCharsets.UTF_8);
    assertTrue(listed().startsWith("2026-03-01"), this::listed);
    assertEquals(1, notes().size());
    // A brace of a template is no value that YAML can have.
    String where = date.startsWith("{{") ? ":3: its properties" : ":3: its date is not one that";
    String said = notes().getFirst();
    assertTrue(said.startsWith("2026-03-01.md" + where), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1"})
  void anotherEncodingIsNamedAndNotListed(String encoding) throws IOException {
    Path path = put("2026-03-01.md", "# Café à la crème⏎", Charset.forName(encoding));
    assertEquals(List.of("2026-03-01.md is not text in UTF-8."), notes());
    assertEquals(List.of(), journal.list().entries());
    String said = assertThrows(IOException.class, () -> journal.text(path)).getMessage();
    assertEquals(path + " is not text in UTF-8.", said);
  }

  @Test
  void aFileThatIsGoneWhenItIsOpenedIsNamed() throws IOException {
    Path path = put("a.md", "words", StandardCharsets.UTF_8);
    var attributes = Files.readAttributes(path, BasicFileAttributes.class);
    Files.delete(path);
    String said =
        assertThrows(IOException.class, () -> TextFile.head(path, attributes, TextFile.room()))
            .getMessage();
    assertEquals(path + " could not be read: there is nothing of that name.", said);
  }

  @Test
  void aTitleIsCutWhereNoLineCouldShowIt() throws IOException {
    put("2026-03-01.md", "---⏎title: " + "😀".repeat(10_000) + "⏎---⏎", StandardCharsets.UTF_8);
    assertEquals("2026-03-01 " + "😀".repeat(250) + "…", listed());
  }

  @Test
  void setsThatLieElsewhereAreNoLinkToName() throws IOException {
    Files.createSymbolicLink(folder.resolve("prompts"), temporary);
    Files.createSymbolicLink(folder.resolve("other"), temporary);
    assertEquals(List.of("other is a link to a folder, and links are not followed."), notes());
  }

  private Path put(String name, String text, Charset encoding) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.write(path, text.replace("⏎", "\n").replace("␍", "\r").getBytes(encoding));
    return Files.setLastModifiedTime(path, FileTime.from(CHANGED));
  }

  private String listed() {
    try {
      Listed only = journal.list().entries().getFirst();
      return only.date().toLocalDate() + " " + only.title();
    } catch (IOException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private List<String> notes() throws IOException {
    List<String> said = new ArrayList<>();
    for (Note note : journal.list().notes()) {
      Careful.check(note.what().replaceAll("\"[^\"]*\"", "\"…\""));
      said.add(note.what().replace(folder + "/", ""));
    }
    return said;
  }
}
