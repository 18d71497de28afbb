package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import leanto.journal.Listed;
import leanto.journal.Listing;
import leanto.yaml.Refused;

/// Finds entries by the words of a command line: a file, a date, `last`, or a number.
final class Entries {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private Entries() {}

  /// Takes an `ENTRY` word and gives the path it names; says so and gives nothing where no entry in
  /// the journal matches.
  ///
  /// @throws Stopped (2) where it names a file that is not there
  static Optional<Path> named(House house, String word) throws Stopped, Refused, IOException {
    if (word.indexOf('/') >= 0 || word.endsWith(".md")) {
      return Optional.of(house.file(word));
    }
    Optional<LocalDate> day = day(house, word);
    if (!word.equals("last") && !number(word) && day.isEmpty()) {
      throw new Stopped(
          Exit.USAGE,
          "\""
              + word
              + "\" names no entry. A file, a number from leanto list, last, today,"
              + " yesterday, or a day such as 2026-03-01 does.");
    }
    Listing listing = house.listing();
    Optional<Listed> found = Optional.empty();
    if (day.isEmpty()) {
      found = listing.number(word.equals("last") ? 1 : Integer.parseInt(word));
    }
    for (Listed entry : listing.entries()) {
      if (found.isEmpty() && day.isPresent() && house.day(entry.date()).equals(day.get())) {
        found = Optional.of(entry);
      }
    }
    if (found.isEmpty()) {
      house.nothingMatches(listing);
    }
    return found.map(Listed::path);
  }

  /// Takes a day as typed: `2026-03-01`, `today`, `yesterday`; gives nothing for any other word.
  static Optional<LocalDate> day(House house, String word) throws Refused, IOException {
    try {
      return Optional.of(
          switch (word.toLowerCase(Locale.ROOT)) {
            case "today" -> house.today();
            case "yesterday" -> house.today().minusDays(1);
            default -> LocalDate.parse(word);
          });
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// An entry as JSON, for a listing.
  static Map<String, Object> json(Listed entry) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("path", entry.path().toString());
    object.put("date", date(entry.date()));
    object.put("title", entry.title());
    object.put("set", List.copyOf(entry.sets()));
    object.put("tags", List.copyOf(entry.tags()));
    return object;
  }

  /// An instant as it stands in front matter, seconds included.
  static String date(OffsetDateTime instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
  }

  /// An instant as a person reads it in a list: the day and the minute, on the clock it was kept
  /// by.
  static String when(OffsetDateTime instant) {
    return WHEN.format(instant);
  }

  private static boolean number(String word) {
    return !word.isEmpty() && word.length() < 9 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
