package leanto.book;

/// Emphasis and code inside a paragraph. Links, pictures and HTML stay as they are written: a book
/// leads nowhere.
///
/// Each sign is looked at once for each depth, so that no text is slow.
final class Inline {

  private static final int DEEPEST = 4;
  private static final int LONGEST_CODE = 16;
  private static final String MARKS = "*_~";
  private static final String[] EMPHASIS = {"em", "strong"};

  private final StringBuilder out;
  private final String text;

  private Inline(StringBuilder out, String text) {
    this.out = out;
    this.text = text;
  }

  /// Appends words that are visible ([Html#visible]) as HTML.
  static void write(StringBuilder out, String text) {
    new Inline(out, text).all(0, text.length(), 0);
  }

  // What has no end is looked for once in a stretch: behind it, it has none either.
  private void all(int from, int to, int depth) {
    boolean[] endless = new boolean[MARKS.length() * 4];
    boolean[] codeless = new boolean[LONGEST_CODE + 1];
    for (int i = from; i < to; ) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < to && (isPunctuation(text.charAt(i + 1)) || isBreak(i + 1))) {
        Html.character(out, text.charAt(i + 1));
        i += 2;
      } else if (c == '`') {
        i = code(i, to, codeless);
      } else if (MARKS.indexOf(c) >= 0 && depth < DEEPEST) {
        i = emphasis(i, to, depth, endless);
      } else {
        Html.character(out, c);
        i++;
      }
    }
  }

  private int code(int at, int to, boolean[] codeless) {
    int run = run(at, to);
    int start = at + run;
    boolean known = run > LONGEST_CODE || codeless[run];
    int end = known ? -1 : start;
    while (end >= 0 && (end = text.indexOf('`', end)) >= 0 && end < to) {
      int other = run(end, to);
      if (other == run) {
        out.append("<code>");
        plain(start, end);
        out.append("</code>");
        return end + run;
      }
      end += other;
    }
    if (!known) {
      codeless[run] = true;
    }
    plain(at, start);
    return start;
  }

  private int emphasis(int at, int to, int depth, boolean[] endless) {
    int run = run(at, to);
    int start = at + run;
    int end = opens(at, start, to) ? end(text.charAt(at), run, start, to, endless) : -1;
    if (end < 0) {
      plain(at, start);
      return start;
    }
    String open = tags(text.charAt(at), run, "<");
    out.append(open);
    all(start, end, depth + 1);
    out.append(tags(text.charAt(at), run, "</"));
    return end + run;
  }

  private boolean opens(int at, int start, int to) {
    char mark = text.charAt(at);
    int run = start - at;
    boolean known = mark == '~' ? run == 2 : run <= 3;
    return known
        && start < to
        && !Character.isWhitespace(text.charAt(start))
        && (at == 0 || !isWord(text.codePointBefore(at)));
  }

  private int end(char mark, int run, int from, int to, boolean[] endless) {
    int which = MARKS.indexOf(mark) * 4 + run;
    if (endless[which]) {
      return -1;
    }
    for (int i = from; i < to; ) {
      char c = text.charAt(i);
      if (c == '\\') {
        i += 2;
      } else if (c == mark) {
        int other = run(i, to);
        int next = i + other;
        boolean closes =
            other == run
                && i > from
                && !Character.isWhitespace(text.charAt(i - 1))
                && (next == text.length() || !isWord(text.codePointAt(next)));
        if (closes) {
          return i;
        }
        i = next;
      } else {
        i++;
      }
    }
    endless[which] = true;
    return -1;
  }

  private static String tags(char mark, int run, String bracket) {
    if (mark == '~') {
      return bracket + "s>";
    }
    return switch (run) {
      case 1, 2 -> bracket + EMPHASIS[run - 1] + ">";
      default -> bracket.equals("<") ? "<strong><em>" : "</em></strong>";
    };
  }

  private void plain(int from, int to) {
    for (int i = from; i < to; i++) {
      Html.character(out, text.charAt(i));
    }
  }

  private int run(int at, int to) {
    int end = at;
    while (end < to && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  private boolean isBreak(int at) {
    return text.charAt(at) == '\n';
  }

  // Inside a word a sign stays one: 2*3*4. Writing without spaces has no inside of words.
  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
