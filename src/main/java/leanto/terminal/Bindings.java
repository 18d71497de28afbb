package leanto.terminal;

import static java.util.Map.entry;

import java.util.Map;
import leanto.terminal.Press.Key;

/// Which bytes are which key: the Emacs keys that shells share, and what terminals send for the
/// rest, arrows in both their forms.
final class Bindings {

  private static final Map<String, Key> CONTROLS =
      Map.ofEntries(
          entry("\r", Key.ENTER),
          entry("\n", Key.NEW_LINE),
          entry("\t", Key.TAB),
          entry("\b", Key.BACKSPACE),
          entry("\u007f", Key.BACKSPACE),
          entry(control('A'), Key.LINE_START),
          entry(control('B'), Key.LEFT),
          entry(control('C'), Key.LEAVE),
          entry(control('D'), Key.DONE),
          entry(control('E'), Key.LINE_END),
          entry(control('F'), Key.RIGHT),
          entry(control('K'), Key.CUT_TO_LINE_END),
          entry(control('L'), Key.REPAINT),
          entry(control('N'), Key.DOWN),
          entry(control('P'), Key.UP),
          entry(control('U'), Key.CUT_TO_LINE_START),
          entry(control('W'), Key.CUT_WORD_LEFT),
          entry(control('Y'), Key.PUT_BACK),
          entry(control('Z'), Key.SUSPEND),
          entry(control('_'), Key.UNDO));

  private static final Map<String, Key> AFTER_ESCAPE =
      Map.ofEntries(
          entry("\r", Key.NEW_LINE),
          entry("\n", Key.NEW_LINE),
          entry("b", Key.WORD_LEFT),
          entry("f", Key.WORD_RIGHT),
          entry("d", Key.CUT_WORD_RIGHT),
          entry("\b", Key.CUT_WORD_LEFT),
          entry("\u007f", Key.CUT_WORD_LEFT),
          entry("<", Key.TEXT_START),
          entry(">", Key.TEXT_END),
          entry("[A", Key.UP),
          entry("[B", Key.DOWN),
          entry("[C", Key.RIGHT),
          entry("[D", Key.LEFT),
          entry("[H", Key.LINE_START),
          entry("[F", Key.LINE_END),
          entry("[Z", Key.BACK),
          entry("[1~", Key.LINE_START),
          entry("[3~", Key.DELETE),
          entry("[4~", Key.LINE_END),
          entry("[5~", Key.PAGE_UP),
          entry("[6~", Key.PAGE_DOWN),
          entry("[7~", Key.LINE_START),
          entry("[8~", Key.LINE_END),
          entry("[11~", Key.HELP),
          entry("[[A", Key.HELP),
          entry("[P", Key.HELP),
          entry("OP", Key.HELP),
          entry("OA", Key.UP),
          entry("OB", Key.DOWN),
          entry("OC", Key.RIGHT),
          entry("OD", Key.LEFT),
          entry("OH", Key.LINE_START),
          entry("OF", Key.LINE_END),
          entry("OM", Key.ENTER),
          entry("Oc", Key.WORD_RIGHT),
          entry("Od", Key.WORD_LEFT),
          entry("[1;3C", Key.WORD_RIGHT),
          entry("[1;3D", Key.WORD_LEFT),
          entry("[1;5C", Key.WORD_RIGHT),
          entry("[1;5D", Key.WORD_LEFT),
          entry("[1;5H", Key.TEXT_START),
          entry("[1;5F", Key.TEXT_END),
          entry("[3;5~", Key.CUT_WORD_RIGHT),
          entry("[13;2u", Key.NEW_LINE),
          entry("[27;2;13~", Key.NEW_LINE));

  private Bindings() {}

  /// Takes one control character and gives its key.
  static Key control(int point) {
    return CONTROLS.getOrDefault(Character.toString(point), Key.NOTHING);
  }

  /// Takes what followed an escape and gives its key.
  static Key afterEscape(String sequence) {
    return AFTER_ESCAPE.getOrDefault(sequence, Key.NOTHING);
  }

  private static String control(char letter) {
    return Character.toString(letter - '@');
  }
}
