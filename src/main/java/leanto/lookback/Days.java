package leanto.lookback;

import java.time.LocalDate;
import java.time.MonthDay;

/// Some days in a row.
///
/// @param first the first of them
/// @param last the last of them
public record Days(LocalDate first, LocalDate last) {

  /// Every day that a file can have.
  public static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " comes after " + last);
    }
  }

  /// One day.
  public static Days of(LocalDate day) {
    return new Days(day, day);
  }

  /// Whether a day is one of them.
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /// Whether a day is the same day of a year before.
  public static boolean isAnniversary(LocalDate day, LocalDate today) {
    return day.getYear() < today.getYear() && MonthDay.from(day).equals(MonthDay.from(today));
  }
}
