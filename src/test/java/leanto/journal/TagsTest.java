package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.yaml.Refused;
import leanto.yaml.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tags come and go, and no other byte does.
class TagsTest {

  private static final Path PATH = Path.of("/home/ana/Journal/any.md");

  private static String change(String text, String add, String remove) throws Exception {
    return Tags.change(PATH, text, words(add), words(remove));
  }

  private static List<String> words(String words) {
    return words.isBlank() || words.equals("null") ? List.of() : Arrays.asList(words.split(" "));
  }

  private static List<String> tags(String text) {
    return Listed.tags(Document.of("", text).front().texts("tags"));
  }

  private static String lines(String text) {
    return text.replace('|', '\n').replace('^', '\r');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`', // no value has one
      value = {
        "tags: [a, b];           c;   ;     tags: [a, b, c]",
        "tags: [a,b];            c;   ;     tags: [a,b, c]",
        "tags: [];               c d; ;     tags: [c, d]",
        "tags: [ ];              c;   ;     tags: [c ]",
        "tags: [a, ];            c;   ;     tags: [a, c ]",
        "tags: [a] # mine;       c;   ;     tags: [a, c] # mine",
        "tags: ['x]', \"y\"];    c;   ;     tags: ['x]', \"y\", c]",
        "tags: [a,|  b|  ];      c;   ;     tags: [a,|  b, c|  ]",
        "tags: [a, b];           2x;  ;     tags: [a, b, \"2x\"]",
        "tags: [a, b];           no;  ;     tags: [a, b, \"no\"]",
        "tags: [a, b];           é;   ;     tags: [a, b, \"é\"]",
        "tags: [a, b];           ;    a;    tags: [b]",
        "tags: [a, b];           ;    b;    tags: [a]",
        "tags: [a,b , c];        ;    b;    tags: [a,c]",
        "tags: [a, b, c];        ;    b c;  tags: [a]",
        "tags: [a, b, c];        ;    a c;  tags: [b]",
        "tags: [a, b, a];        ;    a;    tags: [b]",
        "tags: [a, b];           ;    a b;  tags: []",
        "tags: [a, '#b'];        ;    b;    tags: [a]",
        "tags: [a, b];           c;   a;    tags: [b, c]",
        "tags: [a];              c;   a;    tags: [c]",
        "tags:|  - a|  - b;      c;   ;     tags:|  - a|  - b|  - c",
        "tags:|- a;              c d; ;     tags:|- a|- c|- d",
        "tags:|  -   'a' # it;   c;   ;     tags:|  -   'a' # it|  -   c",
        "tags:|  - a|  - b;      ;    a;    tags:|  - b",
        "tags:|  - a|  - b;      ;    a b;  tags:",
        "tags:|  - a|  - b;      c;   a b;  tags: [c]",
        "tags: a;                c;   ;     tags: [a, c]",
        "tags: a # it;           c;   ;     tags: [a, c] # it",
        "tags: \"#a\";           c;   ;     tags: [\"#a\", c]",
        "tags: a, b;             c;   ;     tags: [a, b, c]",
        "tags: a, b;             ;    a;    tags: [b]",
        "tags: a;                ;    a;    tags: []",
        "tags:;                  c;   ;     tags: [c]",
        "tags: # none;           c;   ;     tags: [c] # none",
        "tags: ~;                c;   ;     tags: [c]",
        "'tags' : [a];           c;   ;     'tags' : [a, c]",
        "other: 1;               c;   ;     other: 1|tags: [c]",
        "{tags: [a], b: c};      d;   ;     {tags: [a, d], b: c}",
        "tags: [a, b];           a;   ;     tags: [a, b]",
        "tags: [a, b];           ;    c;    tags: [a, b]",
      })
  void onlyTheTagsAreWrittenOtherwise(String matter, String add, String remove, String expected)
      throws Exception {
    boolean alone = matter.startsWith("{") || matter.startsWith("other");
    for (String more : alone ? List.of("") : List.of("", "|mood: [x, y] # z")) {
      String date = matter.startsWith("{") ? "" : "date: 2026-03-01T21:30:00Z|";
      String page = lines("---|" + date + "%s" + more + "|---|Rain. # a|");
      assertEquals(
          page.formatted(lines(expected)),
          change(page.formatted(lines(matter)), String.valueOf(add), String.valueOf(remove)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', '---|tags: [c]|---|'",
    "'Rain.|', '---|tags: [c]|---||Rain.|'",
    "'|Rain.', '---|tags: [c]|---||Rain.'",
    "'Rain.^|It held.^|', '---^|tags: [c]^|---^|^|Rain.^|It held.^|'",
    "'---|One.|---|', '---|tags: [c]|---||---|One.|---|'",
    "'---|---|', '---|tags: [c]|---|'",
    "'---|a: b|---', '---|a: b|tags: [c]|---'",
    "'---^|a: b^|---^|', '---^|a: b^|tags: [c]^|---^|'",
  })
  void whereThereIsNoSuchKeyItIsBegun(String text, String expected) throws Exception {
    assertEquals(lines(expected), change(lines(text), "c", ""));
    assertEquals("\uFEFF" + lines(expected), change("\uFEFF" + lines(text), "c", ""));
  }

  @ParameterizedTest
  @MethodSource("leanto.journal.Examples#all")
  void inAnyFileTheyComeAndGo(Path example) throws Exception {
    String text = Examples.text(example);
    String with;
    try {
      with = change(text, "added-here 2nd", "");
    } catch (Refused left) {
      Document document = Document.of("", text);
      assertTrue(document.refused().isPresent() || document.page().toml(), left.toString());
      return;
    }
    assertTrue(tags(with).containsAll(List.of("added-here", "2nd")), with);
    String without = change(with, "", "added-here 2nd");
    assertEquals(tags(text), tags(without));
    assertEquals(entry(text).map(Entry::exchanges), entry(with).map(Entry::exchanges));
    if (!tags(text).isEmpty() && text.contains("tags: [")) {
      assertEquals(text, without);
    }
  }

  @Test
  void anEntryOfOursStaysAsItWouldBeWritten() throws Exception {
    RandomEntries entries = new RandomEntries(new Random(29));
    for (int i = 0; i < 2_000; i++) {
      Entry entry = entries.next();
      String text = EntryMarkdown.write(entry);
      String with = change(text, "added-here", "");
      Entry read = entry(with).orElseThrow();
      assertEquals(with, EntryMarkdown.write(read));
      assertTrue(read.tags().contains("added-here"));
      if (!entry.tags().contains("added-here") && Listed.tags(entry.tags()).equals(entry.tags())) {
        assertEquals(text, change(with, "", "added-here"));
      }
    }
  }

  @Test
  void whatWasWrittenFreelyStaysAnEntryOfOurs() throws Exception {
    Exchange words = new Exchange(Exchange.FREE, "", List.of(), new Answer.Words("Rain."));
    String text =
        EntryMarkdown.write(new Entry(Sample.DATE, "Free", List.of(), List.of(), List.of(words)));
    String with = change(text, "roof", "");
    assertEquals(List.of("roof"), entry(with).orElseThrow().tags());
    assertEquals(text, change(with, "", "roof"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++|tags = [\"a\"]|+++|Rain.|",
        "---|tags: {a: b}|---|",
        "---|tags: [a, # it|  b # this|]|---|",
        "---|tags: >-|  a|  b|---|",
        "---|{title: x}|---|",
      })
  void aFormThatIsNotUsualIsLeftAlone(String text) {
    Refused left = assertThrows(Refused.class, () -> change(lines(text), "c", ""));
    assertTrue(Report.of(left).contains("The file stays as it is."), Report.of(left));
  }

  @ParameterizedTest
  @ValueSource(strings = {"---|a: [|---|", "---|tags: a|tags: b|---|", "---|a: &x b|---|"})
  void propertiesThatCannotBeReadAreNamedWithTheirPlace(String text) {
    assertThrows(Refused.class, () -> change(lines(text), "c", ""));
  }

  private static Optional<Entry> entry(String text) {
    return EntryMarkdown.read(text, ZoneOffset.UTC);
  }

  @Test
  void aTagThatIsThereAlreadyIsNotWrittenTwice() throws Exception {
    String text = "---\ntags: [a]\n---\n";
    assertEquals(text, change(text, "a a", ""));
    assertFalse(change(text, "b b", "").contains("b, b"));
  }
}
