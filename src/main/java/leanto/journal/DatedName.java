package leanto.journal;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
  /// @param day the day
  /// @param minute the minute of it, or [#NO_TIME]
  record Said(LocalDate day, int minute) {

    private static final int NO_TIME = -1;
    private static final int DAY = 24 * 60 * 60;

    /// Whether the name has a time.
    boolean isTimed() {
      return minute != NO_TIME;
    }

    /// Its first moment, where the name has no time.
    LocalDateTime when() {
      return day.atStartOfDay().plusMinutes(Math.max(0, minute));
    }

    /// The same in seconds, as if that clock had stood at zero in 1970.
    long second() {
      return day.toEpochDay() * DAY + Math.max(0, minute) * 60L;
    }
  }

  /// Takes a path; gives nothing where its name says no day.
  static Optional<Said> said(Path path) {
    return said(path.getParent(), path.getFileName().toString());
  }

  /// The same for a folder, which may be null, and a name in it.
  static Optional<Said> said(Path folder, String name) {
    try {
      Optional<Said> said = apart(name);
      said = said.isPresent() ? said : together(name);
      return said.isPresent() ? said : inFolders(folder, name);
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

  private static Optional<Said> inFolders(Path folder, String name) {
    int count = folder == null ? 0 : folder.getNameCount();
    String day = count < 2 ? "" : bare(name);
    if (day.length() != 2) {
      return Optional.empty();
    }
    String year = folder.getName(count - 2).toString();
    String month = folder.getName(count - 1).toString();
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
    int hour = Digits.of(name, time, time + 2);
    int minute = Digits.of(name, time + 2, time + 4);
    boolean clock = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    return Optional.of(
        new Said(LocalDate.of(year, ofYear, ofMonth), clock ? hour * 60 + minute : Said.NO_TIME));
  }
}
