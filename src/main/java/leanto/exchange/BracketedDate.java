package leanto.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as it stands in brackets at the start of an entry of jrnl, in one of the forms that its
/// setting `timeformat` is given: `2026-03-01 21:30`, `01.03.2026 21:30`, `03/01/2026 09:30 PM`,
/// `Sunday, 1 March 2026 21:30`.
///
/// @param year the year
/// @param month the month; the first of two numbers where their order is not known
/// @param day the day; the second of them
/// @param ordered whether their order is known
/// @param time the time; midnight where there is none
record BracketedDate(int year, int month, int day, boolean ordered, LocalTime time) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String TIME =
      "(?:[T, ]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?: ?([AaPp])\\.?[Mm]\\.?)?)?";
  private static final String WEEKDAY = "(?:\\p{L}{2,10}\\.?,? )?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(WEEKDAY + "([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})" + TIME);
  private static final Pattern YEAR_LAST =
      Pattern.compile(WEEKDAY + "([0-9]{1,2})([-/.])([0-9]{1,2})[-/.]([0-9]{4}|[0-9]{2})" + TIME);
  private static final Pattern DAY_AND_NAME =
      Pattern.compile(WEEKDAY + "([0-9]{1,2})\\.? ([A-Za-z]{3,9})\\.?,? ([0-9]{4})" + TIME);
  private static final Pattern NAME_AND_DAY =
      Pattern.compile(WEEKDAY + "([A-Za-z]{3,9})\\.? ([0-9]{1,2}),? ([0-9]{4})" + TIME);

  /// Takes what stands in the brackets; gives nothing where that is no date.
  static Optional<BracketedDate> of(String text) {
    try {
      return Optional.ofNullable(read(text));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  /// What a date looks like, whatever its day is. In one file all look alike.
  static String shape(String text) {
    return text.replaceAll("[0-9]+", "9").replaceAll("\\p{L}+", "a");
  }

  /// Gives the moment, or nothing where there is no such day.
  ///
  /// @param monthFirst which of two numbers is the month, where that is not known
  Optional<LocalDateTime> at(boolean monthFirst) {
    try {
      LocalDate date =
          ordered || monthFirst ? LocalDate.of(year, month, day) : LocalDate.of(year, day, month);
      return Optional.of(date.atTime(time));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static BracketedDate read(String text) {
    Matcher date = YEAR_FIRST.matcher(text);
    if (date.matches()) {
      return new BracketedDate(n(date, 1), n(date, 2), n(date, 3), true, time(date, 4));
    }
    date = YEAR_LAST.matcher(text);
    if (date.matches()) {
      int year = n(date, 4) < 100 ? 2000 + n(date, 4) : n(date, 4);
      LocalTime time = time(date, 5);
      // With full stops the day comes first.
      return date.group(2).equals(".")
          ? new BracketedDate(year, n(date, 3), n(date, 1), true, time)
          : new BracketedDate(year, n(date, 1), n(date, 3), false, time);
    }
    date = DAY_AND_NAME.matcher(text);
    if (date.matches()) {
      return new BracketedDate(n(date, 3), month(date.group(2)), n(date, 1), true, time(date, 4));
    }
    date = NAME_AND_DAY.matcher(text);
    return date.matches()
        ? new BracketedDate(n(date, 3), month(date.group(1)), n(date, 2), true, time(date, 4))
        : null;
  }

  // A word that names no month makes no day.
  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static LocalTime time(Matcher date, int group) {
    if (date.group(group) == null) {
      return LocalTime.MIDNIGHT;
    }
    int hour = n(date, group);
    String half = date.group(group + 3);
    if (half != null) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    int second = date.group(group + 2) == null ? 0 : n(date, group + 2);
    return LocalTime.of(hour, n(date, group + 1), second);
  }

  private static int n(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
