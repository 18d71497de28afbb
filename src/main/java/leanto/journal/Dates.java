package leanto.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/// Dates as they stand in front matter.
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

  /// Takes a date as people and their tools write it: a day alone (`2026-03-01`), with a time after
  /// `T` or a space, with or without seconds and an offset. A date without an offset is in `zone`,
  /// which is asked for only then; a day alone is its first moment. Gives nothing for any other
  /// text.
  static Optional<OffsetDateTime> parse(String text, Supplier<ZoneId> zone) {
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

  /// Takes an instant, which may lie further off than a date can say, and gives the date.
  static OffsetDateTime of(Instant instant, ZoneId zone) {
    try {
      return instant.atZone(zone).toOffsetDateTime();
    } catch (DateTimeException beyond) {
      return instant.isBefore(Instant.EPOCH) ? OffsetDateTime.MIN : OffsetDateTime.MAX;
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
    int year = plain ? Digits.of(text, 0, 4) : -1;
    return year < 0
        ? LocalDate.parse(text)
        : LocalDate.of(year, Digits.of(text, 5, 7), Digits.of(text, 8, 10));
  }

  private static LocalTime time(String text) {
    return text.length() == 4 && text.charAt(1) == ':'
        ? LocalTime.parse("0" + text)
        : LocalTime.parse(text);
  }

  /// Takes a time on a clock in `zone`, and gives the date.
  static OffsetDateTime at(LocalDateTime time, Supplier<ZoneId> zone) {
    return time.atZone(zone.get()).toOffsetDateTime();
  }

  static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
