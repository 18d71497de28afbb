package leanto.lookback;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A regular expression, looked for line by line.
final class Expression implements Sought {

  private final boolean exact;
  private final Pattern pattern;

  Expression(String words, boolean exact) {
    this.exact = exact;
    this.pattern =
        exact
            ? Pattern.compile(words)
            : Pattern.compile(
                Folding.of(words, false).text(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @Override
  public int in(byte[] utf8, int from, int to) {
    return inLines(utf8, from, to);
  }

  @Override
  public boolean isByLine() {
    return true;
  }

  @Override
  public List<Span> in(String line) {
    List<Span> spans = new ArrayList<>();
    Folding folding = exact ? null : Folding.of(line, false);
    Matcher matcher = pattern.matcher(exact ? line : folding.text());
    while (matcher.find()) {
      spans.add(
          exact
              ? new Span(matcher.start(), matcher.end())
              : new Span(folding.origin(matcher.start()), folding.origin(matcher.end())));
    }
    return spans;
  }
}
