package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A journal that is larger than the memory comes in and goes out: 128 MiB with 48 MiB.
@Tag("image")
@Tag("thorough")
class LargeJournalTest {

  private static final int ENTRIES = 2_048;
  private static final String WORDS = "rain on the roof ".repeat(4_096 - 256);

  private @TempDir Path folder;
  private Home home;

  @BeforeEach
  void begin() {
    home = Home.in(folder, "none");
  }

  @Test
  void aJournalOfJsonLinesComesIn() throws IOException {
    file(
        "",
        "{\"path\":\"%1$d.md\",\"date\":\"2026-02-20T21:30:00+01:00\",\"title\":\"%1$d\",\"text\":\"%2$s\"}\n",
        "");
    comesIn("Lean-to, JSON lines");
  }

  @Test
  void aJournalOfDayOneComesIn() throws IOException {
    file(
        "{\"entries\":[",
        "{\"creationDate\":\"2026-02-20T22:30:00Z\",\"text\":\"%1$d\\n%2$s\"},",
        "{\"creationDate\":\"2026-02-20T22:30:00Z\",\"text\":\"x\"}]}");
    comesIn("Day One, JSON");
  }

  @Test
  void aJournalOfJrnlComesIn() throws IOException {
    file("", "[2026-02-20 21:30] %d\n%s\n\n", "");
    comesIn("jrnl, text");
  }

  private void comesIn(String form) throws IOException {
    assertTrue(Files.size(folder.resolve("journal")) > 120 * 1024 * 1024);
    Ended ended = small("import journal");
    assertEquals(0, ended.exit(), ended.err());
    assertTrue(ended.out().startsWith(form + ": 204"), ended.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "text", "jsonl"})
  void aJournalGoesOut(String form) throws IOException {
    Path year = Files.createDirectories(folder.resolve("Journal/2026"));
    for (int i = 0; i < ENTRIES; i++) {
      Files.writeString(year.resolve("2026-03-01-" + i + ".md"), "# Rain\n\n" + WORDS + "\n");
    }
    Ended ended = small("export out --as " + form);
    assertEquals(0, ended.exit(), ended.err());
    assertTrue(Files.size(folder.resolve("out")) > 120 * 1024 * 1024);
  }

  private Ended small(String command) {
    return home.sh("exec " + Home.java(Home.IMAGE, "-XX:+UseSerialGC -Xmx48m") + command);
  }

  private void file(String begin, String entry, String end) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("journal"))) {
      out.write(begin);
      for (int i = 0; i < ENTRIES; i++) {
        out.write(entry.formatted(i, WORDS));
      }
      out.write(end);
    }
  }
}
