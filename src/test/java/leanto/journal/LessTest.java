package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An entry with something less in it, and every other byte as it was.
class LessTest {

  private static final String ENTRY =
      """
      ---
      date: 2026-03-01T21:30:00+01:00
      title: Evening
      set: evening
      asked: [kind, q2, set-down]
      marks: [kind/pattern, set-down/set-down]
      kind: [work, family]
      mood:  "as  it was"   # mine
      ---

      ## Of what kind?

      - Work
      - Family

      ## What went well?

      The fence.


      It is done.

      ## Is there something to set down here for now?

      The form.
      """;

  private static Optional<String> without(String text, String... ids) {
    return Less.of(text, ZoneOffset.UTC).orElseThrow().without(Set.of(ids));
  }

  @Test
  void anAnswerGoesWithItsHeadingItsPropertyItsIdAndItsMark() {
    String less =
        ENTRY
            .replace("asked: [kind, q2, set-down]", "asked: [q2, set-down]")
            .replace("marks: [kind/pattern, set-down/set-down]", "marks: [set-down/set-down]")
            .replace("kind: [work, family]\n", "")
            .replace("\n## Of what kind?\n\n- Work\n- Family\n", "");
    assertEquals(less, without(ENTRY, "kind").orElseThrow());
  }

  @Test
  void theLastAnswerTakesTheBlankLineBeforeItAlong() {
    String less =
        ENTRY
            .replace("asked: [kind, q2, set-down]", "asked: [kind, q2]")
            .replace("marks: [kind/pattern, set-down/set-down]", "marks: [kind/pattern]")
            .replace("\n## Is there something to set down here for now?\n\nThe form.\n", "");
    assertEquals(less, without(ENTRY, "set-down").orElseThrow());
  }

  @Test
  void allOfItGoesAndWhatAPersonHasAddedStays() {
    String less = without(ENTRY, "kind", "q2", "set-down").orElseThrow();
    assertEquals(
        "---\ndate: 2026-03-01T21:30:00+01:00\ntitle: Evening\nset: evening\n"
            + "mood:  \"as  it was\"   # mine\n---\n",
        less);
  }

  @Test
  void aMarkGoesAndTheAnswerStays() {
    String less = ENTRY.replace("[kind/pattern, set-down/set-down]", "[kind/pattern]");
    Less entry = Less.of(ENTRY, ZoneOffset.UTC).orElseThrow();
    assertEquals(less, entry.unmarked("set-down", "set-down").orElseThrow());
    Less one = Less.of(less, ZoneOffset.UTC).orElseThrow();
    assertEquals(
        less.replace("marks: [kind/pattern]\n", ""), one.unmarked("kind", "pattern").orElseThrow());
  }

  @Test
  void windowsLineEndsStay() {
    String windows = ENTRY.replace("\n", "\r\n");
    for (String id : List.of("kind", "q2", "set-down")) {
      assertEquals(
          without(ENTRY, id).orElseThrow().replace("\n", "\r\n"),
          without(windows, id).orElseThrow());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asked: [kind, q2, set-down] | asked: [kind,q2, set-down]",
        "asked: [kind, q2, set-down] | asked: ['kind', q2, set-down]",
        "marks: [kind/pattern, set-down/set-down] | marks:  [kind/pattern, set-down/set-down]",
        "kind: [work, family] | kind : [work, family]",
      })
  void whatStandsThereOtherwiseIsLeftAlone(String as, String otherwise) {
    assertEquals(Optional.empty(), without(ENTRY.replace(as, otherwise), "kind"));
    assertTrue(without(ENTRY, "kind").isPresent());
  }

  @Test
  void propertiesInBlocksAreLeftAlone() {
    String blocks = ENTRY.replace("kind: [work, family]", "kind:\n  - work\n  - family");
    assertEquals(Optional.empty(), without(blocks, "kind"));
    assertTrue(without(blocks, "q2").isPresent());
  }

  @Test
  void onlyTheAnswersThatWereSeenAreMeant() {
    Less entry = Less.of(ENTRY, ZoneOffset.UTC).orElseThrow();
    List<Exchange> all = EntryMarkdown.read(ENTRY, ZoneOffset.UTC).orElseThrow().exchanges();
    assertTrue(entry.holds(all.subList(1, 2)));
    Less changed =
        Less.of(ENTRY.replace("It is done.", "It is not."), ZoneOffset.UTC).orElseThrow();
    assertTrue(!changed.holds(all.subList(1, 2)));
    String twice = ENTRY.replace("asked: [kind, q2,", "asked: [kind, set-down,");
    Less two = Less.of(twice, ZoneOffset.UTC).orElseThrow();
    assertTrue(!two.holds(all.subList(2, 3)), "another answer has its id");
  }

  // Whatever the answers are, without one of them the file is the one that would be written then.
  @Test
  void ofEveryEntryWhatIsLeftIsWhatWouldBeWritten() {
    Random random = new Random(5);
    RandomEntries entries = new RandomEntries(random);
    int[] taken = {0};
    for (Entry entry : Stream.generate(entries::next).limit(4000).toList()) {
      List<Exchange> exchanges = entry.exchanges();
      Set<String> ids = exchanges.stream().map(Exchange::id).collect(Collectors.toSet());
      if (entry.isFree() || exchanges.isEmpty() || ids.size() < exchanges.size()) {
        continue;
      }
      Set<String> gone = new HashSet<>(Set.of(exchanges.getLast().id()));
      exchanges.stream().filter(_ -> random.nextBoolean()).forEach(it -> gone.add(it.id()));
      List<Exchange> rest = exchanges.stream().filter(it -> !gone.contains(it.id())).toList();
      String text = EntryMarkdown.write(entry);
      Optional<String> less = Less.of(text, ZoneOffset.UTC).orElseThrow().without(gone);
      assertEquals(Optional.of(EntryMarkdown.write(entry.with(rest))), less, text);
      taken[0]++;
    }
    assertTrue(taken[0] > 2500, () -> "only " + taken[0]);
  }
}
