package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How new entries are named.
class FileNamesTest {

  private static final Path ROOT = Path.of("/home/ana/Journal");
  private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-03-01T09:05:07+01:00");

  @ParameterizedTest
  @CsvSource({
    "YYYY/YYYY-MM-DD-HHmm, 2026/2026-03-01-0905",
    "YYYY-MM-DD, 2026-03-01",
    "YYYY/MM/DD, 2026/03/01",
    "YYYY_MM_DD, 2026_03_01",
    "YYYYMMDDHHmm, 202603010905",
    "Tage/YYYY-MM-DD HHmmss, Tage/2026-03-01 090507",
    "YYYY/MM March/YYYY-MM-DD, 2026/03 March/2026-03-01",
  })
  void aPatternIsFilledWithTheDate(String pattern, String path) {
    FileNames names = FileNames.of(pattern).orElseThrow();
    assertEquals(ROOT.resolve(path), names.folder(ROOT, DATE).resolve(names.name(DATE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "entry",
        "MM-DD",
        "YYYY-MM",
        "YYYY-DD-MM",
        "MM-DD-YYYY",
        "../YYYY-MM-DD",
        "/YYYY-MM-DD",
        ".YYYY-MM-DD",
        "YYYY/../YYYY-MM-DD",
        "YYYY//YYYY-MM-DD",
        "YYYY-MM-DD/",
        "YYYY-MM-DD\u0000",
        "YYYY-MM-DD\n",
        "a\\YYYY-MM-DD",
        "prompts/../YYYY-MM-DD",
        "prompts/YYYY-MM-DD"
      })
  void oneThatDoesNotSayTheDayOrLeadsElsewhereIsNone(String pattern) {
    assertEquals(Optional.empty(), FileNames.of(pattern));
  }

  @Test
  void theUsualOneIsOneToo() {
    assertEquals("2026-03-01-0905", FileNames.USUAL.name(DATE));
    assertEquals(
        "YYYY/YYYY-MM-DD-HHmm", FileNames.of(FileNames.USUAL.pattern()).orElseThrow().pattern());
  }
}
