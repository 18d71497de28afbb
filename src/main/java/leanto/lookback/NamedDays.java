package leanto.lookback;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as people name them, seen from today. An entry lies behind, so a name that fits several
/// days is the latest one up to today.
///
/// | words | days |
/// |---|---|
/// | `2026-03-01`, `1 march 2026`, `march 1` | one day |
/// | `today`, `yesterday`, `3 days ago`, `-3d` | one day |
/// | `friday`, `last friday` | the latest one; the latest before today |
/// | `2026-W48`, `this week`, `last week`, `2 weeks ago` | Monday to Sunday; one day |
/// | `march`, `march 2025`, `2025-03`, `last month` | a month |
/// | `2025`, `last year` | a year |
public final class NamedDays {

  /// Words that name days, for whoever asks for some.
  public static final String EXAMPLES =
      "2026-03-01, yesterday, last friday, 3 days ago, march, 2026-W48";

  private static final List<String> NUMBERS =
      List.of("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern AGO =
      Pattern.compile("(\\d{1,4}|[a-z]+) (day|week|month|year)s? ago");
  private static final Pattern BACK = Pattern.compile("-(\\d{1,4})([dwmy])");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-?w(\\d{1,2})");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2}) ([a-z]+)(?: (\\d{4}))?");
  private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]+) (\\d{1,2})(?:,? (\\d{4}))?");
  private static final Pattern MONTH = Pattern.compile("([a-z]+)(?: (\\d{4}))?");

  private final LocalDate today;
  private final String words;

  private NamedDays(LocalDate today, String words) {
    this.today = today;
    this.words = words;
  }

  /// Takes words and the day it is; gives the days, or nothing where the words name none.
  public static Optional<Days> of(String words, LocalDate today) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    try {
      return new NamedDays(today, plain).days();
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private Optional<Days> days() {
    return figures().or(this::near).or(this::ago).or(this::weekday).or(this::week).or(this::month);
  }

  private Optional<Days> figures() {
    if (words.matches("\\d{4}")) {
      return year(Integer.parseInt(words));
    }
    if (words.matches("\\d{4}-\\d\\d")) {
      return month(YearMonth.parse(words));
    }
    return words.matches("\\d{4}-\\d\\d-\\d\\d") ? day(LocalDate.parse(words)) : Optional.empty();
  }

  private Optional<Days> near() {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (words) {
      case "today" -> day(today);
      case "yesterday" -> day(today.minusDays(1));
      case "this week" -> Optional.of(new Days(monday, monday.plusDays(6)));
      case "last week" -> Optional.of(new Days(monday.minusDays(7), monday.minusDays(1)));
      case "this month" -> month(YearMonth.from(today));
      case "last month" -> month(YearMonth.from(today).minusMonths(1));
      case "this year" -> year(today.getYear());
      case "last year" -> year(today.getYear() - 1);
      default -> Optional.empty();
    };
  }

  private Optional<Days> ago() {
    Optional<MatchResult> back = match(BACK);
    if (back.isPresent()) {
      ChronoUnit unit = unit("dwmy".indexOf(back.get().group(2)));
      return day(today.minus(Integer.parseInt(back.get().group(1)), unit));
    }
    return match(AGO)
        .flatMap(it ->
            number(it.group(1))
                .flatMap(many ->
                    day(
                        today.minus(
                            many,
                            unit(List.of("day", "week", "month", "year").indexOf(it.group(2)))))));
  }

  private static ChronoUnit unit(int place) {
    return List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS)
        .get(place);
  }

  private static Optional<Integer> number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Optional.of(Integer.parseInt(word));
    }
    int place = NUMBERS.indexOf(word.equals("an") || word.equals("one") ? "a" : word);
    return place < 0 ? Optional.empty() : Optional.of(place + 1);
  }

  private Optional<Days> weekday() {
    boolean last = words.startsWith("last ");
    String name = last ? words.substring(5) : words;
    for (DayOfWeek day : DayOfWeek.values()) {
      if (means(name, day.name())) {
        return day(
            today.with(
                last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day)));
      }
    }
    return Optional.empty();
  }

  private Optional<Days> week() {
    return match(WEEK)
        .map(it -> {
          int year = Integer.parseInt(it.group(1));
          int week = Integer.parseInt(it.group(2));
          LocalDate within = LocalDate.of(year, 1, 4);
          if (week < 1 || week > within.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
            throw new DateTimeException("no week of that year");
          }
          LocalDate monday =
              within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week - 1L);
          return new Days(monday, monday.plusDays(6));
        });
  }

  private Optional<Days> month() {
    boolean last = words.startsWith("last ");
    Optional<MatchResult> dayFirst = match(DAY_FIRST);
    if (dayFirst.isPresent()) {
      MatchResult it = dayFirst.get();
      return named(it.group(2)).flatMap(month -> day(it.group(1), month, it.group(3)));
    }
    Optional<MatchResult> monthFirst = match(MONTH_FIRST);
    if (monthFirst.isPresent()) {
      MatchResult it = monthFirst.get();
      return named(it.group(1)).flatMap(month -> day(it.group(2), month, it.group(3)));
    }
    Matcher alone = MONTH.matcher(last ? words.substring(5) : words);
    if (!alone.matches()) {
      return Optional.empty();
    }
    return named(alone.group(1))
        .flatMap(month ->
            alone.group(2) == null
                ? month(latest(month, last))
                : month(YearMonth.of(Integer.parseInt(alone.group(2)), month)));
  }

  private YearMonth latest(Month month, boolean before) {
    YearMonth now = YearMonth.from(today);
    YearMonth then = now.withMonth(month.getValue());
    boolean ahead = then.isAfter(now) || before && then.equals(now);
    return ahead ? then.minusYears(1) : then;
  }

  private Optional<Days> day(String number, Month month, String year) {
    int of = Integer.parseInt(number);
    if (year != null) {
      return day(LocalDate.of(Integer.parseInt(year), month, of));
    }
    // 29 February is in one year of four.
    for (int back = 0; back <= 8; back++) {
      int then = today.getYear() - back;
      boolean there = of <= month.length(Year.isLeap(then));
      if (there && !LocalDate.of(then, month, of).isAfter(today)) {
        return day(LocalDate.of(then, month, of));
      }
    }
    return Optional.empty();
  }

  private static Optional<Month> named(String name) {
    for (Month month : Month.values()) {
      if (means(name, month.name())) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  // In full, or with its first letters.
  private static boolean means(String name, String full) {
    String low = full.toLowerCase(Locale.ROOT);
    return name.length() >= 3 && low.startsWith(name);
  }

  private Optional<MatchResult> match(Pattern pattern) {
    Matcher matcher = pattern.matcher(words);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static Optional<Days> day(LocalDate day) {
    return Optional.of(Days.of(day));
  }

  private static Optional<Days> month(YearMonth month) {
    return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
  }

  private static Optional<Days> year(int year) {
    return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }
}
