package leanto.lookback;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// Words that are meant as they are.
final class Literal implements Sought {

  private static final Needle ESCAPE = new Needle(new byte[] {'\\'}, false);

  private final String words;
  private final boolean exact;
  private final Needle needle;
  private final Accents accents;
  private final boolean signs;

  private Literal(String words, boolean exact) {
    this.words = words;
    this.exact = exact;
    this.needle = new Needle(words.getBytes(StandardCharsets.UTF_8), !exact);
    this.accents = new Accents(words);
    this.signs = words.chars().anyMatch(c -> Folding.isSign((char) c));
  }

  static Literal of(String words, boolean exact) {
    String compared = exact ? words : Folding.of(words, true).text();
    // Marks alone would be folded away, and are then meant exactly.
    return compared.isEmpty() ? new Literal(words, true) : new Literal(compared, exact);
  }

  @Override
  public int in(byte[] utf8, int from, int to) {
    if (exact || needle.isPlain()) {
      int at = needle.in(utf8, from, to);
      if (exact || at >= 0 && words.indexOf('\\') < 0) {
        return at;
      }
      if (at >= 0) {
        return MAYBE; // the backslash may be no part of the words there
      }
      int other = accents.in(utf8, from, to);
      return other == NOT && signs && hasEscape(utf8, from, to) ? MAYBE : other;
    }
    return inLines(utf8, from, to);
  }

  // Whether there is a backslash that keeps a sign from being Markdown.
  private static boolean hasEscape(byte[] utf8, int from, int to) {
    int at = ESCAPE.in(utf8, from, to);
    while (at >= 0 && at + 1 < to && !Folding.isSign((char) utf8[at + 1])) {
      at = ESCAPE.in(utf8, at + 1, to);
    }
    return at >= 0 && at + 1 < to;
  }

  @Override
  public boolean isByLine() {
    return false;
  }

  @Override
  public List<Span> in(String line) {
    if (exact) {
      return spans(line, at -> at);
    }
    Folding folding = Folding.of(line, true);
    return spans(folding.text(), folding::origin);
  }

  private List<Span> spans(String text, IntUnaryOperator origin) {
    List<Span> spans = new ArrayList<>();
    int length = words.length();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + length)) {
      spans.add(new Span(origin.applyAsInt(at), origin.applyAsInt(at + length)));
    }
    return spans;
  }
}
