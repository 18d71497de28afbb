package leanto.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import leanto.journal.Listed;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Which entries are meant: the filters that listing, showing, searching and exporting share.
///
/// @param from the first day
/// @param to the last day
/// @param set a set's id
/// @param tag a tag
/// @param limit how many at the most
record Filters(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> set,
    Optional<String> tag,
    int limit) {

  /// Adds the options to a command.
  static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(
            Specs.value("--from", "DAY", "from this day on: 2026-03-01, today, yesterday"))
        .addOption(Specs.value("--to", "DAY", "up to this day"))
        .addOption(Specs.value("--on", "DAY", "on this day"))
        .addOption(Specs.value("--set", "SET", "sat with this set"))
        .addOption(Specs.value("--tag", "TAG", "with this tag"))
        .addOption(Specs.value("--limit", "N", "at most so many"));
  }

  /// Takes the command line as parsed.
  ///
  /// @throws Stopped (2) where a day or a number cannot be read
  static Filters of(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    Optional<LocalDate> on = day(house, parsed, "--on");
    return new Filters(
        on.isPresent() ? on : day(house, parsed, "--from"),
        on.isPresent() ? on : day(house, parsed, "--to"),
        Optional.ofNullable(parsed.matchedOptionValue("--set", null)),
        Optional.ofNullable(parsed.<String>matchedOptionValue("--tag", null))
            .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag),
        limit(parsed.matchedOptionValue("--limit", null)));
  }

  /// Whether an entry is meant; the limit is the caller's to count.
  boolean matches(House house, Listed entry) throws Refused, IOException {
    LocalDate day = house.day(entry.date());
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true)
        && set.map(entry.sets()::contains).orElse(true)
        && tag.map(entry.tags()::contains).orElse(true);
  }

  /// Takes the day that an option names; gives nothing where it was not given.
  ///
  /// @throws Stopped (2) where it cannot be read
  static Optional<LocalDate> day(House house, ParseResult parsed, String option)
      throws Stopped, Refused, IOException {
    String word = parsed.matchedOptionValue(option, null);
    if (word == null) {
      return Optional.empty();
    }
    Optional<LocalDate> day = Entries.day(house, word);
    if (day.isEmpty()) {
      throw new Stopped(Exit.USAGE, option + " takes a day: 2026-03-01, today or yesterday.");
    }
    return day;
  }

  private static int limit(String word) throws Stopped {
    if (word == null) {
      return Integer.MAX_VALUE;
    }
    try {
      int limit = Integer.parseInt(word);
      if (limit > 0) {
        return limit;
      }
    } catch (NumberFormatException _) {
      // Said below, as for a number that is none.
    }
    throw new Stopped(Exit.USAGE, "--limit takes a whole number from 1, such as --limit 5.");
  }
}
