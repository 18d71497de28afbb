package leanto.prompt;

import java.time.LocalTime;
import java.util.Locale;

/// The four parts of a day that a `when` can name.
public enum TimeOfDay {
  MORNING,
  AFTERNOON,
  EVENING,
  NIGHT;

  /// Takes a time on the person's own clock and gives the part of the day it lies in: morning from
  /// 05:00, afternoon from 12:00, evening from 17:00, night from 22:00 (`design.md` 7).
  public static TimeOfDay of(LocalTime time) {
    int hour = time.getHour();
    if (hour < 5 || hour >= 22) {
      return NIGHT;
    }
    return hour < 12 ? MORNING : hour < 17 ? AFTERNOON : EVENING;
  }

  /// Gives the word that stands in a prompt set.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
