package leanto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import leanto.terminal.Press.Escape;
import leanto.terminal.Press.Key;
import leanto.terminal.Press.Pasted;
import leanto.terminal.Press.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Characters as a terminal sends them; `·` is a while in which nothing comes.
class KeysTest {

  static Stream<Arguments> keys() {
    return Stream.of(
        arguments("\r", List.of(Key.ENTER)),
        arguments("\n", List.of(Key.NEW_LINE)),
        arguments("\033\r", List.of(Key.NEW_LINE)),
        arguments("\033[A\033OA", List.of(Key.UP, Key.UP)),
        arguments("\033[D\033OD", List.of(Key.LEFT, Key.LEFT)),
        arguments("\033[Z", List.of(Key.BACK)),
        arguments("\033[[A\033OP\033[11~", List.of(Key.HELP, Key.HELP, Key.HELP)),
        arguments("\003\004\014\032", List.of(Key.LEAVE, Key.DONE, Key.REPAINT, Key.SUSPEND)),
        arguments("\030\005", List.of(Key.NOTHING, Key.EDIT)),
        arguments(
            "\005\030a\005", List.of(Key.LINE_END, Key.NOTHING, new Typed("a"), Key.LINE_END)),
        arguments("\030\033[F", List.of(Key.NOTHING, Key.LINE_END)),
        arguments("😀é", List.of(new Typed("😀"), new Typed("é"))));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aKeyIsKnownByWhatItSends(String sent, List<Press> presses) {
    assertEquals(presses, presses(sent));
  }

  @Test
  void anEscapeAloneIsDecidedWhenNothingFollows() {
    assertEquals(List.of(new Escape(1), new Typed("[")), presses("\033·["));
    assertEquals(List.of(new Escape(1)), presses("\033"));
  }

  @Test
  void escapesInOneBurstAreCounted() {
    assertEquals(List.of(new Escape(3)), presses("\033\033\033·"));
    assertEquals(List.of(new Escape(2), Key.UP), presses("\033\033\033[A"));
    assertEquals(List.of(Key.UP), presses("\033\033[A"), "Alt-Up on some terminals");
  }

  @Test
  void anUnknownSequenceIsDroppedWhole() {
    Press nothing = Key.NOTHING;
    assertEquals(List.of(nothing, new Typed("x")), presses("\033[1;2Qx"));
    assertEquals(List.of(nothing, new Typed("x")), presses("\033[?62;c" + "x"));
    assertEquals(List.of(nothing, new Typed("x")), presses("\033]11;rgb:0/0/0\033\\x"));
    assertEquals(List.of(nothing, new Typed("x")), presses("\033]11;rgb:0/0/0\007x"));
    assertEquals(List.of(nothing, new Typed("x")), presses("\033qx"));
    assertEquals(List.of(nothing, new Typed("x")), presses("\033[12·x"));
    assertEquals(List.of(nothing, Key.LEAVE), presses("\033[12\003"));
  }

  @Test
  void sequencesThatAreBegunAndNeverEndedAreAsManyKeysThatDoNothing() {
    assertEquals(Collections.nCopies(100_000, Key.NOTHING), presses("\033[".repeat(100_000)));
  }

  @Test
  void aPasteIsOneAndKeepsItsLines() {
    String text = "a\r\r\tb\r\nc\nd\033[31m\0";
    assertEquals(
        List.of(new Pasted("a\n\n\tb\nc\nd\033[31m\0"), new Typed("x")),
        presses("\033[200~" + text + "\033[201~x"));
  }

  @Test
  void aPasteWithoutAnEndEndsWhenNothingComes() {
    assertEquals(List.of(new Pasted("abc"), Key.LEAVE), presses("\033[200~abc·\003"));
  }

  private static List<Press> presses(String sent) {
    return Burst.presses(sent, '·');
  }
}
