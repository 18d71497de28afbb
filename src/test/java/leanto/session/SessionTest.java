package leanto.session;

import static leanto.session.Sets.any;
import static leanto.session.Sets.asking;
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
import static leanto.session.Sets.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import leanto.entry.Answer;
import leanto.entry.Answer.Pick;
import leanto.entry.Exchange;
import leanto.prompt.Question;
import leanto.session.Reply.Key;
import org.junit.jupiter.api.Test;

class SessionTest {

  @Test
  void aSittingArrivesAsksSetsDownAndKeeps() {
    Session session = Session.begin(sitting(set("evening", text("good"))), Sets.PLACE);
    assertEquals(List.of("How would you like to arrive?", "A number."), session.turn().text());
    session = typing(session, "1");
    assertEquals(List.of(Steady.LOOK.text()), session.turn().text());
    session = typing(session, "", "The fence", "");
    assertInstanceOf(KeepScreen.class, session.stage());
    session = typing(session, "k");
    Ending.Keep keep = assertInstanceOf(Ending.Keep.class, session.ending().orElseThrow());
    assertEquals(List.of("good"), keep.entry().exchanges().stream().map(Exchange::id).toList());
    assertEquals(Optional.empty(), keep.folder());
  }

  @Test
  void passingEverythingByLeavesNoTrace() {
    Session session = typing(begun(text("a"), text("b")), "", "", "", "k");
    Ending.Keep keep = assertInstanceOf(Ending.Keep.class, session.ending().orElseThrow());
    assertEquals(List.of(), keep.entry().exchanges());
  }

  @Test
  void wordsAreKeptAsTheyWereTyped() {
    String words = "  two spaces \n\nand ## a line  ";
    assertEquals(new Answer.Words(words), only(typing(begun(text("a")), words)));
    assertEquals(new Answer.Words(" "), only(typing(begun(text("a")), " ")));
  }

  @Test
  void controlCharactersAreKeptInAVisibleFormAndThePersonIsTold() {
    Session session = typing(begun(text("a"), text("b")), "red \u001b[31m");
    assertEquals(new Answer.Words("red ^[[31m"), only(session));
    assertTrue(session.turn().note().orElseThrow().contains("visible form"));
    assertEquals(Optional.empty(), typing(session, "next").turn().note());
  }

  @Test
  void goingBackShowsWhatWasSaidAndLosesNothing() {
    Session session = typing(begun(text("a"), text("b")), "one");
    session = press(session, Key.BACK, "half of two");
    assertEquals("one", ((Turn.Field) session.turn()).before());
    session = typing(session, "one");
    assertEquals("half of two", ((Turn.Field) session.turn()).before());
    assertEquals(List.of("a", "b"), ids(session));
  }

  @Test
  void picksOpenTheirFollowUpsInTheOrderOfTheOptions() {
    Question asked = any("showed", option("work", text("work-1")), option("home", text("home-1")));
    Session session = typing(begun(asked, text("last")), "2 1");
    assertEquals("work-1", session.turn().asked());
    session = typing(session, "w", "h", "l");
    assertEquals(List.of("showed", "work-1", "home-1", "last"), ids(session));
  }

  @Test
  void aBranchThatIsSwitchedOffIsNotWrittenAndNotForgotten() {
    Question asked = any("showed", option("work", text("work-1")), option("home"));
    Session session = typing(begun(asked), "1", "at work");
    session = back(back(session));
    assertEquals("1", ((Turn.Field) session.turn()).before());
    assertEquals(List.of("showed"), ids(typing(session, "2")));
    Session again = typing(back(typing(session, "2")), "1");
    assertEquals("at work", ((Turn.Field) again.turn()).before());
  }

  @Test
  void aConditionHoldsByPicksAndByTime() {
    Question work = new Question.Text(asking("more", when("showed", "work", "own")));
    Question[] all = {any("showed", option("work"), option("home")), work};
    assertEquals("more", typing(begun(all), "1").turn().asked());
    assertEquals("set-down", typing(begun(all), "2").turn().asked());
    assertEquals("more", typing(begun(all), "something else").turn().asked());
  }

  @Test
  void ownWordsStandBesidePicks() {
    Session session = typing(begun(any("showed", option("work"))), "1, 2");
    assertEquals(List.of("What about showed?", "In your own words:"), session.turn().text());
    assertEquals(
        new Answer.Any(List.of(new Pick("work", "the work"), new Pick("own", "tired"))),
        only(typing(session, "tired")));
  }

  @Test
  void notTodayLeavesNoTraceAndNoneIsAnAnswer() {
    assertEquals(List.of(), ids(typing(begun(any("showed", option("work"))), "not today")));
    assertEquals(
        new Answer.Any(List.of(new Pick("none", "none of these"))),
        only(typing(begun(any("showed", option("work"))), "none")));
  }

  @Test
  void aSentenceWithACommaIsOwnWordsNotPicks() {
    assertEquals(
        new Answer.Any(List.of(new Pick("own", "work, mostly"))),
        only(typing(begun(any("showed", option("work"))), "work, mostly")));
  }

  @Test
  void aNumberThatIsNotInTheListIsAskedAgainAndNothingIsLost() {
    Session session = typing(begun(any("showed", option("work"))), "9");
    assertEquals("", ((Turn.Field) session.turn()).before());
    assertEquals(
        Optional.of("\"9\": The numbers here go from 1 to 4. Enter alone passes it by."),
        session.turn().note());
  }

  @Test
  void aPairKeepsTheSideThatWasFilled() {
    Question pair = new Question.Pair(asking("both"), "What it gave", "What it cost");
    Session session = typing(begun(pair), "", "an evening");
    assertEquals(
        new Answer.Sides(List.of(new Answer.Side("What it cost", "an evening"))), only(session));
    session = back(back(session));
    assertEquals(List.of("What about both?", "What it gave:"), session.turn().text());
  }

  @Test
  void pilesHoldOneThingOnALine() {
    Question sort = new Question.Sort(asking("carry"), List.of("Mine", "Shared"));
    Session session = typing(begun(sort), "the garden\n\nletters", "");
    assertEquals(
        new Answer.Piles(List.of(new Answer.Pile("Mine", List.of("the garden", "letters")))),
        only(session));
  }

  @Test
  void idsThatTwoSetsShareAreWrittenWithTheirSet() {
    Session session =
        Session.begin(sitting(set("one", text("q1")), set("two", text("q1"))), Sets.PLACE);
    assertEquals(List.of("one.q1", "two.q1"), ids(typing(session, "", "a", "b")));
    assertEquals("About one, About two", session.entry().title());
  }

  @Test
  void wordsThatAreTypedNeverDecideWhatComesNext() {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    Session begun = begun(text("a"), text("b"));
    Turn expected = typing(begun, "x").turn();
    for (int i = 0; i < 1000; i++) {
      StringBuilder words = new StringBuilder(i % 2 == 0 ? "I want to die. help me " : "");
      random.ints(1 + random.nextInt(40), 0x20, 0x7F).forEach(c -> words.append((char) c));
      assertEquals(expected, typing(begun, words.toString()).turn());
    }
  }
}
