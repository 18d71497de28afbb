package leanto.terminal;

import static leanto.terminal.Press.Key.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import leanto.terminal.Press.Key;
import org.junit.jupiter.api.Test;

/// Words with `|` where the cursor stands.
class EditingTest {

  private static final Size SIZE = new Size(80, 24);

  @Test
  void movesGoByCharacterAsAPersonCountsThem() {
    assertEquals("a|e\u0301b", after("ae\u0301b|", LEFT, LEFT));
    assertEquals("|👨‍👩‍👧", after("👨‍👩‍👧|", LEFT));
    assertEquals("👨‍👩‍👧|", after("|👨‍👩‍👧", RIGHT));
    assertEquals("|", after("🇫🇷|", BACKSPACE));
    assertEquals("|x", after("|e\u0301x", DELETE));
    assertEquals("|", after("|", LEFT, RIGHT, BACKSPACE, DELETE, UP, DOWN));
  }

  @Test
  void movesGoByWordAndLine() {
    assertEquals("one |two's", after("one two's|", WORD_LEFT));
    assertEquals("one| two", after("|one two", WORD_RIGHT));
    assertEquals("a\n|bc\nd", after("a\nbc|\nd", LINE_START));
    assertEquals("a\nbc|\nd", after("a\n|bc\nd", LINE_END));
    assertEquals("|a\nb", after("a\nb|", TEXT_START));
    assertEquals("a\nb|", after("|a\nb", TEXT_END));
  }

  @Test
  void upAndDownKeepTheColumnAndKnowFoldedLines() {
    assertEquals("on|e\ntwo", after("one\ntw|o", UP));
    assertEquals("one\ntw|o", after("on|e\ntwo", DOWN));
    assertEquals("日|本\ntwo", after("日本\ntwo|", UP));
    assertEquals(
        "word ".repeat(5) + "w|ord", after("word ".repeat(20) + "w|ord", UP).substring(0, 30));
  }

  @Test
  void whatIsCutCanBePutBack() {
    assertEquals("one |", after("one two|", CUT_WORD_LEFT));
    assertEquals("one twotwo|", after("one two|", CUT_WORD_LEFT, PUT_BACK, PUT_BACK));
    assertEquals("a\n|\nd", after("a\nbc|\nd", CUT_TO_LINE_START));
    assertEquals("a|\nd", after("a|bc\nd", CUT_TO_LINE_END));
    assertEquals("a|d", after("a|\nd", CUT_TO_LINE_END));
    assertEquals("one|", after("one| two", CUT_WORD_RIGHT));
  }

  @Test
  void undoingGoesByWordAndByCutAndLosesNothing() {
    Editing editing = new Editing("");
    for (String letter : List.of("o", "n", "e", " ", "t", "w", "o")) {
      editing.press(new Press.Typed(letter), SIZE);
    }
    editing.press(CUT_TO_LINE_START, SIZE);
    editing.press(UNDO, SIZE);
    assertEquals("one two", editing.words().text());
    editing.press(UNDO, SIZE);
    assertEquals("one ", editing.words().text());
    editing.press(UNDO, SIZE);
    editing.press(UNDO, SIZE);
    editing.press(UNDO, SIZE);
    assertEquals("", editing.words().text());
  }

  @Test
  void aLineIsTakenOutWithTheNewlineThatSetItOff() {
    assertEquals(new FieldText("a", 1), FieldText.of("a\n/pause").withoutLine());
    assertEquals(new FieldText("a\nb", 1), new FieldText("a\n/pause\nb", 4).withoutLine());
    assertEquals(new FieldText("b", 0), new FieldText("/pause\nb", 0).withoutLine());
    assertEquals(FieldText.of(""), FieldText.of("/pause").withoutLine());
  }

  private static String after(String before, Key... keys) {
    int cursor = before.indexOf('|');
    Editing editing = new Editing(before.replace("|", ""));
    while (editing.words().cursor() > cursor) {
      editing.press(LEFT, SIZE);
    }
    for (Key key : keys) {
      editing.press(key, SIZE);
    }
    FieldText words = editing.words();
    return words.text().substring(0, words.cursor()) + "|" + words.text().substring(words.cursor());
  }
}
