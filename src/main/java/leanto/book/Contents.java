package leanto.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The list of contents: by year, by month, in the order of the book.
final class Contents {

  private final List<Chapter> chapters;
  private final List<String> ids;
  private final TextSink sink;
  private final StringBuilder out = new StringBuilder();

  /// Takes the entries, the id of each in the book, and where the list goes.
  Contents(List<Chapter> chapters, List<String> ids, TextSink sink) {
    this.chapters = chapters;
    this.ids = ids;
    this.sink = sink;
  }

  /// Writes it, a month at a time.
  void write() throws IOException {
    out.append("<nav aria-label=\"Contents\">\n<ol>\n");
    for (List<Integer> year : split(all(), "uuuu")) {
      out.append("<li><span class=\"year\">").append(said(year, "uuuu")).append("</span>\n<ol>\n");
      for (List<Integer> month : split(year, "uuuu-MM")) {
        out.append("<li><span class=\"month\">").append(said(month, "MMMM"));
        out.append("</span>\n<ol>\n");
        month.forEach(this::line);
        out.append("</ol></li>\n");
        sink.put(out.toString());
        out.setLength(0);
      }
      out.append("</ol></li>\n");
    }
    sink.put(out.append("</ol>\n</nav>\n").toString());
  }

  private void line(int i) {
    Chapter chapter = chapters.get(i);
    out.append("<li><span class=\"day\">").append(chapter.when().getDayOfMonth());
    out.append("</span> <a href=\"#").append(ids.get(i)).append("\" lang=\"\" dir=\"auto\">");
    out.append(Html.words(chapter.heading())).append("</a></li>\n");
  }

  private List<Integer> all() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      all.add(i);
    }
    return all;
  }

  // Neighbours for whom this says the same stay together.
  private List<List<Integer>> split(List<Integer> numbers, String pattern) {
    List<List<Integer>> parts = new ArrayList<>();
    String last = "";
    for (int i : numbers) {
      String here = chapters.get(i).says(pattern);
      if (parts.isEmpty() || !here.equals(last)) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(i);
      last = here;
    }
    return parts;
  }

  private String said(List<Integer> numbers, String pattern) {
    return chapters.get(numbers.getFirst()).says(pattern);
  }
}
