package leanto.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import leanto.journal.Journal;
import leanto.yaml.ByteRange;
import leanto.yaml.LargeFile;
import leanto.yaml.Limits;
import leanto.yaml.Lines;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Problem;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// What `leanto export --as jsonl` writes: one object a line, with the path and the text of a file,
/// which come back as they were.
final class OwnLines {

  private final LargeFile file;
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  private OwnLines(LargeFile file) {
    this.file = file;
  }

  /// Takes a file that is text.
  ///
  /// @throws IOException where it cannot be read
  static Found read(LargeFile file) throws IOException {
    OwnLines all = new OwnLines(file);
    Lines lines = new Lines(file);
    while (lines.next()) {
      if (lines.isTooLong()) {
        all.left.add(all.at(lines.number()) + "this line is longer than 64 MiB.");
      } else if (!lines.isBlank()) {
        all.line(lines.text(), lines.number(), lines.span());
      }
    }
    return new Found("Lean-to, JSON lines", all.arrivals, all.left, List.of());
  }

  private String at(int number) {
    return file.name() + ":" + number + ":1: ";
  }

  private void line(String line, int number, ByteRange span) {
    try {
      Optional<JsonObject> object = object(line, number);
      if (object.isPresent()) {
        entry(object.get(), span);
      } else {
        left.add(at(number) + "this line is no object of JSON.");
      }
    } catch (Refused refused) {
      Problem problem = refused.problems().getFirst();
      left.add(
          JsonObject.at(file.name(), new Place(number, 1), problem.place())
              + problem.what()
              + " "
              + problem.next());
    }
  }

  private Optional<JsonObject> object(String line, int number) throws Refused {
    return Yaml.read(new Source(file.name(), line), Limits.IMPORT) instanceof Node.Keys keys
        ? Optional.of(new JsonObject(file.name(), new Place(number, 1), keys))
        : Optional.empty();
  }

  private void entry(JsonObject entry, ByteRange span) {
    Optional<Path> name = name(entry.text("path").orElse(""));
    Optional<OffsetDateTime> date = entry.text("date").flatMap(OwnLines::date);
    Optional<String> text = entry.text("text");
    Optional<String> unreadable = text.flatMap(Unreadable::in);
    if (name.isEmpty()) {
      left.add(entry.at() + "its path leads to no place for an entry in a journal.");
    } else if (date.isEmpty() || text.isEmpty()) {
      left.add(entry.at() + "it has no text or no date, and an entry has both.");
    } else if (unreadable.isPresent()) {
      left.add(entry.at() + unreadable.get());
    } else {
      arrivals.add(
          new Arrival(
              name,
              date.get(),
              entry.text("title").orElse("").replace('\n', ' '),
              entry.text("changed").flatMap(OwnLines::changed),
              () -> text(span),
              false));
    }
  }

  private byte[] text(ByteRange span) throws IOException {
    try {
      return object(file.text(span), 1)
          .flatMap(object -> object.text("text"))
          .orElseThrow()
          .getBytes(StandardCharsets.UTF_8);
    } catch (Refused | NoSuchElementException changed) {
      throw new IOException(file.name() + " has changed while it was read.", changed);
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
