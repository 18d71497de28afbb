package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import leanto.prompt.PromptSet;
import leanto.session.Reply;
import leanto.session.Reply.Key;
import leanto.session.Session;
import leanto.session.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person writes never decides what is shown (`care.md` R8, R4; E17, E55).
class NoReplyToContentTest {

  private static final String SETS = "leanto.care.ShippedCareTest#sets";
  private static final List<String> TEXTS = Texts.thousand();

  private static Turn after(Session session, String words) {
    return session.after(new Reply.Typed(words)).turn();
  }

  @Test
  void aThousandTextsAreAThousand() {
    assertEquals(1000, new HashSet<>(TEXTS).size());
    assertTrue(TEXTS.containsAll(Texts.DISTRESS));
  }

  @ParameterizedTest
  @MethodSource(SETS)
  void theScreenAfterAnyWordsIsTheOneAfterAnyOther(PromptSet set) {
    List<Session> fields = Ways.fields(set);
    assertTrue(fields.size() > 4, () -> set.id() + " " + fields.size());
    for (int i = 0; i < fields.size(); i++) {
      Session field = fields.get(i);
      Turn expected = after(field, "x");
      assertNotEquals(field.turn(), expected);
      for (int j = 0; j < TEXTS.size(); j++) {
        // Each field is given all that is named here, and its share of the chance ones.
        if (j < Texts.NAMED || j % fields.size() == i) {
          String words = TEXTS.get(j);
          assertEquals(expected, after(field, words), () -> field.turn().text() + " " + words);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(SETS)
  void soIsThePauseTheHelpAndTheStopOverWordsInAField(PromptSet set) {
    for (Session field : Ways.fields(set)) {
      for (Key key : List.of(Key.PAUSE, Key.HELP, Key.STOP, Key.BACK)) {
        Turn expected = field.after(new Reply.Pressed(key, "x")).turn();
        for (String words : Texts.DISTRESS) {
          assertEquals(expected, field.after(new Reply.Pressed(key, words)).turn());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(SETS)
  void aWholeSittingIsTheSameWhateverIsWrittenInIt(PromptSet set) {
    List<Turn> expected = Played.of(set, Played.answering("x", "k")).turns();
    Iterator<String> texts = TEXTS.iterator();
    for (int i = 0; i < 50; i++) {
      Played played =
          Played.of(
              set,
              turn ->
                  turn instanceof Turn.Field
                      ? Played.answer(turn, texts.next())
                      : Played.answering("", "k").apply(turn));
      assertEquals(expected, played.turns());
    }
  }

  @ParameterizedTest
  @MethodSource(SETS)
  void theProgramWritesTheSameBytesWhateverIsWritten(PromptSet set, @TempDir Path folder)
      throws Exception {
    Household home = Household.in(folder, "none");
    Set<Household.Seen> seen = new HashSet<>();
    for (String words :
        List.of("x", "I want to die", "help", "he hurt me", "## a: [b]", "--help")) {
      List<String> typed = Played.of(set, Played.answering(words, "n")).typed();
      seen.add(home.run(typed, "reflect", set.id()));
    }
    assertEquals(1, seen.size());
  }
}
