package leanto.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table of what was measured. The README has the last one that was recorded.
///
/// @param rows what was measured, in order
record BenchmarkTable(List<Row> rows) {

  private static final Path README = Path.of("README.md");
  private static final String HEAD = "| | took | × bare Java | × `python3 -c pass` | at most |\n";
  private static final String RULE = "|---|---|---|---|---|\n";

  /// One thing that was measured: its figure with the spread, its ratios, and what the first of
  /// them may come to.
  record Row(String name, String figure, String timesJava, String timesPython, String most) {

    private String markdown() {
      return "| " + String.join(" | ", name, figure, timesJava, timesPython, most) + " |\n";
    }

    private boolean isOver() {
      return number(compared()) > number(most);
    }

    private static double number(String figure) {
      return Double.parseDouble(figure.replace(" MB", ""));
    }

    // What is compared with the last one: the ratio, or a size.
    private String compared() {
      return timesJava.isEmpty() ? figure : timesJava;
    }
  }

  /// What has come to more than it may.
  List<String> over() {
    return rows.stream().filter(row -> !row.most.isEmpty() && row.isOver()).map(Row::name).toList();
  }

  /// The table of the README; empty where there is none.
  static BenchmarkTable recorded() throws IOException {
    List<Row> rows =
        Files.readString(README)
            .lines()
            .dropWhile(line -> !(line + "\n").equals(HEAD))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> line.split("\\|", -1))
            .map(cells ->
                new Row(
                    cells[1].strip(),
                    cells[2].strip(),
                    cells[3].strip(),
                    cells[4].strip(),
                    cells[5].strip()))
            .toList();
    return new BenchmarkTable(rows);
  }

  /// Puts this table into the README, in place of the one that is there.
  void record() throws IOException {
    String readme = Files.readString(README);
    String old = recorded().markdown();
    if (!readme.contains(old)) {
      throw new IOException("There is no table in " + README + " that begins with " + HEAD);
    }
    Files.writeString(README, readme.replace(old, markdown()));
  }

  /// This table in columns, with the ratios and sizes of another beside its own.
  String beside(BenchmarkTable last) {
    Map<String, String> before = new LinkedHashMap<>();
    last.rows.forEach(row -> before.put(row.name(), row.compared()));
    String format = "%-38s %-18s %11s %11s %9s %9s%n";
    StringBuilder out = new StringBuilder();
    out.append(format.formatted("", "took", "x bare Java", "recorded", "x Python", "at most"));
    for (Row row : rows) {
      out.append(
          format.formatted(
              row.name().replace("`", ""),
              row.figure(),
              row.timesJava(),
              before.getOrDefault(row.name(), "-"),
              row.timesPython(),
              row.most()));
    }
    return out.toString();
  }

  private String markdown() {
    StringBuilder out = new StringBuilder(HEAD).append(RULE);
    rows.forEach(row -> out.append(row.markdown()));
    return out.toString();
  }
}
