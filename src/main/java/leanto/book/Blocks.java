package leanto.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The Markdown of a person as HTML: paragraphs with their line breaks, headings, lists, quotes,
/// code, and lines drawn across. Anything else stays as it is written.
///
/// Everything is escaped before it is put there, and HTML in the words is words.
final class Blocks {

  private static final int DEEPEST = 6;

  // So far a line is drawn in that belongs to the item above it.
  private static final int DRAWN_IN = 2;

  private final StringBuilder out;
  private final int heading;

  private Blocks(StringBuilder out, int heading) {
    this.out = out;
    this.heading = heading;
  }

  /// Takes Markdown, and the level that headings in it get. Gives HTML that stands alone.
  static String html(String markdown, int heading) {
    StringBuilder out = new StringBuilder();
    List<String> lines = List.of(Html.visible(markdown).split("\n", -1));
    new Blocks(out, heading).all(lines, 0, false);
    return out.toString();
  }

  private void all(List<String> lines, int depth, boolean inItem) {
    boolean bare = inItem;
    for (int i = 0; i < lines.size(); ) {
      BlockLine line = new BlockLine(lines.get(i));
      if (line.isBlank()) {
        i++;
        continue;
      }
      if (line.fence() > 0) {
        i = code(lines, i);
      } else if (line.heading().isPresent()) {
        open("h" + heading);
        Inline.write(out, line.heading().get());
        out.append("</h").append(heading).append(">\n");
        i++;
      } else if (line.isRule()) {
        out.append("<hr>\n");
        i++;
      } else if (depth < DEEPEST && line.isQuote()) {
        i = quote(lines, i, depth);
      } else if (depth < DEEPEST && line.item().isPresent()) {
        i = list(lines, i, depth);
      } else {
        i = paragraph(lines, i, depth, bare);
      }
      bare = false;
    }
  }

  private int paragraph(List<String> lines, int first, int depth, boolean bare) {
    int end = first + 1;
    while (end < lines.size() && !new BlockLine(lines.get(end)).interrupts(depth < DEEPEST)) {
      end++;
    }
    if (!bare) {
      open("p");
    }
    Inline.write(out, String.join("\n", lines.subList(first, end)));
    out.append(bare ? "\n" : "</p>\n");
    return end;
  }

  private int quote(List<String> lines, int first, int depth) {
    List<String> inner = new ArrayList<>();
    int end = first;
    while (end < lines.size() && new BlockLine(lines.get(end)).isQuote()) {
      inner.add(new BlockLine(lines.get(end)).unquoted());
      end++;
    }
    out.append("<blockquote>\n");
    all(inner, depth + 1, false);
    out.append("</blockquote>\n");
    return end;
  }

  private int code(List<String> lines, int first) {
    BlockLine opening = new BlockLine(lines.get(first));
    int end = first + 1;
    while (end < lines.size() && !opening.isClosedBy(lines.get(end))) {
      end++;
    }
    if (!opening.info().isEmpty()) {
      out.append("<p class=\"info\">").append(Html.words(opening.info())).append("</p>\n");
    }
    String code =
        lines.subList(first + 1, end).stream().map(Html::words).collect(Collectors.joining("\n"));
    out.append("<pre dir=\"auto\"><code>").append(code).append("</code></pre>\n");
    return Math.min(end + 1, lines.size());
  }

  private int list(List<String> lines, int first, int depth) {
    BlockLine.Item kind = new BlockLine(lines.get(first)).item().orElseThrow();
    out.append(kind.ordered() ? "<ol>\n" : "<ul>\n");
    int i = first;
    while (i < lines.size()) {
      BlockLine.Item item = new BlockLine(lines.get(i)).item().orElse(null);
      if (item == null
          || item.ordered() != kind.ordered()
          || new BlockLine(lines.get(i)).isRule()) {
        break;
      }
      List<String> inner = new ArrayList<>(List.of(item.words()));
      int end = i + 1;
      int next = past(lines, end);
      while (next < lines.size() && new BlockLine(lines.get(next)).indent() >= DRAWN_IN) {
        for (String line : lines.subList(end, next + 1)) {
          inner.add(BlockLine.without(line, item.indent()));
        }
        end = next + 1;
        next = past(lines, end);
      }
      out.append("<li dir=\"auto\"");
      if (item.ordered()) {
        out.append(" value=\"").append(item.number()).append('"');
      }
      out.append('>');
      all(inner, depth + 1, true);
      out.append("</li>\n");
      i = next;
    }
    out.append(kind.ordered() ? "</ol>\n" : "</ul>\n");
    return i;
  }

  private static int past(List<String> lines, int at) {
    int next = at;
    while (next < lines.size() && new BlockLine(lines.get(next)).isBlank()) {
      next++;
    }
    return next;
  }

  private void open(String tag) {
    out.append('<').append(tag).append(" dir=\"auto\">");
  }
}
