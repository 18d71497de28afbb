package leanto.journal;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import leanto.entry.Entry;

/// A whole file of the journal.
///
/// @param listed what its line in the listing says
/// @param text every character of it
/// @param entry the entry, with its kinds of answer, where the file is one of Lean-to's
/// @param passages the file at its `## ` headings, whoever wrote it
/// @param lines what stands below its front matter, line by line
public record Opened(
    Listed listed,
    String text,
    Optional<Entry> entry,
    List<Passage> passages,
    Supplier<List<Line>> lines) {

  public Opened {
    passages = List.copyOf(passages);
  }

  /// Takes a file that was read, and the zone of a date that names none.
  static Opened of(Path path, TextFile file, Supplier<ZoneId> zone) {
    Document document = Document.of(path.toString(), file.text());
    Optional<OffsetDateTime> dated = Listed.dated(document.front(), zone);
    Listed listed = Listed.of(path, document, dated, file.changed(), zone);
    Optional<Entry> entry = EntryMarkdown.read(document, dated.orElse(listed.date()));
    List<String> ids = entry.isPresent() ? document.front().texts("asked") : List.of();
    return new Opened(
        listed,
        file.text(),
        entry,
        Passage.of(document.page(), ids),
        () -> Line.of(document.page(), ids));
  }

  /// Gives the text without the questions that Lean-to asked in it, for somebody else to read. What
  /// others have written stays as it is.
  public String withoutQuestions() {
    return entry.isPresent() && !entry.get().isFree() ? Unasked.text(text) : text;
  }
}
