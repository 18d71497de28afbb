package leanto.terminal;

import static leanto.terminal.Sitting.field;
import static leanto.terminal.Sitting.screen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.session.Reply.Key;
import leanto.session.Reply.Pressed;
import leanto.session.Reply.Typed;
import leanto.session.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that a full screen hands to an editor, which is only told of here.
class HandedOverTest {

  private static final String CTRL_C = "\003";
  private static final String CTRL_D = "\004";
  private static final String TO_EDITOR = "\030\005";

  private final List<String> told = new ArrayList<>();
  private Optional<String> out = Optional.empty();
  private Optional<String> closed = Optional.empty();

  // An editor that adds a line; the last word of what it is given says how it ends.
  private final Desk desk =
      new Desk(() -> closed, this::edited, () -> out, () -> told.add("ended by a signal"));

  private Edited edited(String words, Runnable meanwhile) {
    told.add("out: " + words);
    out = Optional.of("saved so far");
    meanwhile.run();
    String more = words + "\n/back";
    out = Optional.of(more);
    Optional<String> note = Optional.of("It said no.").filter(_ -> words.endsWith("no"));
    return new Edited(note.isPresent() ? words : more, note, this::taken);
  }

  private void taken() {
    told.add("taken");
    out = Optional.empty();
  }

  private Sitting at(String keys) {
    return new Sitting(keys, () -> 0, desk);
  }

  private Object reply(Turn turn, String keys) {
    return at(keys).screen.ask(turn, words -> told.add("half: " + words));
  }

  @ParameterizedTest
  @ValueSource(strings = {TO_EDITOR, "\r/edit\r", "\r /Edit" + CTRL_D, "\030" + TO_EDITOR})
  void wordsGoOutAsTheyAreMeantAndComeBackAsTheyWouldBeTyped(String asked) {
    assertEquals(
        new Typed("//x\n/pause\n/back\ntoo"),
        reply(field(), "//x\r//pause" + asked + "\ntoo" + CTRL_D));
    assertTrue(told.contains("out: //x\n/pause"), told.toString());
  }

  @Test
  void aDraftHasTheWordsBeforeTheyGoAndBeforeTheyAreTaken() {
    reply(field(), "rain" + TO_EDITOR + CTRL_C);
    assertEquals(List.of("half: rain", "out: rain", "half: rain\n/back", "taken"), told);
  }

  @Test
  void aSignalGivesWhatTheEditorHasSavedSoFar() {
    Sitting[] sitting = new Sitting[1];
    Desk signalled =
        new Desk(
            () -> closed,
            (words, _) -> {
              out = Optional.of("saved so far");
              sitting[0].screen.interrupted();
              return new Edited(words, Optional.empty(), this::taken);
            },
            () -> out,
            () -> told.add("ended by a signal"));
    sitting[0] = new Sitting("rain" + TO_EDITOR, () -> 0, signalled);
    sitting[0].screen.ask(field(), words -> told.add("half: " + words));
    assertEquals(
        List.of("half: rain", "half: saved so far", "ended by a signal"), told.subList(0, 3));
    assertTrue(sitting[0].written().endsWith("\033[?1049l\033[?25h\033[0m"));
  }

  @Test
  void whatComesBackIsOneStepThatCanBeUndone() {
    assertEquals(new Typed("rain"), reply(field(), "rain" + TO_EDITOR + "\037" + CTRL_D));
  }

  @Test
  void aNoteStandsThereUntilTheNextTime() {
    Sitting sitting = at("no" + TO_EDITOR + CTRL_C);
    sitting.ask(field());
    assertTrue(sitting.written().contains("It said no."));
    Sitting again = at("no" + TO_EDITOR + "t" + TO_EDITOR + CTRL_C);
    again.ask(field());
    String last = again.written().substring(again.written().lastIndexOf("\033[?1049h"));
    assertTrue(!last.contains("It said no.") && last.contains("//back"), last);
  }

  @Test
  void theScreenIsLeftAndClearedMeanwhile() {
    Sitting sitting = at("rain" + TO_EDITOR + CTRL_C);
    sitting.ask(field());
    String written = sitting.written();
    assertEquals(2, written.split("\\Q\033[?1049h\\E", -1).length - 1);
    assertTrue(written.contains("\033[2J\033[H\033[?1049l\033[?25h\033[0m\033[?1049h"), written);
  }

  @Test
  void whereTheEditorIsClosedItIsSaidAndTheWordsStay() {
    closed = Optional.of("It is closed.");
    Sitting sitting = at("rain" + TO_EDITOR + ", too" + CTRL_D);
    assertEquals(new Typed("rain, too"), sitting.ask(field()));
    assertTrue(sitting.written().contains("It is closed."));
    assertEquals(List.of(), told);
  }

  @Test
  void aFieldOfOneLineHasNoEditor() {
    Sitting sitting = at("/edit\r" + TO_EDITOR + "//edit\r");
    assertEquals(new Typed("/edit"), sitting.ask(field(false, "")));
    assertTrue(sitting.written().contains("The editor is for longer answers."));
    assertEquals(List.of(), told);
    assertEquals(new Typed("a"), at(TO_EDITOR + "a").ask(screen(false, "a")));
  }

  @Test
  void anAnswerCanBeginInTheEditor() {
    Sitting sitting = at("");
    sitting.screen.editorFirst();
    assertEquals(new Typed("a"), at("a").ask(screen(false, "a")));
    assertEquals(new Typed("rain\n/back"), sitting.ask(field(true, "rain")));
    Sitting noted = at("t" + CTRL_D);
    noted.screen.editorFirst();
    assertEquals(new Typed("not"), noted.ask(field(true, "no")));
    assertEquals(new Pressed(Key.END, ""), sitting.ask(field()));
  }
}
