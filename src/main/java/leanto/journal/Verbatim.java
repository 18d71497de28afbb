package leanto.journal;

/// A person's words in a Markdown file, byte for byte: bare where that is safe, else in a fence
/// with the info string `text` (`design.md` 7, "An answer is bare Markdown").
final class Verbatim {

  private Verbatim() {}

  /// Takes words and gives them as they stand under a `## ` heading. Words under a `### ` heading
  /// (`deeper`) may hold no line like it either.
  static String write(String words, boolean deeper) {
    return safe(words, deeper) ? words : fenced(words);
  }

  /// Takes words that stand in a file alone, under no heading of ours: then they may have headings
  /// and fences of their own, but for a heading that looks like that of a note.
  static String alone(String words) {
    boolean safe = safeAtItsEnds(words) && read(words).equals(words) && !hasNote(words);
    return safe ? words : fenced(words);
  }

  private static String fenced(String words) {
    String fence = "`".repeat(fence(words));
    return fence + "text\n" + words + "\n" + fence;
  }

  /// Takes what [#write] gave and gives the words. Anything else is given back as it is.
  static String read(String written) {
    int fence = runAt(written, 0);
    int start = fence + "text\n".length();
    int end = written.length() - fence - 1;
    if (fence < 3
        || end < start
        || !written.startsWith("text\n", fence)
        || written.charAt(end) != '\n'
        || runAt(written, end + 1) != fence) {
      return written;
    }
    String words = written.substring(start, end);
    return fence(words) == fence ? words : written;
  }

  private static boolean safe(String words, boolean deeper) {
    if (!safeAtItsEnds(words)) {
      return false;
    }
    Fence fence = new Fence();
    for (int start = 0; start <= words.length(); ) {
      int newline = words.indexOf('\n', start);
      int end = newline < 0 ? words.length() : newline;
      if (words.startsWith("## ", start) || deeper && words.startsWith("### ", start)) {
        return false;
      }
      fence.takes(words, start, end);
      start = end + 1;
    }
    return !fence.open() && read(words).equals(words);
  }

  private static boolean hasNote(String words) {
    return words.lines().anyMatch(NoteMarkdown::isHeading);
  }

  private static boolean safeAtItsEnds(String words) {
    return !words.isEmpty()
        && !edge(words.charAt(0))
        && !edge(words.charAt(words.length() - 1))
        && words.indexOf('\r') < 0;
  }

  private static boolean edge(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  // One longer than the longest run of backticks in the words, and at least three.
  private static int fence(String words) {
    int longest = 2;
    for (int i = words.indexOf('`'); i >= 0; i = words.indexOf('`', i)) {
      int run = runAt(words, i);
      longest = Math.max(longest, run);
      i += run;
    }
    return longest + 1;
  }

  private static int runAt(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end - at;
  }
}
