package leanto.session;

import static leanto.session.Sets.any;
import static leanto.session.Sets.back;
import static leanto.session.Sets.begun;
import static leanto.session.Sets.ids;
import static leanto.session.Sets.only;
import static leanto.session.Sets.option;
import static leanto.session.Sets.press;
import static leanto.session.Sets.set;
import static leanto.session.Sets.sitting;
import static leanto.session.Sets.text;
import static leanto.session.Sets.typing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import leanto.entry.Answer;
import leanto.entry.Exchange;
import leanto.prompt.Weight;
import leanto.session.Reply.Key;
import org.junit.jupiter.api.Test;

class LeavingTest {

  @Test
  void thePauseGivesTheScreenBackAsItWas() {
    Session session = typing(begun(text("a")));
    Session paused = press(session, Key.PAUSE, "half");
    assertEquals("Pause", paused.turn().title());
    paused = typing(paused, "2");
    assertEquals(List.of(Steady.FEET.text()), paused.turn().text());
    paused = typing(paused, "", "g");
    assertEquals("half", ((Turn.Field) paused.turn()).before());
  }

  @Test
  void stoppingOffersThreeWaysFromEveryQuestion() {
    Session stopped = press(typing(begun(text("a"), text("b")), "one"), Key.STOP, "");
    assertEquals(
        List.of("k", "n", "g"), stopped.turn().choices().stream().map(Turn.Choice::key).toList());
    assertInstanceOf(Ending.Keep.class, typing(stopped, "k").ending().orElseThrow());
    assertInstanceOf(Ending.KeepNothing.class, typing(stopped, "n").ending().orElseThrow());
    assertEquals("b", typing(stopped, "g").turn().asked());
    assertEquals(stopped.stage(), typing(stopped, "").stage());
  }

  @Test
  void anAnswerThatIsMarkedGoesNowhere() {
    Session typed = press(begun(text("a"), text("b")), Key.PAUSE, "half");
    Session marked = typing(typed, "n");
    assertEquals(List.of(new Progress.Unsaid("a")), Progress.between(typed, marked));
    assertEquals(Optional.empty(), marked.halfTyped("half a sen"));
    assertEquals(List.of(), marked.entry().exchanges());
    Session whole = typing(marked, "half a sentence");
    assertEquals(List.of(), Progress.between(marked, whole));
    Session other = typing(press(back(whole), Key.PAUSE, "half a sentence"), "n");
    assertEquals(new Answer.Words("half a sentence"), only(other));
  }

  @Test
  void halfTypedWordsAreKeptOnStopping() {
    Session stopped = press(begun(text("a")), Key.STOP, "half a sen");
    assertEquals(new Answer.Words("half a sen"), only(stopped));
  }

  @Test
  void leavingIsAtOnceFromAnywhere() {
    Session session = begun(text("a"));
    assertInstanceOf(Ending.Left.class, press(session, Key.LEAVE, "").ending().orElseThrow());
    Session paused = press(session, Key.PAUSE, "");
    assertInstanceOf(Ending.Left.class, press(paused, Key.LEAVE, "").ending().orElseThrow());
  }

  @Test
  void choosingLeavesOutWhatIsLeftOut() {
    Session session = typing(begun(text("a"), text("b")), "one", "two", "", "c", "l", "k");
    Ending.Keep keep = assertInstanceOf(Ending.Keep.class, session.ending().orElseThrow());
    assertEquals(List.of("b"), keep.entry().exchanges().stream().map(Exchange::id).toList());
    Session none = typing(begun(text("a")), "one", "", "c", "l");
    assertInstanceOf(Ending.KeepNothing.class, none.ending().orElseThrow());
  }

  @Test
  void aTenderSetBeginsWithFourChoices() {
    Session session = Session.begin(sitting(set("old", Weight.TENDER, text("a"))), Sets.PLACE);
    assertEquals(
        List.of("b", "s", "l", "n"),
        session.turn().choices().stream().map(Turn.Choice::key).toList());
    assertEquals(new Ending.Lighter("other"), typing(session, "l").ending().orElseThrow());
    assertInstanceOf(Ending.NotNow.class, typing(session, "n").ending().orElseThrow());
    assertEquals(session, typing(session, "s", "g"));
    assertEquals("arrive", typing(session, "b").turn().asked());
  }

  @Test
  void privateModeHasNoKeepScreen() {
    Sitting unkept = new Sitting(List.of(set("evening", text("a"))), Sets.BEGAN, true);
    Session session = typing(Session.begin(unkept, Sets.PLACE), "", "one", "");
    assertInstanceOf(Ending.KeepNothing.class, session.ending().orElseThrow());
  }

  @Test
  void troubleOffersAnotherWayAndKeepsEveryWord() {
    Session kept = typing(begun(text("a")), "one", "", "k");
    Session trouble = kept.couldNotKeep("The disk is full.");
    assertTrue(trouble.turn().text().contains("The disk is full."));
    assertInstanceOf(Ending.Keep.class, typing(trouble, "t").ending().orElseThrow());
    Ending.NotKept end = (Ending.NotKept) typing(trouble, "s").ending().orElseThrow();
    assertEquals(1, end.entry().exchanges().size());
  }

  @Test
  void anotherFolderIsWhereItGoesAfterATroubleToo() {
    Destination settled = new Destination("~/Journal", "2026/2026-03-01-2130.md", false);
    Session trouble =
        typing(Session.begin(sitting(set("evening", text("a"))), settled), "", "one", "", "k")
            .couldNotKeep("The disk is full.");
    Session elsewhere = typing(trouble, "f", "~/other");
    assertTrue(String.join("\n", elsewhere.turn().text()).contains("~/other/2026/"));
    Ending.Keep end = (Ending.Keep) typing(elsewhere, "k").ending().orElseThrow();
    assertEquals(Optional.of("~/other"), end.folder());
  }

  @Test
  void aCutOffSittingGoesOnAfterTheLastAnswerOrAtTheHalfTypedOne() {
    Sitting sitting = sitting(set("evening", text("a"), text("b")));
    List<Exchange> said = typing(begun(text("a"), text("b")), "one").entry().exchanges();
    assertEquals("b", Session.resume(sitting, Sets.PLACE, said, Optional.empty()).turn().asked());
    Session half = Session.resume(sitting, Sets.PLACE, said, Optional.of("a"));
    assertEquals("one", ((Turn.Field) half.turn()).before());
  }

  @Test
  void anAnswerStaysAsItWasSaidWhereItsQuestionIsNotAskedAnyMore() {
    Exchange gone = new Exchange("x", "What is gone?", List.of(), new Answer.Words("one"));
    Exchange other =
        new Exchange("a", "What about something else?", List.of(), new Answer.Words("two"));
    Sitting sitting = sitting(set("evening", text("a")));
    Session session = Session.resume(sitting, Sets.PLACE, List.of(gone, other), Optional.of("x"));
    assertEquals("arrive", session.turn().asked());
    session = typing(session, "", "three");
    assertEquals(List.of("x", "a-2", "a"), ids(session));
    assertEquals(
        List.of("What is gone?", "What about something else?", "What about a?"),
        session.entry().exchanges().stream().map(Exchange::ask).toList());
  }

  @Test
  void anAnswerBehindAPickThatIsGoneFromItsListIsNotLost() {
    Session was = typing(begun(any("p", option("work", text("work-1")))), "1", "at work");
    Sitting sitting = sitting(set("evening", any("p", option("job", text("work-1")))));
    Session session =
        Session.resume(sitting, Sets.PLACE, was.entry().exchanges(), Optional.empty());
    assertEquals(List.of("work-1-2", "p"), ids(session));
  }

  @Test
  void theInputEndingAtATroubleShowsTheWords() {
    Session trouble = typing(begun(text("a")), "one", "", "k").couldNotKeep("The disk is full.");
    assertInstanceOf(Ending.NotKept.class, press(trouble, Key.END, "").ending().orElseThrow());
  }

  @Test
  void aFolderWhoseNameCannotBeSeenIsNotTaken() {
    Destination first = new Destination("~/Journal", "2026/x.md", true);
    Session session =
        typing(Session.begin(sitting(set("evening", text("a"))), first), "", "one", "", "f");
    Session asked = typing(session, "~/a\u0000b");
    assertEquals("Another folder", asked.turn().title());
    assertTrue(asked.turn().note().isPresent());
  }

  @Test
  void newsForADraftIsWhatChanged() {
    Session before = typing(begun(text("a"), text("b")), "one", "two");
    Session after = typing(back(back(before)), "");
    assertEquals(List.of(new Progress.Unsaid("a")), Progress.between(before, after));
    assertEquals(
        before.entry().exchanges().stream().map(Progress.Said::new).toList(), Progress.all(before));
  }

  @Test
  void wordsThatWereNotSentAreHalfForADraftUntilTheyAreSentOrCleared() {
    Session asked = begun(text("a"), text("b"));
    Session left = press(asked, Key.BACK, "half");
    Exchange half = left.entry().exchanges().getFirst();
    assertEquals(List.of(new Progress.Half(half)), Progress.between(asked, left));
    Session sent = typing(typing(left, ""), "half");
    assertEquals(List.of(new Progress.Said(half)), Progress.between(left, sent));
    Session cleared = typing(typing(left, ""), "");
    assertEquals(List.of(new Progress.Unsaid("a")), Progress.between(left, cleared));
  }
}
