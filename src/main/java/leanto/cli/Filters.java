package leanto.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import leanto.journal.Catalogue;
import leanto.journal.Listed;
import leanto.journal.Sieve;
import leanto.lookback.Days;
import leanto.lookback.NamedDays;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Which entries are meant: the filters that listing, showing, searching and exporting share.
///
/// @param days the days
/// @param dayEnds when a day ends
/// @param thisDay the day it is, where only the same day of other years is meant
/// @param set a set's id
/// @param tag a tag
/// @param limit how many at the most
/// @param chance by which to choose, where that was asked for
record Filters(
    Days days,
    LocalTime dayEnds,
    Optional<LocalDate> thisDay,
    Optional<String> set,
    Optional<String> tag,
    int limit,
    Optional<RandomGenerator> chance) {

  private static final String THIS_DAY = "--on-this-day";
  private static final String RANDOM = "--random";

  /// Adds the options to a command.
  static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(
            Specs.value("--from", "DAY", "from this day on: 2026-03-01, yesterday, last friday"))
        .addOption(Specs.value("--to", "DAY", "up to this day: 3 days ago, march, 2026-W48"))
        .addOption(Specs.value("--on", "DAY", "on this day, or in this week, month or year"))
        .addOption(Specs.value("--set", "SET", "sat with this set"))
        .addOption(Specs.value("--tag", "TAG", "with this tag"))
        .addOption(Specs.value("--limit", "N", "at most so many"));
  }

  /// Adds two more, by which something old comes up. They are only ever asked for (`care.md` R14).
  static CommandSpec addChance(CommandSpec spec) {
    return spec.addOption(Specs.flag("on this day of the years before", THIS_DAY))
        .addOption(Specs.flag("by chance: one, or as many as --limit says", RANDOM));
  }

  /// Whether any of them was given.
  static boolean given(ParseResult parsed) {
    return Stream.of("--from", "--to", "--on", "--set", "--tag", "--limit", THIS_DAY, RANDOM)
        .anyMatch(parsed::hasMatchedOption);
  }

  /// Takes the command line as parsed.
  ///
  /// @throws Stopped (2) where a day or a number cannot be read
  static Filters of(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    boolean random = parsed.hasMatchedOption(RANDOM);
    Days days = days(house, parsed);
    boolean thisDay = parsed.hasMatchedOption(THIS_DAY);
    return new Filters(
        days,
        // Without days the settings are not needed, and may be ones that cannot be read.
        days.equals(Days.ALL) && !thisDay ? LocalTime.MIDNIGHT : house.settings().dayEnds(),
        thisDay ? Optional.of(house.today()) : Optional.empty(),
        Optional.ofNullable(parsed.matchedOptionValue("--set", null)),
        Optional.ofNullable(parsed.<String>matchedOptionValue("--tag", null))
            .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag),
        limit(parsed.matchedOptionValue("--limit", random ? "1" : null)),
        random ? Optional.of(house.world().random()) : Optional.empty());
  }

  /// Whatever is of some days.
  static Filters on(Days days, LocalTime dayEnds) {
    return new Filters(
        days, dayEnds, Optional.empty(), Optional.empty(), Optional.empty(), 1, Optional.empty());
  }

  /// Everything, whenever it was kept.
  static Filters none() {
    return on(Days.ALL, LocalTime.MIDNIGHT).unlimited();
  }

  /// The same without a limit.
  Filters unlimited() {
    return new Filters(days, dayEnds, thisDay, set, tag, Integer.MAX_VALUE, chance);
  }

  /// The same for one set.
  Filters ofSet(String id) {
    return new Filters(days, dayEnds, thisDay, Optional.of(id), tag, limit, chance);
  }

  /// Whether only days decide, so that no file needs to be opened where its name says its day and a
  /// day ends at midnight.
  boolean isOfDays() {
    return set.isEmpty() && tag.isEmpty();
  }

  /// Whether an entry is meant; the limit is the caller's to count.
  boolean matches(Listed entry) {
    return means(Day.of(entry.date(), dayEnds))
        && set.map(entry.sets()::contains).orElse(true)
        && tag.map(entry.tags()::contains).orElse(true);
  }

  /// Gives a sieve that takes the same from those files alone that are meant.
  <T> Sieve<T> over(Sieve<T> sieve) {
    if (isOfDays() && isAlways()) {
      return sieve; // and what a sieve knows without opening a file stays quick
    }
    return file -> {
      Optional<T> found = sieve.in(file);
      return found.isPresent() && matches(file.opened().listed()) ? found : Optional.empty();
    };
  }

  /// Gives the numbers of entries that may be meant, in the order in which they are wanted, without
  /// opening one. A day may end in the night after it.
  List<Integer> numbers(Catalogue catalogue) {
    List<Integer> numbers =
        isAlways()
            ? catalogue.all()
            : catalogue.numbers(
                day -> means(day) || day.isAfter(LocalDate.MIN) && means(day.minusDays(1)));
    if (chance.isPresent()) {
      numbers = new ArrayList<>(numbers);
      Collections.shuffle(numbers, Random.from(chance.get()));
    }
    return numbers;
  }

  private boolean isAlways() {
    return days.equals(Days.ALL) && thisDay.isEmpty();
  }

  private boolean means(LocalDate day) {
    return days.contains(day) && (thisDay.isEmpty() || Days.isAnniversary(day, thisDay.get()));
  }

  /// Takes the day that an option names; gives nothing where it was not given.
  ///
  /// @throws Stopped (2) where it cannot be read, or names more than one
  static Optional<LocalDate> day(House house, ParseResult parsed, String option)
      throws Stopped, Refused, IOException {
    Optional<Days> days = named(house, parsed, option);
    if (days.isPresent() && !days.get().first().equals(days.get().last())) {
      throw new Stopped(
          Exit.USAGE, option + " takes one day, such as 2026-03-01, yesterday or last friday.");
    }
    return days.map(Days::first);
  }

  private static Days days(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    Optional<Days> on = named(house, parsed, "--on");
    Optional<Days> from = on.isPresent() ? on : named(house, parsed, "--from");
    Optional<Days> to = on.isPresent() ? on : named(house, parsed, "--to");
    LocalDate first = from.orElse(Days.ALL).first();
    LocalDate last = to.orElse(Days.ALL).last();
    if (last.isBefore(first)) {
      throw new Stopped(
          Exit.USAGE,
          "--from names a day after the one that --to does: " + first + " and " + last + ".");
    }
    return new Days(first, last);
  }

  private static Optional<Days> named(House house, ParseResult parsed, String option)
      throws Stopped, Refused, IOException {
    String words = parsed.matchedOptionValue(option, null);
    if (words == null) {
      return Optional.empty();
    }
    Optional<Days> days = NamedDays.of(words, house.today());
    if (days.isEmpty()) {
      throw new Stopped(
          Exit.USAGE, "\"" + words + "\" names no day. These do: " + NamedDays.EXAMPLES + ".");
    }
    return days;
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
