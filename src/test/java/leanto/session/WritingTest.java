package leanto.session;

import static leanto.session.Sets.press;
import static leanto.session.Sets.typing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.session.Reply.Key;
import org.junit.jupiter.api.Test;

class WritingTest {

  private static final Writing RAIN = new Writing("Rain", List.of("roof"));

  private static Session begun(boolean unkept) {
    return Session.begin(RAIN.sitting(Sets.BEGAN, unkept, List.of()), Sets.PLACE);
  }

  @Test
  void itIsOnePageAndTheKeepScreen() {
    Session session = begun(false);
    Turn.Field page = assertInstanceOf(Turn.Field.class, session.turn());
    assertEquals("Write", page.title());
    assertEquals(List.of("A line, a page, or nothing."), page.text());
    assertTrue(page.many() && page.paragraphs());
    session = typing(session, "One.\n\nTwo.");
    assertEquals(
        List.of("k", "n"), session.turn().choices().stream().map(Turn.Choice::key).toList());
    assertEquals(session, typing(session, "c"));
    Ending.Keep keep = (Ending.Keep) typing(session, "k").ending().orElseThrow();
    assertEquals(
        new Entry(
            Sets.BEGAN, "Rain", List.of(), List.of("roof"), List.of(Exchange.free("One.\n\nTwo."))),
        keep.entry());
  }

  @Test
  void goingBackFromTheKeepScreenShowsTheWords() {
    Session session = press(typing(begun(false), "One."), Key.BACK, "");
    assertEquals("One.", ((Turn.Field) session.turn()).before());
  }

  @Test
  void nothingWrittenIsNothingToAskAbout() {
    assertInstanceOf(Ending.KeepNothing.class, typing(begun(false), "").ending().orElseThrow());
    assertInstanceOf(
        Ending.KeepNothing.class, press(begun(false), Key.STOP, "").ending().orElseThrow());
    assertEquals("Stop here", press(begun(false), Key.STOP, "half").turn().title());
  }

  @Test
  void privateModeHasNoKeepScreen() {
    assertEquals("Write (private)", begun(true).turn().title());
    assertInstanceOf(Ending.KeepNothing.class, typing(begun(true), "One.").ending().orElseThrow());
  }

  @Test
  void newsForADraftIsThePageAsItStands() {
    assertEquals(Optional.of(Exchange.free("half")), begun(false).halfTyped("half"));
    Session written = typing(begun(false), "One.");
    assertEquals(
        List.of(new Progress.Said(Exchange.free("One."))), Progress.between(begun(false), written));
  }

  @Test
  void aPageThatWasCutOffGoesOnWithItsWords() {
    Sitting sitting = RAIN.sitting(Sets.BEGAN, false, List.of());
    List<Exchange> said = List.of(Exchange.free("half"));
    Session session = Session.resume(sitting, Sets.PLACE, said, Optional.of(Exchange.FREE));
    assertEquals("half", ((Turn.Field) session.turn()).before());
    assertEquals(new Answer.Words("half and whole"), Sets.only(typing(session, "half and whole")));
  }

  // A draft that was changed by hand.
  @Test
  void whatBelongsToNoPageIsNotLost() {
    Sitting sitting = RAIN.sitting(Sets.BEGAN, false, List.of());
    Exchange other = new Exchange("q1", "What?", List.of(), new Answer.Words("one"));
    Session session = Session.resume(sitting, Sets.PLACE, List.of(other), Optional.empty());
    assertEquals(List.of(other), session.entry().exchanges());
    Session asked = Sets.begun(Sets.text("words"));
    Session free =
        Session.resume(
            asked.sitting(), Sets.PLACE, List.of(Exchange.free("rain")), Optional.empty());
    assertEquals(new Answer.Words("rain"), Sets.only(free));
  }
}
