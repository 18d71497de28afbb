package leanto.lookback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import leanto.entry.Answer;
import leanto.entry.Answer.Pick;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import org.junit.jupiter.api.Test;

/// What of an entry is shown again.
class LookTest {

  private static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-03-01T21:30:00+01:00");

  private static Exchange said(String id, String tags, Answer answer) {
    List<String> all = tags.isEmpty() ? List.of() : List.of(tags.split(" "));
    return new Exchange(id, "What of " + id + "?", all, answer);
  }

  private static Exchange said(String id, String tags, String words) {
    return said(id, tags, new Answer.Words(words));
  }

  private static List<String> texts(Look look, Exchange... exchanges) {
    return texts(look, List.of("evening"), exchanges);
  }

  private static List<String> texts(Look look, List<String> sets, Exchange... exchanges) {
    Entry entry = new Entry(EVENING, "Evening", sets, List.of(), List.of(exchanges));
    return look.in(entry).stream().map(Item::text).toList();
  }

  @Test
  void patternsAreTheWordsThatWerePickedAndOnesOwn() {
    Answer picks =
        new Answer.Any(List.of(new Pick("control", "Holding the reins"), new Pick("own", "Mine")));
    assertEquals(
        List.of("Holding the reins\nMine", "  as\n\n typed "),
        texts(
            new Tagged("pattern"),
            said("q1", "pattern", picks),
            said("q2", "", "not this"),
            said("q3", "other pattern", "  as\n\n typed ")));
  }

  @Test
  void noneOfTheseIsNoPattern() {
    Pick none = new Pick("none", "none of these");
    Pick one = new Pick("a", "One");
    assertEquals(
        List.of("One", "One"),
        texts(
            new Tagged("pattern"),
            said("q1", "pattern", new Answer.One(none)),
            said("q2", "pattern", new Answer.Any(List.of(none))),
            said("q3", "pattern", new Answer.Any(List.of(one, none))),
            said("q4", "pattern", new Answer.One(one))));
  }

  @Test
  void anAskIsOneBlockWithWhatCameOfItLast() {
    assertEquals(
        List.of(
            "ask: A page of the form\nask:\nCould you?\n\nOnly that.\nwith: R.\n"
                + "what happened: Part of it\nto keep in mind: asked first"),
        texts(
            new Asks(),
            said("a", "outcome ask", new Answer.One(new Pick("part", "Part of it"))),
            said("b", "ask", "A page of the form"),
            said("c", "keep-in-mind", "asked first"),
            said("d", "with trust", new Answer.One(new Pick("own", "R."))),
            said("e", "ask", "Could you?\n\nOnly that.")));
  }

  @Test
  void bothDirectionsStandInOneList() {
    Answer.Sides ways =
        new Answer.Sides(
            List.of(
                new Answer.Side("From you to them", "soup"),
                new Answer.Side("From them to you", "a\nlift")));
    assertEquals(
        List.of(
            "ask: bins",
            "to and fro:\nFrom you to them: soup\nFrom them to you:\na\nlift",
            "to and fro: the cat",
            "gave: a lift\nwith: the neighbour\nwhat happened: Yes\nto keep in mind: quiet car"),
        texts(
            new Asks(),
            said("a", "gift", "a lift"),
            said("b", "gift with", "the neighbour"),
            said("c", "gift outcome", new Answer.One(new Pick("yes", "Yes"))),
            said("d", "gift keep-in-mind", "quiet car"),
            said("e", "both-ways", ways),
            said("f", "ask", "bins"),
            said("g", "resource both-ways", "the cat"),
            said("h", "gave cost", "no gift to anyone")));
  }

  @Test
  void whatADoingGaveAndCostIsNoGift() {
    assertEquals(List.of(), texts(new Asks(), said("a", "gave cost", "quiet")));
  }

  @Test
  void aQuestionIsFoundInItsSetUnderTheWordingOfItsDay() {
    Look look = new OneQuestion("evening", "q1");
    assertEquals(
        List.of("What of q1?\nrain"), texts(look, said("q1", "", "rain"), said("q2", "", "sun")));
    assertEquals(List.of(), texts(look, List.of("morning"), said("q1", "", "rain")));
    assertEquals(
        List.of("What of evening.q1?\nsun"),
        texts(
            look,
            List.of("morning", "evening"),
            said("morning.q1", "", "rain"),
            said("evening.q1", "", "sun")));
  }

  @Test
  void wordsThatNothingAskedForAreNoQuestion() {
    Entry free = new Entry(EVENING, "", List.of(), List.of(), List.of(Exchange.free("rain")));
    assertEquals(List.of(), new OneQuestion("evening", Exchange.FREE).in(free));
    Entry both =
        new Entry(EVENING, "", List.of("evening"), List.of(), List.of(Exchange.free("rain")));
    assertEquals(List.of(), new OneQuestion("evening", Exchange.FREE).in(both));
  }

  @Test
  void everyKindOfAnswerIsInWords() {
    Look look = new OneQuestion("evening", "q");
    Answer piles =
        new Answer.Piles(
            List.of(
                new Answer.Pile("Mine", List.of("bins")),
                new Answer.Pile("Shared", List.of("cat", "form"))));
    assertEquals(
        List.of("What of q?\nMine: bins\nShared:\ncat\nform"), texts(look, said("q", "", piles)));
    assertEquals(
        List.of("What of q?\n2026-03-05"),
        texts(look, said("q", "", new Answer.Day(LocalDate.of(2026, 3, 5)))));
    assertEquals(
        List.of("What of q?\n7.50 km"),
        texts(look, said("q", "", new Answer.Amount(new BigDecimal("7.50"), "km"))));
    assertEquals(
        List.of("What of q?\n-3"),
        texts(look, said("q", "", new Answer.Amount(new BigDecimal("-3"), ""))));
  }

  @Test
  void anItemKnowsWhereItsWordsStand() {
    Exchange ask = said("a", "ask", "bins");
    Exchange came = said("b", "outcome", "they went");
    Entry entry = new Entry(EVENING, "", List.of("e"), List.of(), List.of(came, ask));
    assertEquals(List.of(ask, came), new Asks().in(entry).getFirst().exchanges());
    assertTrue(new Tagged("line").in(entry).isEmpty());
  }
}
