package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.yaml.FlatYamlReader;
import leanto.yaml.Limits;
import leanto.yaml.Source;
import leanto.yaml.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The laws of the format, on a folder of examples (`style.md` C 12).
class ExamplesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private final Journal journal = new Journal(Examples.folder(), () -> BERLIN, new Random(1));

  @Test
  void thereAreAtLeastSixtyExamples() {
    assertTrue(Examples.all().count() >= 60);
    assertEquals(Examples.all().count(), Examples.ours().count() + Examples.foreign().count());
  }

  @ParameterizedTest
  @MethodSource("leanto.journal.Examples#ours")
  void ourFileReadAndWrittenAgainIsByteIdentical(Path path) throws IOException {
    String once = EntryMarkdown.write(read(Examples.text(path)));
    assertArrayEquals(Files.readAllBytes(path), Examples.bytes(once));
    assertEquals(once, EntryMarkdown.write(read(once)));
  }

  @ParameterizedTest
  @MethodSource("leanto.journal.Examples#ours")
  void ourFrontMatterIsFlatAndTheSameForAYamlReader(Path path) throws Exception {
    String matter = Page.of(Examples.text(path)).matter();
    var own = FlatYamlReader.read(matter).orElseThrow();
    Flatness.check(own);
    assertEquals(Whole.read(new Source(path.toString(), matter), Limits.FRONT_MATTER), own);
  }

  @ParameterizedTest
  @MethodSource("leanto.journal.Examples#all")
  void everyFileKeepsEveryByte(Path path) throws IOException {
    Page page = Page.of(Examples.text(path));
    assertArrayEquals(Files.readAllBytes(path), Examples.bytes(page.text()));
    assertArrayEquals(Files.readAllBytes(path), Examples.bytes(page.withoutFront().text()));
  }

  @ParameterizedTest
  @MethodSource("leanto.journal.Examples#all")
  void everyFileIsAnEntryAndNoWordOfItIsLeftOut(Path path) throws IOException {
    Opened opened = journal.read(path);
    assertEquals(Examples.text(path), opened.text());
    Document document = Document.of("", Examples.text(path));
    StringBuilder shown = new StringBuilder(document.page().front());
    opened.passages().forEach(it -> shown.append(it.ask()).append(it.answer()));
    assertEquals(letters(opened.text()), letters(shown.toString()));
  }

  @ParameterizedTest
  @MethodSource("leanto.journal.Examples#all")
  void aFileReadIsListedAsItIsListed(Path path) throws IOException {
    List<Listed> found =
        journal.list().entries().stream()
            .filter(it -> it.path().endsWith(path.getFileName()))
            .toList();
    assertEquals(List.of(journal.read(path).listed()), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "obsidian-daily      | ?                         | 2026-03-01           | [daily,"
            + " work/home]",
        "obsidian-date       | 2026-03-01T00:00+01:00    | foreign-obsidian-date| [one, two]",
        "obsidian-datetime   | 2020-08-21T10:30+02:00    | foreign-obsidian-datetime | []",
        "hugo                | 2024-11-24T08:15:30+01:00 | A post: with a colon | [go, web]",
        "jekyll              | 2015-11-17T16:16:01-06:00 | Welcome              | []",
        "jrnl-yaml           | 2026-03-01T21:30+01:00    | It's a title         | [work]",
        "bom                 | 2026-03-01T00:00+01:00    | With a mark          | []",
        "crlf                | 2026-03-01T08:00Z         | Windows              | [a]",
        "no-front-matter     | ?                         | A title              | []",
        "separators          | ?                         | ^one\u2028## two^    | []",
        "open-fence          | ?                         | One                  | []",
        "tilde-fence         | ?                         | One                  | []",
        "date-nonsense       | ?                         | 2026                 | []",
        "comments            | 2026-03-01T00:00+01:00    | x                    | []",
        "ours-by-obsidian    | 2026-03-01T21:30+01:00    | Today                | [work]",
      })
  void aForeignFileIsListedByWhatItSays(String name, String date, String title, String tags)
      throws IOException {
    Listed listed = journal.read(Examples.folder().resolve("foreign-" + name + ".md")).listed();
    assertEquals(title, listed.title());
    assertEquals(tags, listed.tags().toString());
    if (!date.equals("?")) {
      assertEquals(date, listed.date().toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "crlf-ours        | q1 Words[text=One.⏎Two.]; q2 One[pick=Pick[id=a, say=This one]]",
        "ours-by-obsidian | q1 Any[picks=[Pick[id=a, say=A], Pick[id=b, say=B]]]; "
            + "q2 Amount[value=5, unit=cups]",
        "ours-with-a-note | q1 Words[text=Words.]",
        "ours-edited-body | q1 Words[text=- A⏎- B⏎- and one that I added]; "
            + "q2 Words[text=Some time in March]; q3 Words[text=about 7 km]; "
            + "q4 Words[text=first line⏎second line]",
      })
  void ourFileWithAPersonsEditsIsReadAsFarAsItGoes(String name, String expected)
      throws IOException {
    Entry entry =
        journal.read(Examples.folder().resolve("foreign-" + name + ".md")).entry().orElseThrow();
    StringBuilder said = new StringBuilder();
    for (Exchange exchange : entry.exchanges()) {
      said.append(said.isEmpty() ? "" : "; ").append(exchange.id() + " " + exchange.answer());
    }
    assertEquals(expected, said.toString().replace("\n", "⏎"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "empty",
        "blank",
        "only-front-matter",
        "hugo",
        "obsidian-daily",
        "crlf",
        "free-with-a-property"
      })
  void aFileFromElsewhereIsNoEntryOfOurs(String name) throws IOException {
    Opened opened = journal.read(Examples.folder().resolve("foreign-" + name + ".md"));
    assertEquals(Optional.empty(), opened.entry());
  }

  @ParameterizedTest
  @ValueSource(strings = {"free", "free-fenced", "free-rules"})
  void whatWasWrittenFreelyIsAnEntryOfOurs(String name) throws IOException {
    Opened opened = journal.read(Examples.folder().resolve("ours-" + name + ".md"));
    assertTrue(opened.entry().orElseThrow().isFree());
  }

  @Test
  void aHeadingMoreThanWasAskedMakesItAFileFromElsewhere() throws IOException {
    Opened opened = journal.read(Examples.folder().resolve("foreign-ours-with-a-heading-more.md"));
    assertEquals(Optional.empty(), opened.entry());
    assertEquals(
        List.of(new Passage("", "What?", "Words."), new Passage("", "And later", "More.")),
        opened.passages());
  }

  @Test
  void propertiesThatCouldNotBeReadAreNamedWithTheirLine() throws IOException {
    List<String> names =
        journal.list().notes().stream().map(it -> it.path().getFileName().toString()).toList();
    assertTrue(names.contains("foreign-malformed-tab.md"), names::toString);
    assertTrue(names.contains("foreign-duplicate-key.md"), names::toString);
    assertTrue(names.stream().noneMatch(name -> name.startsWith("ours-")), names::toString);
  }

  private static Entry read(String text) {
    return EntryMarkdown.read(text, ZoneOffset.UTC).orElseThrow();
  }

  // What is not mark-up or white space; a fence of ours around words is mark-up.
  private static String letters(String text) {
    return text.replace("```text", "").replaceAll("[\\s`#]", "");
  }
}
