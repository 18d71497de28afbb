package leanto.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Any Markdown file, taken apart at its `## ` headings and put together again without losing a
/// byte.
///
/// @param front the front matter with both its `---` or `+++` lines and a byte-order mark before
///   it; may be empty
/// @param preamble what stands before the first heading
/// @param sections the headings and what stands below them
record Page(String front, String preamble, List<Section> sections) {

  /// The longest front matter that is looked at, in bytes (`design.md` 7, "Limits").
  static final int LONGEST_FRONT = 64 * 1024;

  private static final String YAML = "---";
  private static final String YAML_END = "...";
  private static final String TOML = "+++";

  Page {
    sections = List.copyOf(sections);
  }

  /// A heading of the second level, and what stands below it.
  ///
  /// @param heading the whole line, `## ` and newline included
  /// @param body everything up to the next heading
  record Section(String heading, String body) {

    /// The words of the heading.
    String ask() {
      return heading.substring(3, heading.endsWith("\n") ? heading.length() - 1 : heading.length());
    }

    /// What stands below, without the newlines around it.
    String inner() {
      return Page.inner(body);
    }
  }

  /// Takes any text.
  static Page of(String text) {
    int front = frontEnd(text);
    List<Section> sections = new ArrayList<>();
    Fence fence = new Fence();
    int heading = -1;
    int body = front;
    int preamble = text.length();
    for (int start = front; start < text.length(); ) {
      int end = lineEnd(text, start);
      int next = Math.min(end + 1, text.length());
      if (!fence.takes(text, start, end) && text.startsWith("## ", start)) {
        if (heading < 0) {
          preamble = start;
        } else {
          sections.add(new Section(text.substring(heading, body), text.substring(body, start)));
        }
        heading = start;
        body = next;
      }
      start = next;
    }
    if (heading >= 0) {
      sections.add(new Section(text.substring(heading, body), text.substring(body)));
    }
    return new Page(text.substring(0, front), text.substring(front, preamble), sections);
  }

  /// The whole text again.
  String text() {
    StringBuilder out = new StringBuilder(front).append(preamble);
    for (Section section : sections) {
      out.append(section.heading()).append(section.body());
    }
    return out.toString();
  }

  /// Everything below the front matter.
  String body() {
    return text().substring(front.length());
  }

  /// Whether the front matter is TOML, between lines of `+++`.
  boolean toml() {
    return front.startsWith(TOML, bom(front));
  }

  /// Whether properties begin in the first lines and no line within the limit ends them: then the
  /// whole is text. A line of `---` alone may also be one that is drawn across a page.
  boolean unended() {
    if (!front.isEmpty()) {
      return false;
    }
    int start = bom(preamble);
    int end = lineEnd(preamble, start);
    int key = end + 1;
    while (key < preamble.length() && named(preamble.charAt(key))) {
      key++;
    }
    return key > end + 1
        && (rule(preamble, start, end, YAML) && preamble.startsWith(":", key)
            || rule(preamble, start, end, TOML) && preamble.startsWith(" =", key));
  }

  /// What stands between those lines; empty where there is no front matter.
  String matter() {
    if (front.isEmpty()) {
      return "";
    }
    int end = front.lastIndexOf('\n', front.length() - 2);
    return front.substring(Math.min(front.indexOf('\n'), end) + 1, end + 1);
  }

  /// The same page with its front matter as part of the preamble.
  Page withoutFront() {
    return new Page("", front + preamble, sections);
  }

  /// The same page with `\n` for `\r\n` where its lines end as on Windows. The first line alone
  /// decides that, because an answer may hold any line end.
  Page unix() {
    String text = text();
    int first = text.indexOf('\n');
    boolean windows = first > 0 && text.charAt(first - 1) == '\r';
    return windows ? Page.of(text.replace("\r\n", "\n")) : this;
  }

  /// Takes text and gives it without newlines at its ends.
  static String inner(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) == '\n') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(start, end);
  }

  private static int frontEnd(String text) {
    int start = bom(text);
    int end = lineEnd(text, start);
    String mark = text.startsWith(TOML, start) ? TOML : YAML;
    if (!rule(text, start, end, mark) || mark.equals(YAML) && isBlankLine(text, end + 1)) {
      return 0;
    }
    while (end < text.length() && end <= LONGEST_FRONT) {
      start = end + 1;
      end = lineEnd(text, start);
      if (rule(text, start, end, mark) || mark.equals(YAML) && rule(text, start, end, YAML_END)) {
        int front = Math.min(end + 1, text.length());
        return withinLimit(text, front) ? front : 0;
      }
    }
    return 0;
  }

  // With an empty line below it, it is drawn across the page, as Pandoc reads it.
  private static boolean isBlankLine(String text, int start) {
    return start < text.length() && text.substring(start, lineEnd(text, start)).isBlank();
  }

  private static boolean rule(String text, int start, int end, String mark) {
    int last = end;
    while (last > start + 3 && " \t\r".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last == start + 3 && text.startsWith(mark, start);
  }

  private static boolean named(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static boolean withinLimit(String text, int front) {
    return front * 3L <= LONGEST_FRONT
        || text.substring(0, front).getBytes(StandardCharsets.UTF_8).length <= LONGEST_FRONT;
  }

  private static int bom(String text) {
    return text.startsWith("\uFEFF") ? 1 : 0;
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
