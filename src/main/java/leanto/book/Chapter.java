package leanto.book;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// One entry of a book.
///
/// @param when when it was written; its first moment where only the day is known
/// @param title its title, on one line
/// @param pieces what is in it, in order
public record Chapter(OffsetDateTime when, String title, List<Piece> pieces) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  public Chapter {
    pieces = List.copyOf(pieces);
  }

  /// What stands over it: its title, or its day where it has none.
  String heading() {
    return title.isBlank() ? said() : title;
  }

  /// The day, and the minute where that is known: `Sunday, 1 March 2026, 21:30`.
  String said() {
    return DAY.format(when) + (hasTime() ? ", " + MINUTE.format(when) : "");
  }

  /// The same as a machine reads it: `2026-03-01T21:30+01:00`, or the day alone.
  String stamp() {
    return hasTime()
        ? when.toLocalDate() + "T" + MINUTE.format(when) + when.getOffset()
        : when.toLocalDate().toString();
  }

  /// The same as plain text has it: `2026-03-01 21:30`, or the day alone.
  String plain() {
    return when.toLocalDate() + (hasTime() ? " " + MINUTE.format(when) : "");
  }

  /// The date by a pattern: `uuuu`, `MMMM`.
  String says(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(when);
  }

  private boolean hasTime() {
    return !when.toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
