package leanto.journal;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One line of a listing: what can be said of a file without reading all of it.
///
/// @param path the file
/// @param date the day its name says, else the one in its front matter, else the one on which it
///   was last changed; the time in its front matter, where that is of the same day
/// @param title from its front matter, else its first heading, else its name; cut with `…` where it
///   is longer than a line could show
/// @param sets the sets that were sat with; none in a file from elsewhere
/// @param tags without `#`
public record Listed(
    Path path, OffsetDateTime date, String title, List<String> sets, List<String> tags) {

  public Listed {
    sets = List.copyOf(sets);
    tags = List.copyOf(tags);
  }

  // More than that is no title that a line could show, and a listing holds thousands of them.
  private static final int LONGEST_TITLE = 500;

  /// Takes what was read of a file, and the zone for dates that name none.
  static Listed of(Path path, Document document, FileTime changed, Supplier<ZoneId> zone) {
    return of(path, document, dated(document.front(), zone), changed, zone);
  }

  /// The same, with the date in the front matter read already.
  static Listed of(
      Path path,
      Document document,
      Optional<OffsetDateTime> dated,
      FileTime changed,
      Supplier<ZoneId> zone) {
    FrontMatter front = document.front();
    String title =
        front
            .text("title")
            .filter(text -> !text.isBlank())
            .or(() -> heading(document.page()))
            .orElse(DatedName.bare(path))
            .replace('\n', ' ');
    OffsetDateTime date = date(path, dated, changed, zone);
    return new Listed(path, date, cut(title), front.texts("set"), tags(front.texts("tags")));
  }

  /// The date in the front matter, where there is one that can be read.
  static Optional<OffsetDateTime> dated(FrontMatter front, Supplier<ZoneId> zone) {
    return front.text("date").flatMap(text -> Dates.parse(text, zone));
  }

  // The name decides on the day, so that a file has its place before it is opened.
  private static OffsetDateTime date(
      Path path, Optional<OffsetDateTime> dated, FileTime changed, Supplier<ZoneId> zone) {
    Optional<DatedName.Said> named = DatedName.said(path);
    boolean same =
        named.isEmpty() || dated.isPresent() && dated.get().toLocalDate().equals(named.get().day());
    return (same ? dated : named.map(said -> Dates.at(said.when(), zone)))
        .orElseGet(() -> Dates.of(changed.toInstant(), zone.get()));
  }

  private static String cut(String title) {
    if (title.length() <= LONGEST_TITLE) {
      return title;
    }
    boolean half = Character.isHighSurrogate(title.charAt(LONGEST_TITLE - 1));
    return title.substring(0, LONGEST_TITLE - (half ? 1 : 0)) + "…";
  }

  // The first heading of any level that has words and stands in no fence.
  private static Optional<String> heading(Page page) {
    Fence fence = new Fence();
    String first = page.sections().isEmpty() ? "" : page.sections().getFirst().heading();
    for (String line : (page.preamble() + first).split("\n", -1)) {
      boolean fenced = fence.takes(line, 0, line.length());
      if (!fenced && line.startsWith("#")) {
        String words = words(line);
        if (!words.isEmpty()) {
          return Optional.of(words);
        }
      }
    }
    return Optional.empty();
  }

  // Without the marks of a heading; empty where the line is none, as in `#tag`.
  private static String words(String line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    return marks <= 6 && line.startsWith(" ", marks) ? line.substring(marks).strip() : "";
  }

  /// Takes the texts of `tags` and gives each tag that is in them. There are Obsidian's older
  /// habits: `tags: one, two` and `#one`.
  static List<String> tags(List<String> written) {
    List<String> tags = new ArrayList<>();
    for (String text : written) {
      for (String tag : text.split(",")) {
        String bare = tag.strip();
        bare = bare.startsWith("#") ? bare.substring(1) : bare;
        if (!bare.isEmpty()) {
          tags.add(bare);
        }
      }
    }
    return tags;
  }
}
