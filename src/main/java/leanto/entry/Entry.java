package leanto.entry;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/// One sitting, as it is kept.
///
/// @param date the real instant the sitting began, with the person's offset, to the second
/// @param title what stands in the listing
/// @param sets ids of the sets that were sat with; several when a sitting had several, none when
///   free
/// @param tags the sets' tags and the person's, without `#`
/// @param exchanges what was answered, in the order in which it was asked; skipped questions are
///   absent
public record Entry(
    OffsetDateTime date,
    String title,
    List<String> sets,
    List<String> tags,
    List<Exchange> exchanges) {

  /// The front-matter names that are kept for the program and for other tools: no answer has one.
  public static final Set<String> NAMES =
      Set.of("date", "title", "set", "tags", "asked", "marks", "aliases", "cssclasses");

  public Entry {
    date = date.truncatedTo(ChronoUnit.SECONDS);
    if (title.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a title is one line: \"" + title + "\"");
    }
    sets = List.copyOf(sets);
    tags = List.copyOf(tags);
    exchanges = List.copyOf(exchanges);
  }

  /// Gives the same entry with other exchanges.
  public Entry with(List<Exchange> others) {
    return new Entry(date, title, sets, tags, others);
  }

  /// Whether it was written freely, and holds nothing else.
  public boolean isFree() {
    return exchanges.size() == 1 && exchanges.getFirst().isFree();
  }
}
