package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import leanto.entry.Answer;
import leanto.library.Shelf;
import leanto.prompt.Option;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.session.Reply;
import leanto.session.Session;
import leanto.session.Turn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// At a list the picks decide what comes next, and words of one's own are only words (`care.md` R8,
/// R13).
@Tag("thorough")
class WordsAtAListTest {

  private static final String SETS = "leanto.care.ShippedCareTest#sets";
  private static final List<String> TEXTS = Texts.thousand();

  private static Turn after(Session session, String words) {
    return session.after(new Reply.Typed(words)).turn();
  }

  @ParameterizedTest
  @MethodSource(SETS)
  void theScreenAfterASentenceIsTheOneAfterAnyOther(PromptSet set) {
    List<String> sentences = TEXTS.stream().filter(WordsAtAListTest::sentence).toList();
    assertTrue(sentences.size() > 500, () -> "only " + sentences.size());
    for (Session list : Ways.lists(set)) {
      Turn expected = after(list, "some words of mine");
      for (String words : sentences) {
        boolean own = expected.note().isEmpty();
        Turn shown = after(list, words);
        // On arriving there are no own words: the note quotes what was typed, and no more.
        Optional<String> note =
            expected.note().map(it -> it.replace("some words of mine", words.strip()));
        assertEquals(own ? expected : expected.noting(note.orElseThrow()), shown);
      }
    }
  }

  @Test
  void aPickThatOpensAFollowUpGivesAnotherScreenSoThisCanFail() throws Exception {
    Session list = at(carried(), "showed-up");
    assertEquals("hand-over-looked-after", after(list, "1").asked());
    assertNotEquals(after(list, "1"), after(list, "none of these"));
    assertNotEquals(after(list, "1"), after(list, "2"));
  }

  @Test
  void aWordThatIsNotOnTheScreenIsAWordOfOnesOwn() throws Exception {
    List<String> misheard = new ArrayList<>();
    for (PromptSet set : ShippedCareTest.sets().toList()) {
      for (Question question : SetWords.everyQuestion(set)) {
        if (question instanceof Question.Choice choice) {
          Session list = at(set, question.id());
          for (Option option : choice.options()) {
            Answer said = list.after(new Reply.Typed(option.id())).given().get(question.id());
            if (!said.toString().toLowerCase(Locale.ROOT).contains("say=" + option.id() + "]")) {
              misheard.add(set.id() + ": " + option.id() + " -> " + option.say());
            }
          }
        }
      }
    }
    assertEquals(List.of(), misheard);
  }

  // No list has a line of three words that is among the texts, but for the ways out of it. A number
  // is a pick.
  private static boolean sentence(String text) {
    boolean words = text.matches("(?s).*\\p{L}.*\\s.*\\p{L}.*\\s.*\\p{L}.*");
    List<String> ways = List.of("my own words", "none of these", "not today", "own", "none");
    return Texts.DISTRESS.contains(text) && !text.equals("999")
        || words && !ways.containsAll(List.of(text.strip().split("\\s*,\\s*")));
  }

  private static PromptSet carried() throws Exception {
    return new Shelf(List.of()).find("today-i-carried").orElseThrow().read();
  }

  private static Session at(PromptSet set, String id) {
    return Ways.through(set).values().stream()
        .filter(session -> session.turn().asked().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
