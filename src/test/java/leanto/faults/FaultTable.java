package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The figures as a Markdown table, and the page that holds it.
final class FaultTable {

  private static final Path PAGE = Path.of("src/test/resources/faults/figures.md");
  private static final String BEGIN =
      "| fault | tried | must hold | did not | control | it counted |";

  // Figures of 2026, quoted and not measured again.
  private static final String ANOTHER_JOURNAL =
      """

      ## Another journal

      jrnl 4.3 and 4.6 met the same faults in 2026, with 50 old entries and a new one. The figures are
      quoted from then, and were not measured again here.

      | fault | 4.3 | 4.6 |
      |---|---|---|
      | killed, ENOSPC or EIO at each call on the journal | of 45: journal empty 9, new entry nowhere 36 | of 54: old entries lost 0, new entry nowhere 48 |
      | power cut after "saved", ext4, 20 cuts | new entry lost 20 | new entry lost 20 |
      | TERM, HUP, INT, KILL while three lines are typed | on disk 0 of 4 | on disk 0 of 4 |
      | eight at once | kept 3 of 8 | kept 3 of 8 |

      It keeps all entries in one file and writes that file anew. These figures come from that choice,
      which has merits of its own, and 4.6 has mended the worst of them.
      """;

  private FaultTable() {}

  static String line(String name, Row row) {
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            name,
            row.tried().isEmpty() ? "skipped" : row.tried(),
            row.held(),
            row.tried().isEmpty() ? "" : number(row.wrong()),
            row.control().isEmpty() ? "skipped" : row.control(),
            row.control().isEmpty() ? "" : number(row.seen()));
  }

  /// A number as it stands in the table.
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// Writes the page.
  static void record(Map<String, Row> rows) throws IOException {
    StringBuilder page = new StringBuilder("# Faults that were made to happen\n\n");
    page.append("Written by `mvn -q -Pfaults package -DskipTests -Dfaults=write`.\n\n");
    page.append(BEGIN).append("\n|---|---|---|---|---|---|\n");
    rows.forEach((name, row) -> page.append(line(name, row)).append('\n'));
    List<String> skipped =
        rows.entrySet().stream()
            .flatMap(it -> it.getValue().skipped().stream().map(why -> it.getKey() + ": " + why))
            .toList();
    page.append("\nSkipped here: ").append(skipped.size()).append(".\n\n");
    skipped.forEach(why -> page.append("- ").append(why).append('\n'));
    page.append(ANOTHER_JOURNAL);
    Files.createDirectories(PAGE.getParent());
    Files.writeString(PAGE, page);
  }
}
