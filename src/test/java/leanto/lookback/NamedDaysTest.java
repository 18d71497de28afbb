package leanto.lookback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days as people name them.
class NamedDaysTest {

  // A Sunday.
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @ParameterizedTest
  @CsvSource({
    "2026-02-03, 2026-02-03, 2026-02-03",
    "2024-02, 2024-02-01, 2024-02-29",
    "2025, 2025-01-01, 2025-12-31",
    "today, 2026-03-01, 2026-03-01",
    "Yesterday, 2026-02-28, 2026-02-28",
    "3 days ago, 2026-02-26, 2026-02-26",
    "a week ago, 2026-02-22, 2026-02-22",
    "one week ago, 2026-02-22, 2026-02-22",
    "two   weeks ago, 2026-02-15, 2026-02-15",
    "ten years ago, 2016-03-01, 2016-03-01",
    "-3d, 2026-02-26, 2026-02-26",
    "-1m, 2026-02-01, 2026-02-01",
    "sunday, 2026-03-01, 2026-03-01",
    "last sunday, 2026-02-22, 2026-02-22",
    "last Friday, 2026-02-27, 2026-02-27",
    "fri, 2026-02-27, 2026-02-27",
    "this week, 2026-02-23, 2026-03-01",
    "last week, 2026-02-16, 2026-02-22",
    "2026-W01, 2025-12-29, 2026-01-04",
    "2020-w53, 2020-12-28, 2021-01-03",
    "march, 2026-03-01, 2026-03-31",
    "last march, 2025-03-01, 2025-03-31",
    "april, 2025-04-01, 2025-04-30",
    "feb 2024, 2024-02-01, 2024-02-29",
    "last month, 2026-02-01, 2026-02-28",
    "last year, 2025-01-01, 2025-12-31",
    "1 march, 2026-03-01, 2026-03-01",
    "2 march, 2025-03-02, 2025-03-02",
    "march 2, 2025-03-02, 2025-03-02",
    "29 february, 2024-02-29, 2024-02-29",
    "1 march 2019, 2019-03-01, 2019-03-01",
  })
  void wordsNameDays(String words, LocalDate first, LocalDate last) {
    assertEquals(Optional.of(new Days(first, last)), NamedDays.of(words, TODAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "someday",
        "tomorrow",
        "next friday",
        "2026-02-30",
        "2026-13",
        "2026-W54",
        "2025-W53",
        "0 march",
        "32 march",
        "ma",
        "marchy",
        "3",
        "-3",
        "3 days",
        "last",
        "last 3",
        "a while ago",
        "1 march 26",
        "march 1 2",
        "03/01/2026",
        "2026-3-1"
      })
  void otherWordsNameNone(String words) {
    assertEquals(Optional.empty(), NamedDays.of(words, TODAY));
  }
}
