package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import leanto.journal.Listed;
import leanto.lookback.Days;
import leanto.lookback.NamedDays;
import leanto.yaml.Refused;

/// Finds entries by the words of a command line: a file, a date, `last`, or a number.
final class Entries {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private Entries() {}

  /// Takes an `ENTRY` word and gives the path it names; says so and gives nothing where no entry in
  /// the journal matches. Of several days, or several entries of a day, the newest is meant.
  ///
  /// @throws Stopped (2) where it names a file that is not there
  static Optional<Path> named(House house, String word) throws Stopped, Refused, IOException {
    if (isPath(word)) {
      return Optional.of(file(house, word));
    }
    Filters filters = meant(house, word);
    Reading reading = Reading.of(house);
    Optional<Path> found =
        number(word)
            ? reading.catalogue().path(Integer.parseInt(word))
            : reading.first(filters).map(Listed::path);
    if (found.isEmpty()) {
      reading.nothing();
    }
    return found;
  }

  // As `history` and an export write it: below the journal, where there is none here.
  private static Path file(House house, String word) throws Stopped, Refused, IOException {
    Path below = house.journalFolder().path().resolve(word);
    boolean here = Files.exists(house.path(word), LinkOption.NOFOLLOW_LINKS);
    return !here && Files.exists(below, LinkOption.NOFOLLOW_LINKS) ? below : house.file(word);
  }

  /// Whether an `ENTRY` word is meant as the path of a file.
  static boolean isPath(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    return word.indexOf('/') >= 0 || name.endsWith(".md") || name.endsWith(".markdown");
  }

  private static Filters meant(House house, String word) throws Stopped, Refused, IOException {
    if (word.equals("last") || number(word)) {
      return Filters.on(Days.ALL, LocalTime.MIDNIGHT);
    }
    Optional<Days> days = NamedDays.of(word, house.today());
    if (days.isEmpty()) {
      throw new Stopped(
          Exit.USAGE,
          "\""
              + word
              + "\" names no entry. A file, a number from leanto list, last, or a day does: "
              + NamedDays.EXAMPLES
              + ".");
    }
    return Filters.on(days.get(), house.settings().dayEnds());
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
