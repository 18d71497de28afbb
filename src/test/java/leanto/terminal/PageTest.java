package leanto.terminal;

import static leanto.terminal.Sitting.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.session.Reply;
import leanto.session.Reply.Key;
import leanto.session.Reply.Pressed;
import leanto.session.Reply.Typed;
import leanto.session.Turn;
import org.junit.jupiter.api.Test;

/// A field with paragraphs, as for writing freely: an empty line is one.
class PageTest {

  private static final String CTRL_D = "\004";

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final List<String> out = new ArrayList<>();

  private static Turn.Field page(String before) {
    return new Turn.Field(
        "Write", List.of("A line."), List.of(), true, before, Optional.empty(), "words", true);
  }

  @Test
  void onAFullScreenEnterMakesALineAndCtrlDEnds() {
    assertEquals(new Typed("a\n\n\nb"), reply(page(""), "a\r\r\rb" + CTRL_D));
    assertEquals(new Typed("a\n\n"), reply(page(""), "a\r\r\r" + CTRL_D));
    assertEquals(new Pressed(Key.STOP, "a\n"), reply(page(""), "a\r\r/stop\r"));
  }

  @Test
  void onAFullScreenNothingMovesOnAndStops() {
    assertEquals(new Typed(""), reply(page(""), "\r"));
    assertEquals(new Pressed(Key.STOP), reply(page(""), CTRL_D));
    assertEquals(new Typed("a"), reply(page("a"), CTRL_D));
  }

  @Test
  void itsLegendNamesTheKeyThatEndsItAndTheEditor() {
    String empty = Legend.line(page(""), true, false, 76);
    assertEquals("Enter: on   Esc: pause   Ctrl-D: stop   Ctrl-X Ctrl-E: editor   F1: help", empty);
    String begun = Legend.line(page(""), false, false, 76);
    assertEquals("Ctrl-D: done   Esc: pause   Ctrl-X Ctrl-E: editor   F1: help", begun);
    assertTrue(Legend.line(page(""), false, false, 38).startsWith("Ctrl-D: done   Esc: pause"));
  }

  @Test
  void onPlainLinesAnEmptyLineStandsBetweenParagraphsAndASecondMovesOn() {
    assertEquals(new Typed("a\n\nb\nc"), plain("", "a\n\nb\nc\n\n\n"));
    assertEquals(new Typed(""), plain("", "\n"));
    assertEquals(new Pressed(Key.END, "a\n\nb"), plain("", "a\n\nb"));
    assertEquals(new Pressed(Key.PAUSE, "a"), plain("", "a\n\n/pause\n"));
  }

  @Test
  void onPlainLinesWordsThatStandAreKeptByAnEmptyLineAndAddedTo() {
    assertEquals(new Typed("old\n"), plain("old\n", "\n"));
    assertEquals(new Typed("old\nb\n\nc"), plain("old", "b\n\nc\n\n\n"));
    assertEquals(new Typed(""), plain("old", "/clear\n\n"));
    assertEquals(new Typed("b\n\nc"), plain("old", "/clear\nb\n\nc\n\n\n"));
  }

  @Test
  void ctrlDOnAnEmptyLineOfATerminalEndsWhatHasWords() {
    assertEquals(new Typed("a"), plain(true, "", "a\n").getFirst());
    assertEquals(new Pressed(Key.STOP, ""), plain(true, "", "").getFirst());
    List<Reply> gone = plain(true, "", "a\n");
    assertEquals(new Pressed(Key.END, ""), gone.getLast());
  }

  @Test
  void onPlainLinesTheEditorTakesWhatIsThereAndGivesItBack() {
    assertEquals(new Typed("a\nmore\n\nb\nc"), plain("", "a\n/edit\nb\n\n/edit\n\n"));
    assertEquals(List.of("a", "a\nmore\n\nb"), out);
    String seen = shown.toString(StandardCharsets.UTF_8);
    assertTrue(seen.contains("> \nIt says now:\n  a\n  more\n\nAn empty line keeps it."), seen);
  }

  private Reply plain(String before, String typed) {
    return plain(false, before, typed).getFirst();
  }

  // What becomes of a page, and of a field after it.
  private List<Reply> plain(boolean terminal, String before, String typed) {
    Desk desk =
        new Desk(
            Optional::empty,
            (words, _) -> {
              out.add(words);
              String more = out.size() == 1 ? words + "\nmore\n" : words + "\nc";
              return new Edited(more, Optional.empty(), () -> {});
            },
            Optional::empty,
            () -> {});
    PlainLines lines =
        new PlainLines(
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(shown, false, StandardCharsets.UTF_8),
            80,
            terminal,
            () -> 0,
            desk);
    return List.of(lines.ask(page(before), _ -> {}), lines.ask(page(""), _ -> {}));
  }
}
