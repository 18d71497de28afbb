package leanto.terminal;

import static leanto.terminal.Sitting.field;
import static leanto.terminal.Sitting.paste;
import static leanto.terminal.Sitting.reply;
import static leanto.terminal.Sitting.screen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import leanto.session.Reply.Key;
import leanto.session.Reply.Pressed;
import leanto.session.Reply.Typed;
import leanto.session.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullScreenTest {

  private static final String CTRL_C = "\003";
  private static final String CTRL_D = "\004";
  private static final String LEAVING = "\033[?2004l\033[2J\033[H\033[?1049l\033[?25h\033[0m";

  static Stream<String> whatPeopleWrite() {
    return Stream.of(
        "wow!! great",
        "!!",
        "!$ ^a^b",
        "back\\slash \\n \\",
        "a\tb\t\tc",
        "100%P{done}",
        "%{\u202ehidden%}",
        "  spaces  ",
        "é e\u0301 ü",
        "日本語",
        "😀 👨‍👩‍👧 🇫🇷 ❤️",
        "“quotes” … —",
        "עברית فارسی می‌خواهم",
        "# heading\n\n```\nfence\n```\n\n> quote",
        "\u00a0\u200b\ufeff",
        "/pause is a word here",
        "line\n\n\n\nafter blank lines");
  }

  @ParameterizedTest
  @MethodSource("whatPeopleWrite")
  void whatIsTypedIsWhatIsStored(String words) {
    assertEquals(new Typed(words), reply(field(), words + CTRL_D));
  }

  @ParameterizedTest
  @MethodSource("whatPeopleWrite")
  void whatIsPastedIsWhatIsStored(String words) {
    assertEquals(new Typed(words), reply(field(), paste(words) + CTRL_D));
  }

  @Test
  void aLongPasteIsStoredWhole() {
    String words = "0123456789 abcdefghijklmnop äöü 日本\n\n".repeat(2900) + "end";
    assertTrue(words.length() > 100_000);
    assertEquals(new Typed(words), reply(field(), paste(words) + CTRL_D));
  }

  @Test
  void anEscapeThatIsPastedIsStoredAndNotObeyed() {
    AtomicLong clock = new AtomicLong();
    String keys = paste("a\033]0;title\007b") + CTRL_D;
    Sitting sitting = new Sitting(keys, () -> clock.addAndGet(1_000_000_000));
    assertEquals(new Typed("a\033]0;title\007b"), sitting.ask(field()));
    assertTrue(sitting.written().contains("a^[]0;title^Gb"));
  }

  @Test
  void wordsThatStandInTheFieldCanBeEdited() {
    assertEquals(new Typed("before and after"), reply(field(true, "before"), " and after\r\r"));
  }

  @Test
  void theLastWordsAreGivenWhenTheTerminalIsGone() {
    Sitting sitting = new Sitting("half a sent");
    assertEquals(new Pressed(Key.END, "half a sent"), sitting.ask(field()));
    assertEquals(List.of("half a sent"), sitting.halves);
  }

  @Test
  void wordsAreGivenEveryHalfSecondWhileTheyAreTyped() {
    AtomicLong clock = new AtomicLong();
    Sitting sitting = new Sitting("one two\r\r", () -> clock.addAndGet(300_000_000));
    sitting.ask(field());
    assertFalse(sitting.halves.isEmpty());
    sitting.halves.forEach(half -> assertTrue("one two\n".startsWith(half), half));
  }

  @Test
  void nothingIsWrittenAfterLeaving() {
    Sitting sitting = new Sitting("");
    sitting.ask(field());
    sitting.screen.interrupted();
    assertTrue(sitting.written().endsWith(LEAVING));
    sitting.resize(40, 12);
    assertEquals(new Pressed(Key.END, ""), sitting.ask(field()));
    sitting.screen.close();
    assertTrue(sitting.written().endsWith(LEAVING));
    assertEquals(1, sitting.written().split("1049l", -1).length - 1);
  }

  static Stream<Arguments> keys() {
    return Stream.of(
        arguments("\033", Key.PAUSE),
        arguments("\033[Z", Key.BACK),
        arguments("\033OP", Key.HELP),
        arguments(CTRL_C, Key.LEAVE),
        arguments("\033\033\033", Key.LEAVE),
        arguments("", Key.END));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aKeyHasTheWordsOfItsField(String key, Key expected) {
    assertEquals(new Pressed(expected, "a\nb"), reply(field(), "a\rb" + key));
  }

  @ParameterizedTest
  @CsvSource({"/pause, PAUSE", "/back, BACK", "/stop, STOP", "/help, HELP", "/leave, LEAVE"})
  void aKeyCanBeTypedAsAWord(String word, Key expected) {
    assertEquals(new Pressed(expected, "a\nb"), reply(field(), "a\rb\r" + word + "\r"));
  }

  @Test
  void ctrlDOnNothingStops() {
    assertEquals(new Pressed(Key.STOP), reply(field(), CTRL_D));
    assertEquals(new Pressed(Key.STOP), reply(screen(true), CTRL_D));
  }

  @Test
  void aKeyOfAChoiceActsAtOnceAndOthersChangeNothing() {
    assertEquals(new Typed("b"), reply(screen(false, "a", "b"), "x\r \tb"));
    assertEquals(new Typed("b"), reply(screen(false, "a", "b"), "B"));
  }

  @Test
  void lettersThatWereTypedBeforeAScreenCouldBeSeenAreNoChoice() {
    Sitting sitting = new Sitting("words\004no");
    assertEquals(new Typed("words"), sitting.ask(Sitting.field()));
    assertEquals(new Pressed(Key.END, ""), sitting.ask(Sitting.screen(false, "k", "n")));
    assertEquals(new Typed("n"), Sitting.reply(Sitting.screen(false, "k", "n"), "no"));
  }

  @Test
  void theCursorIsWhereItWasWhenAPersonComesBackFromTheHelp() {
    Sitting sitting = new Sitting("abc\033[D\033[D\033OPx\004");
    assertEquals(new Pressed(Key.HELP, "abc"), sitting.ask(Sitting.field()));
    assertEquals(new Typed("axbc"), sitting.ask(Sitting.field(true, "abc")));
    assertEquals(new Typed("abcx"), Sitting.reply(Sitting.field(true, "abc"), "x\004"));
  }

  @Test
  void aSlashBeginsAWordWhoseLettersAreNoKeys() {
    Turn.Screen screen = Sitting.screen(false, "h", "p");
    assertEquals(new Pressed(Key.HELP, ""), Sitting.reply(screen, "/help\r"));
    assertEquals(new Typed("p"), Sitting.reply(screen, "/x\177\177p"));
  }

  @Test
  void enterMovesOnOnlyWhereItMay() {
    assertEquals(new Typed(""), reply(screen(true, "a"), "x\r"));
    assertEquals(new Typed("a"), reply(screen(false, "a"), "\r\ra"));
  }

  @Test
  void aQuestionMarkIsTheHelpUnlessItIsAChoice() {
    assertEquals(new Pressed(Key.HELP), reply(screen(false, "a"), "?"));
    assertEquals(new Typed("?"), reply(screen(false, "?"), "?"));
  }

  @Test
  void aLongMenuReadsALine() {
    Turn.Screen menu =
        screen(
            false, IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toArray(String[]::new));
    assertEquals(new Typed("12"), reply(menu, "1\u007f12\r"));
    assertEquals(new Typed("11"), reply(menu, "\r99\rThe words of 11\r"));
    assertEquals(new Pressed(Key.PAUSE), reply(menu, "/pause\r"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\033]0;title\007",
        "\033]52;c;Y29weQ==\007",
        "\033[2J\033[31m",
        "\u009b31m",
        "\u009d0;x\u009c",
        "\r\b\u007f\016",
        "\u202eabc",
        "%{\033]0;x\007%}"
      })
  void noBytesOfATurnActOnTheTerminal(String hostile) {
    Turn turn =
        new Turn.Field(
            hostile,
            List.of(hostile),
            List.of(new Turn.Choice("1", hostile)),
            true,
            hostile,
            Optional.of(hostile));
    Sitting sitting = new Sitting(CTRL_C);
    sitting.ask(turn);
    sitting.screen.close();
    String ours = "\033\\[\\?(1049|2004|25)[hl]|\033\\[\\d*(;1)?[HJKm]|\033[78]|\r\n|\r";
    String seen = sitting.written().replaceAll(ours, "");
    assertTrue(seen.chars().noneMatch(Character::isISOControl), seen);
    assertFalse(seen.contains("\u202e"));
  }

  @Test
  void aNewSizeIsPaintedWithTheWordsIntact() {
    Sitting sitting = new Sitting("");
    sitting.ask(field(true, "one two three four five six seven eight nine ten eleven"));
    sitting.bytes.reset();
    sitting.resize(40, 12);
    assertTrue(sitting.written().contains("> one two three four five six seven"));
    assertTrue(sitting.written().contains("  eight nine ten eleven"));
  }

  @Test
  void theFirstWordsAreOnTheScreenBeforeTheTerminalIsOpened() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Supplier<Tty> noTerminal =
        () -> {
          throw new IllegalStateException(bytes.toString(StandardCharsets.UTF_8));
        };
    FullScreen early = new FullScreen(bytes, false, () -> 0, Desk.closed("None."), noTerminal);
    String seen =
        assertThrows(IllegalStateException.class, () -> early.ask(field(), half -> {}))
            .getMessage();
    assertTrue(seen.startsWith("\033[?1049h\033[H\033[2J"), seen);
    assertTrue(seen.contains(" What was it?\r\n\r\n >"), seen);
  }
}
