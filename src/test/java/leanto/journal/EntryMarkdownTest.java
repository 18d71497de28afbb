package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import leanto.entry.Answer;
import leanto.entry.Answer.Pick;
import leanto.entry.Answer.Pile;
import leanto.entry.Answer.Side;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryMarkdownTest {

  @Test
  void anEntryIsWrittenAsTheDesignShowsIt() {
    assertEquals(
        """
        ---
        date: 2026-03-01T21:30:00+01:00
        title: Today I carried
        set: today-i-carried
        tags: [work]
        asked: [showed-up, after]
        marks: [showed-up/pattern, after/message]
        showed-up: [control, responsible]
        ---

        ## Which of these showed up lately?

        - Keeping hold of the reins
        - Feeling answerable for everyone

        ## What was it looking after?

        The deadline, and my name on it.
        """,
        EntryMarkdown.write(
            new Entry(
                OffsetDateTime.parse("2026-03-01T21:30:00+01:00"),
                "Today I carried",
                List.of("today-i-carried"),
                List.of("work"),
                List.of(
                    new Exchange(
                        "showed-up",
                        "Which of these showed up lately?",
                        List.of("pattern"),
                        new Answer.Any(
                            List.of(
                                new Pick("control", "Keeping hold of the reins"),
                                new Pick("responsible", "Feeling answerable for everyone")))),
                    new Exchange(
                        "after",
                        "What was it looking after?",
                        List.of("message"),
                        new Answer.Words("The deadline, and my name on it."))))));
  }

  @Test
  void everyKindStandsThereInWordsAndAsAFlatProperty() {
    assertEquals(
        """
        ---
        date: 2026-03-01T21:30:00Z
        title: ""
        set: [evening, rest]
        asked: [one, own, sides, piles, day, amount]
        one: none
        own: own
        sides: [Me, Them]
        piles: [Mine]
        day: 2026-03-01
        amount: 7
        ---

        ## one?

        none of these

        ## own?

        ask me after the rain

        ## sides?

        ### Me

        The list.

        ### Them

        ```text
        ### The other list
        ```

        ## piles?

        - Mine
          - the rent
          - the call

        ## day?

        1 March 2026

        ## amount?

        7 km
        """,
        EntryMarkdown.write(
            entry(
                List.of("evening", "rest"),
                said("one", new Answer.One(new Pick("none", "none of these"))),
                said("own", new Answer.One(new Pick("own", "ask me after the rain"))),
                said(
                    "sides",
                    new Answer.Sides(
                        List.of(
                            new Side("Me", "The list."), new Side("Them", "### The other list")))),
                said(
                    "piles",
                    new Answer.Piles(List.of(new Pile("Mine", List.of("the rent", "the call"))))),
                said("day", new Answer.Day(LocalDate.of(2026, 3, 1))),
                said("amount", new Answer.Amount(new BigDecimal("7"), "km")))));
  }

  @Test
  void anEntryWithoutAnswersIsItsFrontMatter() {
    Entry entry = entry(List.of());
    assertEquals("---\ndate: 2026-03-01T21:30:00Z\ntitle: \"\"\n---\n", EntryMarkdown.write(entry));
    assertEquals(Optional.of(entry), read(EntryMarkdown.write(entry)));
  }

  @Test
  void whatIsWrittenFreelyStandsThereWithoutAHeading() {
    Entry entry = entry(List.of(), Exchange.free("# Rain\n\n## The roof\n\nIt held."));
    assertEquals(
        "---\ndate: 2026-03-01T21:30:00Z\ntitle: \"\"\n---\n\n# Rain\n\n## The roof\n\nIt held.\n",
        EntryMarkdown.write(entry));
    assertEquals(Optional.of(entry), read(EntryMarkdown.write(entry)));
  }

  @ParameterizedTest
  @ValueSource(strings = {" rain", "rain\n", "\n\nrain", "a\rb", "```text\nrain\n```", " ", "\n"})
  void whatIsWrittenFreelyComesBackWithItsEnds(String words) {
    Entry entry = entry(List.of(), Exchange.free(words));
    assertEquals(Optional.of(entry), read(EntryMarkdown.write(entry)));
  }

  // Nothing makes such an entry but a draft that was changed by hand.
  @Test
  void freeWordsAmongAnswersAreNotLost() {
    Entry entry = entry(List.of(), said("q1", new Answer.Words("one")), Exchange.free("rain"));
    List<Exchange> back = read(EntryMarkdown.write(entry)).orElseThrow().exchanges();
    assertEquals(new Answer.Words("rain"), back.getLast().answer());
    assertEquals("Written freely", back.getLast().ask());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Done? ##",
        "# Done?",
        "  Done?  ",
        "a\rb",
        "Done?\r",
        "```",
        "- x",
        "a\u2028b",
        "#"
      })
  void aQuestionKeepsItsWording(String ask) {
    Entry entry = entry(List.of(), new Exchange("q1", ask, List.of(), new Answer.Words("words")));
    assertEquals(Optional.of(entry), read(EntryMarkdown.write(entry)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"date", "title", "set", "tags", "asked", "marks", "aliases", "cssclasses"})
  void aQuestionNamedLikeAPropertyOfTheFileLosesItsKindAndNoWord(String id) {
    Entry entry = entry(List.of(), said(id, new Answer.One(new Pick("a", "the words"))));
    Entry back = read(EntryMarkdown.write(entry)).orElseThrow();
    assertEquals(entry.with(List.of(said(id, new Answer.Words("the words")))), back);
  }

  @Test
  void twoQuestionsOfOneIdLoseTheirKindAndNoWord() {
    Entry entry =
        entry(
            List.of(),
            said("q1", new Answer.One(new Pick("a", "the words"))),
            said("q1", new Answer.Words("other words")));
    Entry back = read(EntryMarkdown.write(entry)).orElseThrow();
    assertEquals(new Answer.Words("the words"), back.exchanges().get(0).answer());
    assertEquals(new Answer.Words("other words"), back.exchanges().get(1).answer());
  }

  @Test
  void aQuestionWhoseAnswerAPersonTookOutIsPassedBy() {
    String text = EntryMarkdown.write(entry(List.of(), said("q1", new Answer.Words("gone"))));
    assertEquals(Optional.of(entry(List.of())), read(text.replace("gone", "")));
  }

  @Test
  void noTextMakesReadingThrow() {
    Random random = new Random(8);
    RandomEntries entries = new RandomEntries(random);
    for (int i = 0; i < 50_000; i++) {
      String text = i % 3 == 0 ? "---\nasked: [q1]\n" + entries.text() : mutated(entries, random);
      read(text);
      assertEquals(text, Page.of(text).text());
      Page.of(text).unix();
      Passage.of(Page.of(text), List.of());
    }
  }

  // A file of ours from which a piece is cut, or into which one is put.
  private static String mutated(RandomEntries entries, Random random) {
    String text = EntryMarkdown.write(entries.next());
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(8));
    return text.substring(0, from)
        + (random.nextBoolean() ? entries.text() : "")
        + text.substring(to);
  }

  private static Optional<Entry> read(String text) {
    return EntryMarkdown.read(text, ZoneOffset.UTC);
  }

  private static Entry entry(List<String> sets, Exchange... exchanges) {
    return new Entry(
        OffsetDateTime.parse("2026-03-01T21:30:00Z"), "", sets, List.of(), List.of(exchanges));
  }

  private static Exchange said(String id, Answer answer) {
    return new Exchange(id, id + "?", List.of(), answer);
  }
}
