package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedNameTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-01.md, 2026-03-01T00:00",
    "2026-03-01-2130.md, 2026-03-01T21:30",
    "2026-03-01-2130-2.md, 2026-03-01T21:30",
    "2026-03-01-welcome.md, 2026-03-01T00:00",
    "2026-03-01 Sunday.md, 2026-03-01T00:00",
    "2026-03-01-2560.md, 2026-03-01T00:00",
    "2026-03-01-21301.md, 2026-03-01T00:00",
    "0004-02-29.md, 0004-02-29T00:00",
    "2026_03_01.md, 2026-03-01T00:00",
    "2026.03.01.md, 2026-03-01T00:00",
    "20260301.md, 2026-03-01T00:00",
    "20260301T0815.md, 2026-03-01T00:00",
    "202603012130.md, 2026-03-01T21:30",
    "202603012130 A thought.md, 2026-03-01T21:30",
    "2026/03/01.md, 2026-03-01T00:00",
    "/home/ana/notes/2026/03/01.markdown, 2026-03-01T00:00",
  })
  void aNameThatSaysADayHasADate(Path path, LocalDateTime date) {
    DatedName.Said said = DatedName.said(path).orElseThrow();

    assertEquals(date, said.when());
    assertEquals(date.toEpochSecond(ZoneOffset.UTC), said.second());
    assertEquals(!date.toLocalTime().equals(LocalTime.MIDNIGHT), said.isTimed());
  }

  @Test
  void midnightIsATime() {
    DatedName.Said said = DatedName.said(Path.of("2026-03-01-0000.md")).orElseThrow();

    assertEquals(LocalDateTime.of(2026, 3, 1, 0, 0), said.when());
    assertTrue(said.isTimed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".md",
        "2026.md",
        "notes.md",
        "x2026-03-01.md",
        "2026-03-011.md",
        "2026-02-30.md",
        "2026-03_01.md",
        "20261301.md",
        "18991231.md",
        "20260301213.md",
        "2026030121301.md",
        "12345678.md",
        "01.md",
        "03/01.md",
        "2026/02/30.md",
        "2026/3/01.md",
        "26/03/01.md",
        "2026/03/1.md",
        "2026/03/01 Sunday.md",
        "٢٠٢٦-03-01.md",
      })
  void anyOtherNameHasNone(Path path) {
    assertEquals(Optional.empty(), DatedName.said(path));
  }
}
