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
    Files.createDirectories(PAGE.getParent());
    Files.writeString(PAGE, page);
  }
}
