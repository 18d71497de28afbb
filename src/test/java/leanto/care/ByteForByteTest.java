package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import leanto.prompt.PromptSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every answer is in the file byte for byte, by its SHA-256 (`care.md` R13; E49).
@Tag("thorough")
class ByteForByteTest {

  @Test
  void everyAnswerOfEveryKindIsKept() throws Exception {
    PromptSet set = EveryKind.set();
    for (String line : EveryKind.LINES) {
      for (String longer : EveryKind.LONGER) {
        EveryKind.check(EveryKind.file(set, line, longer), line, longer);
      }
    }
  }

  @Test
  void aThousandChanceTextsAreKept() throws Exception {
    PromptSet set = EveryKind.set();
    for (String text : Texts.thousand()) {
      String line = text.replace('\n', ' ');
      EveryKind.check(EveryKind.file(set, line, text), line, text);
    }
  }

  @Test
  void oneSpaceLessIsNoticedSoThisCanFail() throws Exception {
    String file = EveryKind.file(EveryKind.set(), "x ", "longer");
    EveryKind.check(file, "x ", "longer");
    assertThrows(
        AssertionError.class, () -> EveryKind.check(file.replace("x \n", "x\n"), "x ", "longer"));
    assertNotEquals(Blocks.sha("\u00e9"), Blocks.sha("e\u0301"));
  }

  @Test
  void soIsWhatIsTypedLineByLine(@TempDir Path folder) throws Exception {
    Household home = Household.in(folder, "hold");
    home.put(".config/leanto/prompts/kinds.yaml", EveryKind.KINDS);
    for (int i = 0; i < EveryKind.LINES.size(); i++) {
      String line = EveryKind.LINES.get(i);
      // An empty line would move on.
      String longer =
          line + "\n" + EveryKind.LINES.get((i + 1) % EveryKind.LINES.size()) + "\n" + line;
      List<String> typed = Played.of(EveryKind.set(), EveryKind.person(line, longer)).typed();
      assertEquals(
          "", home.at("2026-03-01T21:%02d:00Z".formatted(i)).run(typed, "reflect", "kinds").err());
      EveryKind.check(
          home.files().get("Journal/2026/2026-03-01-21%02d.md".formatted(i)), line, longer);
    }
  }

  @Test
  void soIsWhatComesFromAnAnswersFile(@TempDir Path folder) throws Exception {
    Household home = Household.in(folder, "none");
    home.put(".config/leanto/prompts/kinds.yaml", EveryKind.KINDS);
    for (int i = 0; i < EveryKind.LINES.size(); i++) {
      String line = EveryKind.LINES.get(i);
      String longer = EveryKind.LONGER.get(i % EveryKind.LONGER.size());
      // The one newline that ends an answer is not part of it.
      home.put("answers.json", answers(json(line), json(longer + "\n"), line.isBlank()));
      Household.Seen seen =
          home.at("2026-03-01T21:%02d:00Z".formatted(i))
              .run(List.of(), "reflect", "kinds", "--answers", "answers.json");
      assertEquals("", seen.err());
      EveryKind.check(
          home.files().get("Journal/2026/2026-03-01-21%02d.md".formatted(i)), line, longer);
    }
  }

  private static String answers(String line, String longer, boolean blank) {
    String piles = blank ? "{}" : "{\"Mine\": [LINE, LINE], \"Shared\": [LINE, LINE]}";
    return """
    {"short": LINE, "long": LONG, "pick": {"own": LINE}, "picks": ["rest", {"own": LINE}],
     "rest-1": LONG, "both": [LONG, LONG], "piles": PILES, "day": "2026-03-08",
     "far": 7.50, "set-down": LINE}
    """
        .replace("PILES", piles)
        .replace("LINE", line)
        .replace("LONG", longer);
  }

  private static String json(String words) {
    String escaped = words.replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + escaped.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r") + "\"";
  }
}
