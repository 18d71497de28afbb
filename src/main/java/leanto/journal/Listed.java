package leanto.journal;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of a listing: what can be said of a file without reading all of it.
///
/// @param path the file
/// @param date from its front matter, else from its name, else the time at which it was last
///   changed
/// @param title from its front matter, else its first heading, else its name
/// @param sets the sets that were sat with; none in a file from elsewhere
/// @param tags without `#`
public record Listed(
    Path path, OffsetDateTime date, String title, List<String> sets, List<String> tags) {

  public Listed {
    sets = List.copyOf(sets);
    tags = List.copyOf(tags);
  }

  /// Takes what was read of a file, and the zone for dates that name none.
  static Listed of(Path path, Document document, FileTime changed, ZoneId zone) {
    FrontMatter front = document.front();
    String name = name(path);
    OffsetDateTime date =
        front
            .text("date")
            .flatMap(text -> Dates.parse(text, zone))
            .or(() -> Dates.named(name, zone))
            .orElseGet(() -> changed.toInstant().atZone(zone).toOffsetDateTime());
    String title =
        front
            .text("title")
            .filter(text -> !text.isBlank())
            .or(() -> heading(document.page()))
            .orElse(name)
            .replace('\n', ' ');
    return new Listed(path, date, title, front.texts("set"), tags(front.texts("tags")));
  }

  private static String name(Path path) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
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

  // Obsidian's older habits: `tags: one, two` and `#one`.
  private static List<String> tags(List<String> written) {
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
