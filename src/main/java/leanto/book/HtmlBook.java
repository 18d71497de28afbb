package leanto.book;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Entries as one file of HTML that stands alone: valid HTML5, read well by a screen reader, in the
/// light, in the dark and on paper. It has no script, asks for nothing over a network, and its own
/// policy forbids both.
public final class HtmlBook {

  private static final int BELOW_QUESTION = 4;
  private static final int BELOW_ENTRY = 3;

  private final StringBuilder out = new StringBuilder();
  private final Map<String, Integer> taken = new HashMap<>();

  private HtmlBook(String title) {
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .append("default-src 'none'; style-src 'unsafe-inline'\">\n");
    out.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    out.append("<title>").append(title).append("</title>\n");
    out.append("<style>\n").append(Style.css()).append("</style>\n</head>\n<body>\n");
  }

  /// Gives the entries of a book, one at a time.
  @FunctionalInterface
  public interface Chapters {
    /// Reads an entry.
    ///
    /// @param number which, from 0
    /// @throws IOException where the book is not to be written on
    Chapter read(int number) throws IOException;
  }

  /// Writes a whole book. One entry of it is in memory at a time.
  ///
  /// @param heads the entries in the order in which they are to be read, one or more, without what
  ///   is in them: the list of contents is made of these
  /// @param chapters gives each of them, with what is in it
  /// @param sink where the text of the file goes
  /// @throws IOException where the sink takes no more
  public static void write(List<Chapter> heads, Chapters chapters, TextSink sink)
      throws IOException {
    HtmlBook book = new HtmlBook("Journal");
    List<String> ids = heads.stream().map(book::id).toList();
    book.out.append("<a class=\"skip\" href=\"#entries\">To the entries</a>\n");
    book.out.append("<header>\n<h1>Journal</h1>\n</header>\n");
    book.flush(sink);
    new Contents(heads, ids, sink).write();
    book.out.append("<main id=\"entries\" tabindex=\"-1\">\n");
    for (int i = 0; i < heads.size(); i++) {
      book.chapter(chapters.read(i), ids.get(i));
      book.flush(sink);
    }
    sink.put(book.end());
  }

  private void flush(TextSink sink) throws IOException {
    sink.put(out.toString());
    out.setLength(0);
  }

  /// Takes single answers, and gives the whole text of a page that has them and nothing else.
  public static String page(List<Piece> pieces) {
    HtmlBook page = new HtmlBook("A page");
    page.out.append("<header>\n<h1>A page</h1>\n</header>\n<main>\n");
    for (Piece piece : pieces) {
      page.out.append("<article lang=\"\">\n");
      page.heading(BELOW_ENTRY - 1, "", piece.ask());
      page.answer(piece, BELOW_ENTRY);
      page.out.append("</article>\n");
    }
    return page.end();
  }

  private String end() {
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  // An article names no language: it is the person's, and is not known here.
  private void chapter(Chapter chapter, String id) {
    out.append("<article lang=\"\" id=\"").append(id).append("\" aria-labelledby=\"");
    out.append(id).append("-title\">\n");
    heading(2, " id=\"" + id + "-title\"", chapter.heading());
    out.append("<p class=\"when\" lang=\"en\"><time datetime=\"").append(chapter.stamp());
    out.append("\">").append(chapter.said()).append("</time></p>\n");
    for (Piece each : chapter.pieces()) {
      Piece piece = each == chapter.pieces().getFirst() ? untitled(each, chapter.title()) : each;
      heading(BELOW_ENTRY, "", piece.ask());
      answer(piece, piece.ask().isBlank() ? BELOW_ENTRY : BELOW_QUESTION);
    }
    out.append("</article>\n");
  }

  // A file may begin with its title, which stands over the entry already.
  private static Piece untitled(Piece piece, String title) {
    String words = piece.answer().stripLeading();
    int end = words.indexOf('\n') < 0 ? words.length() : words.indexOf('\n');
    boolean isTitle =
        piece.ask().isBlank()
            && new BlockLine(words.substring(0, end)).heading().equals(Optional.of(title));
    return isTitle ? new Piece("", words.substring(end)) : piece;
  }

  private void heading(int level, String id, String words) {
    if (!words.isBlank()) {
      out.append("<h").append(level).append(id).append(" dir=\"auto\">");
      out.append(Html.words(words)).append("</h").append(level).append(">\n");
    }
  }

  private void answer(Piece piece, int heading) {
    out.append("<div class=\"answer\">\n");
    out.append(Blocks.html(piece.answer(), heading));
    out.append("</div>\n");
  }

  // Of its date, so that a place in the book stays the same when others are added.
  private String id(Chapter chapter) {
    String id = "d" + chapter.plain().replace(" ", "-").replace(":", "");
    int n = taken.merge(id, 1, Integer::sum);
    return n == 1 ? id : id + "-" + n;
  }
}
