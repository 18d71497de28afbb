package leanto.journal;

import java.util.ArrayList;
import java.util.List;

/// One line of a file, below its front matter.
///
/// @param number counted from 1 in the whole file
/// @param id the question under which it stands, where it is known; else empty
/// @param ask the words of the heading under which it stands; empty before the first
/// @param heading whether it is that heading itself
/// @param text its words, without what ends the line
public record Line(int number, String id, String ask, boolean heading, String text) {

  /// Takes a page and the ids of its questions, where they are known; gives its lines.
  static List<Line> of(Page page, List<String> ids) {
    List<Line> lines = new ArrayList<>();
    int number = 1 + newlines(page.front());
    number = add(lines, number, "", "", page.preamble());
    for (int i = 0; i < page.sections().size(); i++) {
      Page.Section section = page.sections().get(i);
      String id = i < ids.size() ? ids.get(i) : "";
      String ask = bare(section.ask());
      lines.add(new Line(number, id, ask, true, ask));
      number = add(lines, number + 1, id, ask, section.body());
    }
    return lines;
  }

  private static int add(List<Line> lines, int first, String id, String ask, String text) {
    int number = first;
    for (int from = 0; from < text.length(); number++) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      lines.add(new Line(number, id, ask, false, bare(text.substring(from, to))));
      from = to + 1;
    }
    return number;
  }

  private static int newlines(String text) {
    return (int) text.chars().filter(it -> it == '\n').count();
  }

  private static String bare(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}
