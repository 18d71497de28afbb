package leanto.journal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// Dates as they stand in front matter and in file names.
///
/// Done by hand: a listing reads thousands, and a save is not to wait for a formatter to be loaded.
final class Dates {

  private Dates() {}

  /// Takes an instant and gives it to the second, with its offset: `2026-03-01T21:30:00+01:00`.
  static String write(OffsetDateTime date) {
    return date.toLocalDate()
        + "T"
        + two(date.getHour())
        + ":"
        + two(date.getMinute())
        + ":"
        + two(date.getSecond())
        + date.getOffset().getId();
  }

  /// Takes an instant and gives the name of its file without the ending: `2026-03-01-2130`.
  static String name(OffsetDateTime date) {
    return date.toLocalDate() + "-" + two(date.getHour()) + two(date.getMinute());
  }

  /// Takes a date as people and their tools write it: a day alone (`2026-03-01`), with a time after
  /// `T` or a space, with or without seconds and an offset. A date without an offset is in `zone`;
  /// a day alone is its first moment. Gives nothing for any other text.
  static Optional<OffsetDateTime> parse(String text, ZoneId zone) {
    String date = text.strip();
    int cut = timeAt(date);
    try {
      if (cut < 0) {
        return Optional.of(at(day(date).atStartOfDay(), zone));
      }
      LocalDate day = day(date.substring(0, cut));
      String rest = date.substring(cut + 1);
      int end = offsetAt(rest);
      LocalDateTime time = day.atTime(time(rest.substring(0, end).strip()));
      String offset = offset(rest.substring(end));
      return Optional.of(
          offset.isEmpty() ? at(time, zone) : OffsetDateTime.of(time, ZoneOffset.of(offset)));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  /// Takes a file name that starts with `YYYY-MM-DD`, alone or with `-HHMM`; gives nothing for any
  /// other.
  static Optional<OffsetDateTime> named(String name, ZoneId zone) {
    if (name.length() < 10 || digitAt(name, 10)) {
      return Optional.empty();
    }
    try {
      LocalDate day = day(name.substring(0, 10));
      boolean timed = name.startsWith("-", 10) && digits(name, 11, 15) >= 0 && !digitAt(name, 15);
      int hour = timed ? digits(name, 11, 13) : 0;
      int minute = timed ? digits(name, 13, 15) : 0;
      boolean clock = hour < 24 && minute < 60;
      return Optional.of(at(day.atTime(clock ? hour : 0, clock ? minute : 0), zone));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static int timeAt(String date) {
    for (int i = 1; i < date.length(); i++) {
      if (" Tt".indexOf(date.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int offsetAt(String time) {
    for (int i = 0; i < time.length(); i++) {
      if ("Zz+-".indexOf(time.charAt(i)) >= 0) {
        return i;
      }
    }
    return time.length();
  }

  // Without the name of a zone, as Java and Temporal write it behind.
  private static String offset(String text) {
    int zone = text.indexOf('[');
    String offset = zone < 0 ? text : text.substring(0, zone);
    return offset.strip().replace('z', 'Z');
  }

  private static LocalDate day(String text) {
    boolean plain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    int year = plain ? digits(text, 0, 4) : -1;
    return year < 0
        ? LocalDate.parse(text)
        : LocalDate.of(year, digits(text, 5, 7), digits(text, 8, 10));
  }

  private static LocalTime time(String text) {
    return text.length() == 4 && text.charAt(1) == ':'
        ? LocalTime.parse("0" + text)
        : LocalTime.parse(text);
  }

  private static OffsetDateTime at(LocalDateTime time, ZoneId zone) {
    return time.atZone(zone).toOffsetDateTime();
  }

  // The number that these digits say, or -1 where there are others.
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!digitAt(text, i)) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static boolean digitAt(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
