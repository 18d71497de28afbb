package leanto.journal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import leanto.text.Visible;

/// Notes that a person has put beneath a file later, each under a heading with its day:
///
///     ## Note, 2026-03-01
///
///     The words, fenced as an answer is where they need it.
///
/// They stand at the end of a file, whoever wrote it, and are no part of the entry above them.
final class NoteMarkdown {

  private static final String HEADING = "## Note, ";

  private NoteMarkdown() {}

  /// Takes the text of any file and gives it with one more note at its end. Every character that
  /// was there stays where it was. A code fence that was left open is closed first, since the note
  /// would be code otherwise; what acts on a terminal stands there in its visible form, as in every
  /// answer.
  static String beneath(String text, LocalDate day, String words) {
    boolean windows = windows(text);
    String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    String fence = openFence(text);
    String blank = fence.isEmpty() && (text.isEmpty() || endsBlank(text)) ? "" : "\n";
    String note =
        end
            + (fence.isEmpty() ? "" : fence + "\n")
            + blank
            + HEADING
            + day
            + "\n\n"
            + Verbatim.write(Visible.stored(words), false)
            + "\n";
    return text + (windows ? note.replace("\n", "\r\n") : note);
  }

  /// Takes a page and gives it without the notes at its end. What looks like one is one: where a
  /// person has taken a question out of a file, a note is not to stand for its answer.
  static Page above(Page page) {
    int kept = page.sections().size();
    while (kept > 0 && isHeading(line(page.sections().get(kept - 1).heading()))) {
      kept--;
    }
    return kept == page.sections().size() ? page : above(page.sections().subList(0, kept), page);
  }

  /// Whether a line, without the newline that ends it, is the heading of a note.
  static boolean isHeading(String line) {
    if (!line.startsWith(HEADING)) {
      return false;
    }
    try {
      String day = line.substring(HEADING.length());
      return LocalDate.parse(day).toString().equals(day);
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  // Without the blank line that came with the first note.
  private static Page above(List<Page.Section> sections, Page page) {
    String above = new Page(page.front(), page.preamble(), sections).text();
    boolean blank = above.endsWith("\n\n");
    return Page.of(blank ? above.substring(0, above.length() - 1) : above);
  }

  private static String line(String heading) {
    return heading.endsWith("\n") ? heading.substring(0, heading.length() - 1) : heading;
  }

  private static boolean windows(String text) {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r';
  }

  private static boolean endsBlank(String text) {
    return text.endsWith("\n\n") || text.endsWith("\n\r\n") || text.equals("\n");
  }

  // The line that would close a fence which is open at the end; empty where none is.
  private static String openFence(String text) {
    Fence fence = new Fence();
    int end;
    for (int start = Page.of(text).front().length(); start < text.length(); start = end + 1) {
      int newline = text.indexOf('\n', start);
      end = newline < 0 ? text.length() : newline;
      fence.takes(text, start, end);
    }
    return fence.closing();
  }
}
