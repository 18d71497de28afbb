package leanto.journal;

import java.util.List;

/// An entry of Lean-to without its questions: their headings go, and what in the front matter
/// speaks of them. The answers and every other byte stay.
final class Unasked {

  private Unasked() {}

  /// Takes the text of a file that is one of Lean-to's, and is no longer one afterwards.
  static String text(String text) {
    Document document = Document.of("", text);
    Page page = document.page();
    List<String> ids = document.front().texts("asked");
    FrontLines front = new FrontLines(page.front(), document.front());
    front.drop("asked");
    front.drop("marks");
    ids.forEach(front::drop);
    StringBuilder out = new StringBuilder(front.text()).append(page.preamble());
    for (int i = 0; i < page.sections().size(); i++) {
      Page.Section section = page.sections().get(i);
      if (i < ids.size()) {
        // With the blank line that stands below a heading.
        out.append(section.body().replaceFirst("^\\r?\\n", ""));
      } else {
        out.append(section.heading()).append(section.body());
      }
    }
    return out.toString();
  }
}
