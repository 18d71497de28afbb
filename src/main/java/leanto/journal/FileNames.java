package leanto.journal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/// The pattern by which new entries are named, such as `YYYY/YYYY-MM-DD-HHmm`: folders and a name,
/// without the ending. A name says the day, so that a listing knows it without opening the file,
/// and says nothing of what is in it.
public final class FileNames {

  /// How they are named unless a person settles it.
  public static final FileNames USUAL = new FileNames("YYYY/YYYY-MM-DD-HHmm");

  // No folder above, no hidden one, none in which a journal has its sets, and nothing that a shell
  // would stumble over. Not made ready before a pattern is there: most people settle none.
  private static final String PART = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]*";
  private static final String SAFE = "(?!prompts/)" + PART + "(/" + PART + ")*";
  private static final LocalDateTime SOME_DAY = LocalDateTime.of(2026, 11, 28, 21, 37, 45);

  private final String pattern;

  private FileNames(String pattern) {
    this.pattern = pattern;
  }

  /// Takes a pattern: `YYYY`, `MM`, `DD`, `HH`, `mm` and `ss` stand for parts of the date, all else
  /// for itself. Gives nothing where the name would not say its day.
  public static Optional<FileNames> of(String pattern) {
    FileNames names = new FileNames(pattern);
    return pattern.matches(SAFE) && names.tellDays() ? Optional.of(names) : Optional.empty();
  }

  /// The pattern as it was written.
  public String pattern() {
    return pattern;
  }

  /// The folder of an entry of this date, below the journal's.
  Path folder(Path root, OffsetDateTime date) {
    Path parent = root.resolve(filled(date.toLocalDateTime())).getParent();
    return parent == null ? root : parent;
  }

  /// Its name, without the ending.
  String name(OffsetDateTime date) {
    String filled = filled(date.toLocalDateTime());
    return filled.substring(filled.lastIndexOf('/') + 1);
  }

  private boolean tellDays() {
    return DatedName.said(Path.of("/journal").resolve(filled(SOME_DAY) + ".md"))
        .filter(said -> said.day().equals(SOME_DAY.toLocalDate()))
        .isPresent();
  }

  private String filled(LocalDateTime date) {
    String day = date.toLocalDate().toString(); // a year may have a sign, or five digits
    return pattern
        .replace("YYYY", day.substring(0, day.indexOf('-', 1)))
        .replace("MM", Dates.two(date.getMonthValue()))
        .replace("DD", Dates.two(date.getDayOfMonth()))
        .replace("HH", Dates.two(date.getHour()))
        .replace("mm", Dates.two(date.getMinute()))
        .replace("ss", Dates.two(date.getSecond()));
  }
}
