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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person writes never decides what is shown (`care.md` R8, R4; E17, E55).
@Tag("thorough")
class NoReplyToContentTest {

  private static final String SETS = "leanto.care.ShippedCareTest#sets";
  private static final String ITEMS = "Written before this:";
  private static final List<String> TEXTS = Texts.thousand();

  private static Turn after(Session session, String words) {
    return withoutItems(session.after(new Reply.Typed(words)).turn());
  }

  // A sort shows the items that were written just before it (`care.md` R8): they alone may differ.
  private static Turn withoutItems(Turn turn) {
    int items = turn.text().indexOf(ITEMS);
    return turn instanceof Turn.Field it && items >= 0
        ? new Turn.Field(
            it.title(),
            it.text().subList(0, items + 1),
            it.choices(),
            it.many(),
            it.before(),
            it.note(),
            it.asked(),
            it.paragraphs())
        : turn;
  }

  private static List<Turn> withoutItems(Played played) {
    return played.turns().stream().map(NoReplyToContentTest::withoutItems).toList();
  }

  private static Household.Seen withoutItems(Household.Seen seen) {
    String out = seen.out().replaceAll(ITEMS + "\n(  .*\n)+", ITEMS + "\n");
    return new Household.Seen(out, seen.err(), seen.exit());
  }

  @Test
  void aSortShowsTheItemsThatWereWrittenJustBeforeItAndNoOthers() throws Exception {
    PromptSet set =
        ShippedCareTest.sets().filter(it -> it.id().equals("mine-ours-theirs")).findFirst().get();
    List<Turn> sorts =
        Played.of(set, Played.answering("one\ntwo", "k")).turns().stream()
            .filter(turn -> turn.text().contains(ITEMS))
            .toList();
    assertEquals(6, sorts.size());
    for (Turn sort : sorts) {
      List<String> text = sort.text();
      assertEquals(List.of("  one", "  two"), text.subList(text.indexOf(ITEMS) + 1, text.size()));
    }
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
    List<Turn> expected = withoutItems(Played.of(set, Played.answering("x", "k")));
    Iterator<String> texts = TEXTS.iterator();
    for (int i = 0; i < 50; i++) {
      Played played =
          Played.of(
              set,
              turn ->
                  turn instanceof Turn.Field
                      ? Played.answer(turn, texts.next())
                      : Played.answering("", "k").apply(turn));
      assertEquals(expected, withoutItems(played));
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
      seen.add(withoutItems(home.run(typed, "reflect", set.id())));
    }
    assertEquals(1, seen.size());
  }
}
