package leanto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InterruptedIOException;
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
import leanto.session.Turn.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLinesTest {

  private static final Desk NO_EDITOR = Desk.closed("There is no editor here.");

  // Each look at the clock finds it so much later.
  private long passing = 600_000_000L;
  private long now;

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final List<String> halves = new ArrayList<>();

  @Test
  void aSittingReadsFromTopToBottom() {
    PlainLines lines = lines("x\nb\nThe deadline.\nMy name on it.\n\n");
    assertEquals(new Typed("b"), lines.ask(start(), halves::add));
    assertEquals(new Typed("The deadline.\nMy name on it."), lines.ask(field(), halves::add));
    assertEquals(
        """
        Where it was learned

        Stop at any time.

          b  begin
          n  not now

        >\s
        One of these can be typed:
          b  begin
          n  not now
        >\s

        What was it looking after?
        A word is plenty.

        An empty line moves on. Alone on a line: /pause /back /stop /help
        >\s
        >\s
        >\s
        """,
        shown());
  }

  @Test
  void theTitleAndTheLegendAreNotRepeated() {
    PlainLines lines = lines("\n\n");
    lines.ask(field(), halves::add);
    shown.reset();
    lines.ask(field(), halves::add);
    assertEquals("\nWhat was it looking after?\nA word is plenty.\n\n> \n", shown());
  }

  @Test
  void anEmptyFirstLinePassesBy() {
    assertEquals(new Typed(""), reply(field(), "\n"));
  }

  @Test
  void wordsThatStandAreKeptByEnterAlone() {
    assertEquals(new Typed("old\n\nwords"), reply(field(true, "old\n\nwords"), "\n"));
    assertTrue(shown().contains("It says now:\n  old\n\n  words\nAn empty line keeps it."));
    assertEquals(new Typed("old"), reply(field(false, "old"), "\n"));
  }

  @Test
  void wordsThatStandCanBeAddedToOrReplacedOrCleared() {
    assertEquals(new Typed("old\nand new"), reply(field(true, "old"), "and new\n\n"));
    assertEquals(new Typed("new"), reply(field(true, "old"), "/clear\nnew\n\n"));
    assertEquals(new Typed(""), reply(field(true, "old"), "/clear\n\n"));
    assertEquals(new Typed("new"), reply(field(false, "old"), "new\n"));
    assertEquals(new Typed(""), reply(field(false, "old"), "/clear\n"));
    assertEquals(new Typed("/clear"), reply(field(false, ""), "/clear\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wow!! great",
        "back\\slash",
        "a\tb",
        " ",
        "  spaces  ",
        "100%P{done}",
        "日本 😀 e\u0301"
      })
  void whatIsTypedIsWhatIsStored(String words) {
    assertEquals(new Typed(words), reply(field(), words + "\n\n"));
    assertEquals(new Typed(words), reply(field(false, ""), words + "\r\n"));
  }

  @Test
  void bytesThatAreNoTextBecomeAVisibleMark() {
    byte[] latin1 = "caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    PlainLines lines = lines(new ByteArrayInputStream(latin1));
    assertEquals(new Typed("caf\ufffd"), lines.ask(field(false, ""), halves::add));
  }

  @Test
  void aSlashWordIsAKeyWithTheWordsSoFar() {
    assertEquals(new Pressed(Key.PAUSE, "a\nb"), reply(field(), "a\nb\n /Pause \n"));
    assertEquals(new Pressed(Key.BACK, "old"), reply(field(true, "old"), "/back\n"));
    assertEquals(new Pressed(Key.STOP, ""), reply(start(), "/stop\n"));
    assertEquals(new Typed("/pause\nb"), reply(field(), "//pause\nb\n\n"));
  }

  @Test
  void theEndOfTheInputKeepsTheWordsSoFar() {
    assertEquals(new Pressed(Key.END, "a\nb"), reply(field(), "a\nb"));
    assertEquals(new Pressed(Key.END, "b"), reply(field(false, "old"), "b"));
    assertEquals(new Pressed(Key.END, "old"), reply(field(false, "old"), ""));
    assertEquals(new Pressed(Key.END, ""), reply(start(), ""));
  }

  @Test
  void anInterruptedReadLeaves() {
    InputStream interrupted =
        new InputStream() {
          @Override
          public int read() throws InterruptedIOException {
            throw new InterruptedIOException();
          }
        };
    assertEquals(new Pressed(Key.LEAVE, ""), lines(interrupted).ask(field(), halves::add));
  }

  @Test
  void aChoiceIsMadeByItsKeyOrItsWords() {
    assertEquals(new Typed("n"), reply(start(), "\nN\n"));
    assertEquals(new Typed("n"), reply(start(), " Not Now \n"));
  }

  @Test
  void enterMovesOnOnlyWhereItMay() {
    Turn.Screen on = new Turn.Screen("", List.of("Sit."), List.of(), true, Optional.empty());
    assertEquals(new Typed(""), reply(on, "what\n\n"));
    assertTrue(shown().contains("Enter alone moves on."));
    assertEquals(new Pressed(Key.END, ""), reply(start(), "\n\n"));
  }

  @Test
  void linesAreGivenWhenHalfASecondHasPassedOrNoMoreHaveCome() {
    reply(field(), "a\nb\nhalf");
    assertEquals(List.of("a", "a\nb"), halves);
    halves.clear();
    passing = 0;
    reply(field(), "a\nb\n");
    assertEquals(List.of("a\nb"), halves);
  }

  @Test
  void ctrlDAtATerminalSendsWordsAndStopsOnNothing() {
    assertEquals(new Typed("a\nhalf"), atTerminal("a\nhalf").ask(field(), halves::add));
    PlainLines nothing = atTerminal("");
    assertEquals(new Pressed(Key.STOP, ""), nothing.ask(field(), halves::add));
    assertEquals(new Pressed(Key.END, ""), nothing.ask(field(), halves::add));
  }

  private PlainLines atTerminal(String typed) {
    InputStream in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(shown, false, StandardCharsets.UTF_8);
    return new PlainLines(in, out, 80, true, () -> 0, NO_EDITOR);
  }

  @Test
  void aSignalGivesTheLineThatWasBegun() {
    PlainLines[] person = new PlainLines[1];
    passing = 0;
    InputStream signalled =
        new ByteArrayInputStream("a\nhalf a li".getBytes()) {
          @Override
          public int read() {
            int next = super.read();
            if (next < 0) {
              person[0].interrupted();
            }
            return next;
          }
        };
    person[0] = lines(signalled);
    person[0].ask(field(), halves::add);
    assertEquals(List.of("a\nhalf a li"), halves);
  }

  @Test
  void itNeverReadsFurtherThanTheLineThatIsWanted() {
    ByteArrayInputStream in = new ByteArrayInputStream("one\nrest".getBytes());
    lines(in).ask(field(false, ""), halves::add);
    assertEquals("rest", new String(in.readAllBytes()));
  }

  @Test
  void nothingThatActsOnATerminalIsWritten() {
    String hostile = "\033]0;x\007\033[2J\u009b1m\u202e";
    Turn turn =
        new Turn.Field(
            hostile,
            List.of(hostile),
            List.of(new Choice(hostile, hostile)),
            true,
            hostile,
            Optional.of(hostile));
    reply(turn, "\n");
    assertFalse(shown().chars().anyMatch(c -> Character.isISOControl(c) && c != '\n'), shown());
  }

  @Test
  void longParagraphsAreWrapped() {
    Turn.Screen screen =
        new Turn.Screen(
            "",
            List.of("word ".repeat(40)),
            List.of(new Choice("10", "say ".repeat(30))),
            true,
            Optional.empty());
    reply(screen, "\n");
    assertTrue(shown().lines().allMatch(line -> line.length() <= 76), shown());
    assertTrue(shown().contains("\n      say"), shown());
  }

  private Reply reply(Turn turn, String typed) {
    return lines(typed).ask(turn, halves::add);
  }

  private PlainLines lines(String typed) {
    return lines(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
  }

  private PlainLines lines(InputStream in) {
    return new PlainLines(
        in,
        new PrintStream(shown, false, StandardCharsets.UTF_8),
        80,
        false,
        () -> now += passing,
        NO_EDITOR);
  }

  private String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  private static Turn.Screen start() {
    return new Turn.Screen(
        "Where it was learned",
        List.of("Stop at any time."),
        List.of(new Choice("b", "begin"), new Choice("n", "not now")),
        false,
        Optional.empty());
  }

  private static Turn.Field field() {
    return field(true, "");
  }

  private static Turn.Field field(boolean many, String before) {
    return new Turn.Field(
        "Where it was learned",
        List.of("What was it looking after?", "A word is plenty."),
        List.of(),
        many,
        before,
        Optional.empty());
  }
}
