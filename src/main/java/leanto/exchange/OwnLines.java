package leanto.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.journal.Journal;
import leanto.yaml.Limits;
import leanto.yaml.Node;
import leanto.yaml.Problem;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// What `leanto export --as jsonl` writes: one object a line, with the path and the text of a file,
/// which come back as they were.
final class OwnLines {

  private final String file;
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  private OwnLines(String file) {
    this.file = file;
  }

  static Found read(Source source) {
    OwnLines all = new OwnLines(source.name());
    int above = 0;
    for (String line : source.text().split("\n", -1)) {
      if (!line.isBlank()) {
        all.line(line, above);
      }
      above++;
    }
    return new Found("Lean-to, JSON lines", all.arrivals, all.left, List.of());
  }

  private void line(String line, int above) {
    try {
      if (Yaml.read(new Source(file, line), Limits.IMPORT) instanceof Node.Keys keys) {
        entry(new JsonObject(file, above, keys));
      } else {
        left.add(file + ":" + (above + 1) + ":1: this line is no object of JSON.");
      }
    } catch (Refused refused) {
      Problem problem = refused.problems().getFirst();
      int number = above + problem.place().line();
      left.add(
          file
              + ":"
              + number
              + ":"
              + problem.place().column()
              + ": "
              + problem.what()
              + " "
              + problem.next());
    }
  }

  private void entry(JsonObject entry) {
    Optional<Path> name = name(entry.text("path").orElse(""));
    Optional<OffsetDateTime> date = entry.text("date").flatMap(OwnLines::date);
    if (name.isEmpty()) {
      left.add(entry.at() + "its path leads to no place for an entry in a journal.");
    } else if (date.isEmpty() || entry.text("text").isEmpty()) {
      left.add(entry.at() + "it has no text or no date, and an entry has both.");
    } else {
      byte[] bytes = entry.text("text").get().getBytes(StandardCharsets.UTF_8);
      arrivals.add(
          new Arrival(
              name,
              date.get(),
              entry.text("title").orElse("").replace('\n', ' '),
              entry.text("changed").flatMap(OwnLines::changed),
              () -> bytes,
              false));
    }
  }

  private static Optional<Path> name(String path) {
    try {
      return Optional.of(Path.of(path)).filter(Journal::canHold);
    } catch (InvalidPathException noName) {
      return Optional.empty();
    }
  }

  private static Optional<OffsetDateTime> date(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static Optional<FileTime> changed(String text) {
    try {
      return Optional.of(FileTime.from(Instant.parse(text)));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }
}
