package leanto.journal;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// The date that the name of a file says, as journals name their files.
///
/// | name | whose |
/// |---|---|
/// | `2026-03-01-2130.md`, `2026-03-01-2130-2.md` | Lean-to |
/// | `2026-03-01.md`, `2026-03-01 Sunday.md` | Obsidian, Foam, zk, Jekyll |
/// | `2026_03_01.md`, `2026.03.01.md` | Logseq, and by hand |
/// | `20260301.md`, `202603012130 A thought.md` | org-journal, zettels |
/// | `2026/03/01.md` | jrnl's folders |
final class DatedName {

  // A number of eight digits is taken for a day only in these years.
  private static final int FIRST = 1900;
  private static final int LAST = 2199;

  private DatedName() {}

  /// A day on a clock, as a name says it.
  ///
  /// @param when the day, at its first moment where the name has no time
  /// @param timed whether the name has a time
  record Said(LocalDateTime when, boolean timed) {}

  /// Takes a path, and the zone of its date; gives nothing for any other name. A day alone is its
  /// first moment.
  static Optional<OffsetDateTime> of(Path path, ZoneId zone) {
    return said(path, bare(path)).map(said -> said.when().atZone(zone).toOffsetDateTime());
  }

  /// The same on whatever clock it was kept by.
  ///
  /// @param name the name without its ending
  static Optional<Said> said(Path path, String name) {
    try {
      return apart(name).or(() -> together(name)).or(() -> inFolders(path, name));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  /// The name of a file without its ending.
  static String bare(Path path) {
    return bare(path.getFileName().toString());
  }

  /// A name without its ending.
  static String bare(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Optional<Said> apart(String name) {
    if (name.length() < 10 || Digits.at(name, 10)) {
      return Optional.empty();
    }
    char between = name.charAt(4);
    if ("-_.".indexOf(between) < 0 || name.charAt(7) != between) {
      return Optional.empty();
    }
    int time = name.startsWith("-", 10) && !Digits.at(name, 15) ? 11 : name.length();
    return date(name, 5, 8, time);
  }

  private static Optional<Said> together(String name) {
    int year = Digits.of(name, 0, 4);
    boolean minute = !Digits.at(name, 12) && Digits.of(name, 8, 12) >= 0;
    return year < FIRST || year > LAST || Digits.at(name, 8) && !minute
        ? Optional.empty()
        : date(name, 4, 6, 8);
  }

  private static Optional<Said> inFolders(Path path, String day) {
    int count = path.getNameCount();
    if (count < 3 || day.length() != 2) {
      return Optional.empty();
    }
    String year = path.getName(count - 3).toString();
    String month = path.getName(count - 2).toString();
    return year.length() == 4 && month.length() == 2
        ? date(year + month + day, 4, 6, 8)
        : Optional.empty();
  }

  // Where month, day and time start, each of them with two digits.
  private static Optional<Said> date(String name, int month, int day, int time) {
    int year = Digits.of(name, 0, 4);
    int ofYear = Digits.of(name, month, month + 2);
    int ofMonth = Digits.of(name, day, day + 2);
    if (year < 0 || ofYear < 0 || ofMonth < 0) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.of(year, ofYear, ofMonth);
    int hour = Digits.of(name, time, time + 2);
    int minute = Digits.of(name, time + 2, time + 4);
    boolean clock = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    LocalTime at = clock ? LocalTime.of(hour, minute) : LocalTime.MIDNIGHT;
    return Optional.of(new Said(date.atTime(at), clock));
  }
}
