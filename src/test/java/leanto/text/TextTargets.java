package leanto.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import leanto.fuzz.AnyText;
import leanto.fuzz.Claim;
import leanto.fuzz.Target;

/// Any text: made visible, made into a name, broken into lines.
public final class TextTargets {

  // What may act on a terminal or hide words, written down once more and in another way.
  private static final Pattern ACTS =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u2060\\uFEFF"
              + "\\u2028\\u2029\\x{E0000}-\\x{E007F}]");
  private static final Pattern UNKEPT = Pattern.compile("[\\p{Cc}&&[^\\n\\t\\r]]|\\p{Cs}");
  private static final Pattern NAME = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?)?");
  private static final Path FOLDER = Path.of("/home/ana/Journal/prompts");

  private record Fold(String text, int columns) {}

  private TextTargets() {}

  public static List<Target<?>> all() {
    return List.of(
        new Target<>("made visible", AnyText::of, TextTargets::shown)
            .besides(visible(text -> text.replace("\033", "^["), ACTS)),
        new Target<>("kept", AnyText::of, visible(Visible::stored, UNKEPT)),
        new Target<>("a name of words", AnyText::of, name(Slug::of))
            .besides(name(words -> words.replace(' ', '-'))),
        new Target<>("lines", TextTargets::fold, TextTargets::folded)
            .besides(fold -> folded(fold, List.of(fold.text().split(" ")))));
  }

  private static boolean shown(String text) throws Exception {
    String line = Visible.line(text);
    assertEquals(line, Visible.line(Visible.shown(text)));
    assertTrue(!line.contains("\n") && !line.contains("\t"), line);
    return visible(Visible::shown, ACTS).takes(text);
  }

  private interface Words {
    String of(String text);
  }

  private static Claim<String> visible(Words made, Pattern never) {
    return text -> {
      String once = made.of(text);
      assertTrue(!never.matcher(once).find(), once);
      assertEquals(once, made.of(once));
      boolean harmless = !never.matcher(text).find();
      assertTrue(!harmless || once.equals(text), once);
      return harmless;
    };
  }

  private static Claim<String> name(Words made) {
    return text -> {
      String name = made.of(text);
      assertTrue(NAME.matcher(name).matches(), name);
      assertEquals(name, made.of(name));
      Path file = FOLDER.resolve(name + ".yaml");
      assertEquals(FOLDER, file.normalize().getParent());
      return !name.isEmpty();
    };
  }

  private static Fold fold(RandomGenerator chance) {
    return new Fold(AnyText.of(chance), 1 + chance.nextInt(chance.nextInt(4) == 0 ? 3 : 80));
  }

  private static boolean folded(Fold fold) {
    return folded(fold, Wrap.lines(fold.text(), fold.columns()));
  }

  private static boolean folded(Fold fold, List<String> lines) {
    int most = Math.max(2, fold.columns()); // there are characters that wide
    for (String line : lines) {
      assertTrue(Width.of(line) <= most, () -> "too wide: " + line);
    }
    assertEquals(bare(fold.text()), bare(String.join("", lines)));
    return lines.size() > 1;
  }

  private static String bare(String text) {
    return text.codePoints()
        .filter(point -> !Character.isWhitespace(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
