package leanto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import leanto.fuzz.AnyText;
import leanto.fuzz.Target;
import leanto.terminal.Press.Key;

/// Anything that a terminal may send, and words among keys that are known.
public final class KeysTargets {

  private static final String PAUSE = "\uE000";
  private static final List<String> SENT =
      List.of(
          "\033",
          "\033[",
          "\033O",
          "\033]",
          "\033P",
          "\033[200~",
          "\033[201~",
          "\033\\",
          PAUSE,
          "\033[A",
          "\033OP",
          "\033[1;5C",
          "\033[Z",
          "\r",
          "\177",
          "\003",
          "\004",
          "\032",
          "[",
          "~");
  private static final List<String> KEYS =
      List.of(
          "\033[A",
          "\033OB",
          "\033[C",
          "\033[1;5D",
          "\033[3~",
          "\033[Z",
          "\033[5~",
          "\033[[A",
          "\033[?62;c",
          "\033[1;2Q",
          "\033]11;rgb:0/0/0\033\\",
          "\033]0;t\007",
          "\033Pq\033\\",
          "\033b",
          "\002",
          "\014",
          "\033" + PAUSE,
          "\033\033[A",
          "\033[200~\033[201~");

  /// What is sent, and the words that come of it.
  private record Sent(String all, String words) {}

  private KeysTargets() {}

  public static List<Target<?>> all() {
    return List.of(
        new Target<>("keys of any kind", KeysTargets::any, KeysTargets::anything),
        new Target<>(
                "words among keys",
                KeysTargets::among,
                sent -> same(sent, words(presses(sent.all()))))
            .besides(sent -> same(sent, sent.all().replaceAll("\033\\[?.|[\\x00-\\x1f]", ""))));
  }

  private static String any(RandomGenerator chance) {
    StringBuilder sent = new StringBuilder();
    for (int i = chance.nextInt(20); i > 0; i--) {
      String piece = SENT.get(chance.nextInt(SENT.size()));
      switch (chance.nextInt(60)) {
        case 0 -> sent.append("\033[".repeat(chance.nextInt(5_000)));
        case 1 -> sent.append(piece.repeat(chance.nextInt(100)));
        case 2, 3, 4, 5, 6, 7, 8, 9 -> sent.append(AnyText.of(chance));
        default -> sent.append(piece);
      }
    }
    return sent.toString();
  }

  // Each press is one that words can be edited with, at any size of the screen.
  private static boolean anything(String sent) {
    List<Press> presses = presses(sent);
    Editing editing = new Editing("");
    Size size = new Size(1 + sent.length() % 90, 1 + sent.length() % 30);
    for (Press press : presses) {
      assertTrue(!(press instanceof Press.Typed(String text)) || text.codePointAt(0) >= ' ');
      editing.press(press, size);
    }
    return !editing.words().text().isEmpty();
  }

  private static Sent among(RandomGenerator chance) {
    StringBuilder all = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (int i = chance.nextInt(20); i > 0; i--) {
      String typed = typed(chance);
      switch (chance.nextInt(3)) {
        case 0 -> all.append(KEYS.get(chance.nextInt(KEYS.size())));
        case 1 -> {
          all.append("\033[200~").append(typed.replace("\n", "\r")).append("\033[201~");
          words.append(typed);
        }
        default -> {
          all.append(typed.replace("\n", ""));
          words.append(typed.replace("\n", ""));
        }
      }
    }
    return new Sent(all.toString(), words.toString());
  }

  // Without control characters, which are keys, and halves of pairs, which no terminal sends.
  private static String typed(RandomGenerator chance) {
    return AnyText.of(chance).replaceAll("[\\x00-\\x09\\x0b-\\x1f\\x7f\uE000]|\\p{Cs}", "");
  }

  private static boolean same(Sent sent, String words) {
    assertEquals(sent.words(), words);
    return true;
  }

  private static String words(List<Press> presses) {
    StringBuilder words = new StringBuilder();
    for (Press press : presses) {
      switch (press) {
        case Press.Typed typed -> words.append(typed.text());
        case Press.Pasted pasted -> words.append(pasted.text());
        case Press.Escape _, Key _ -> {}
      }
    }
    return words.toString();
  }

  private static List<Press> presses(String sent) {
    return Burst.presses(sent, PAUSE.charAt(0));
  }
}
