package leanto.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A message holds no words of a person (`faults.md` 65).
class MessageTest {

  @ParameterizedTest
  @CsvSource({
    "NEW, 2026/2026-03-01-2130.md, Keep 2026/2026-03-01-2130.md",
    "CHANGED, 2026-03-01.markdown, Keep 2026-03-01.markdown",
    "REMOVED, 2026/03/01.md, Remove 2026/03/01.md",
    "NEW, 2026/2026-03-01-with-R.md, Keep an entry",
    "NEW, 2026-with-R/2026-03-01.md, Keep an entry",
    "REMOVED, with R.md, Remove an entry",
    "CHANGED, circle.yaml, Keep circle.yaml",
    "CHANGED, circle-2.yaml, Keep circle-2.yaml",
    "NEW, prompts/with-r.yaml, Keep a prompt set",
  })
  void itNamesAFileWhereItsNameIsADay(Change.Kind kind, String name, String message) {
    assertEquals(message, Message.of(kind, Path.of(name)));
  }
}
