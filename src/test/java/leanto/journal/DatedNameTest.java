package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedNameTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2026-03-01.md, 2026-03-01T00:00:00+01:00",
    "2026-03-01-2130.md, 2026-03-01T21:30:00+01:00",
    "2026-03-01-2130-2.md, 2026-03-01T21:30:00+01:00",
    "2026-03-01-welcome.md, 2026-03-01T00:00:00+01:00",
    "2026-03-01 Sunday.md, 2026-03-01T00:00:00+01:00",
    "2026-03-01-2560.md, 2026-03-01T00:00:00+01:00",
    "2026-03-01-21301.md, 2026-03-01T00:00:00+01:00",
    "0004-02-29.md, 0004-02-29T00:00:00+00:53:28",
    "2026_03_01.md, 2026-03-01T00:00:00+01:00",
    "2026.03.01.md, 2026-03-01T00:00:00+01:00",
    "20260301.md, 2026-03-01T00:00:00+01:00",
    "20260301T0815.md, 2026-03-01T00:00:00+01:00",
    "202603012130.md, 2026-03-01T21:30:00+01:00",
    "202603012130 A thought.md, 2026-03-01T21:30:00+01:00",
    "2026/03/01.md, 2026-03-01T00:00:00+01:00",
    "/home/ana/notes/2026/03/01.markdown, 2026-03-01T00:00:00+01:00",
  })
  void aNameThatSaysADayHasADate(Path path, OffsetDateTime date) {
    assertEquals(Optional.of(date), DatedName.of(path, BERLIN));
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
    assertEquals(Optional.empty(), DatedName.of(path, BERLIN));
  }
}
