package leanto.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/// The day to which an instant belongs for a person whose day may end later than midnight.
final class Day {

  private Day() {}

  /// Gives it. Midnight to the second is a file that has a day and no time.
  ///
  /// @param dayEnds the time at which a day ends
  static LocalDate of(OffsetDateTime instant, LocalTime dayEnds) {
    LocalDate date = instant.toLocalDate();
    LocalTime time = instant.toLocalTime();
    boolean before = time.isBefore(dayEnds) && !time.equals(LocalTime.MIDNIGHT);
    return before && date.isAfter(LocalDate.MIN) ? date.minusDays(1) : date;
  }
}
