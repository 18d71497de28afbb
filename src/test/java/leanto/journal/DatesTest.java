package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T21:30:00+01:00, 2026-03-01T21:30:00+01:00",
    "2026-03-01T21:30:00Z, 2026-03-01T21:30:00Z",
    "2026-03-01t21:30:00z, 2026-03-01T21:30:00Z",
    "2026-03-01 21:30:05 +0100, 2026-03-01T21:30:05+01:00",
    "2026-03-01 21:30:05 -0830, 2026-03-01T21:30:05-08:30",
    "2026-03-01T21:30:05.123456+01, 2026-03-01T21:30:05.123456+01:00",
    "2026-03-01T21:30+01:00[Europe/Berlin], 2026-03-01T21:30:00+01:00",
    "2026-03-01, 2026-03-01T00:00:00+01:00",
    "2026-07-01, 2026-07-01T00:00:00+02:00",
    "2026-03-01T21:30, 2026-03-01T21:30:00+01:00",
    "2026-03-01 9:05, 2026-03-01T09:05:00+01:00",
    "2026-03-29T02:30, 2026-03-29T03:30:00+02:00",
    "+10000-01-01T00:00:00Z, +10000-01-01T00:00:00Z",
    "-0004-02-29, -0004-02-29T00:00:00+00:53:28",
    "1969-12-31T23:59:59Z, 1969-12-31T23:59:59Z",
    "2038-01-19T03:14:08Z, 2038-01-19T03:14:08Z",
  })
  void aDateIsReadAsPeopleAndTheirToolsWriteIt(String text, OffsetDateTime date) {
    assertEquals(Optional.of(date), Dates.parse(text, () -> BERLIN));
    assertEquals(Optional.of(date), Dates.parse("  " + text + " ", () -> BERLIN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "T",
        "2026",
        "2026-03",
        "2026-3-1",
        "2026-02-30",
        "2026-13-01",
        "2026-03-01T25:00",
        "2026-03-01T21:30+99:00",
        "2026-03-01T",
        "2026-03-01T+01:00",
        "last Tuesday",
        "20260301",
        "1e999999999",
        "2026-03-01T21:30 UTC",
        "２０２６-03-01",
        "+999999999999-01-01",
        "2026-03-01[",
        "{{date}}"
      })
  void anyOtherTextIsNoDate(String text) {
    assertEquals(Optional.empty(), Dates.parse(text, () -> BERLIN));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T21:30:00+01:00, 2026-03-01-2130",
    "2026-10-25T02:30:59+01:00, 2026-10-25-0230",
    "+10000-01-01T00:00:00Z, +10000-01-01-0000",
    "1969-12-31T23:59:59-10:00, 1969-12-31-2359",
  })
  void aFileIsNamedByTheInstantAndSaysItWithItsOffset(OffsetDateTime date, String name) {
    assertEquals(name, FileNames.USUAL.name(date));
    assertEquals(Optional.of(date), Dates.parse(Dates.write(date), () -> BERLIN));
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, -31_557_014_167_219_200L, 31_556_889_864_403_199L})
  void anInstantBeyondEveryDateIsTheNearestThatThereIs(long seconds) {
    Instant instant = FileTime.from(seconds, TimeUnit.SECONDS).toInstant();
    for (String zone : List.of("Z", "Pacific/Kiritimati", "-18:00", "+18:00")) {
      OffsetDateTime date = Dates.of(instant, ZoneId.of(zone));
      assertTrue(Math.abs(date.getYear()) >= 999_999_999, () -> date + " in " + zone);
    }
  }
}
