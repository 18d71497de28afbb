package leanto.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.journal.DraftRecord.Kind;

/// Reads the bytes of a draft back into what was said.
final class DraftReader {

  private static final int MOST_NUMBERS = 100;
  private static final Pattern NUMBER = Pattern.compile("-[1-9][0-9]*$");

  private DraftReader() {}

  /// Takes where a draft is and what stands in it; any bytes will do.
  static Waiting read(Path path, byte[] bytes) {
    DraftRecord.Read read = DraftRecord.read(bytes);
    Optional<DraftRecord> first =
        read.records().stream().findFirst().filter(record -> record.kind() == Kind.HEADER);
    Optional<Entry> header = first.flatMap(record -> header(record.text()));
    if (header.isEmpty()) {
      return asText(path, new String(bytes, StandardCharsets.UTF_8));
    }
    SaidSoFar sitting = new SaidSoFar();
    StringBuilder damaged = new StringBuilder();
    for (DraftRecord record : read.records().subList(1, read.records().size())) {
      if (!fold(record, sitting)) {
        damaged.append(record.text());
      }
    }
    damaged.append(read.damaged());
    Optional<Path> meant = property(first.get().text(), "file").flatMap(DraftReader::path);
    List<Exchange> exchanges = sitting.all().stream().map(Drafted::exchange).toList();
    Optional<Path> kept =
        exchanges.isEmpty()
            ? Optional.empty()
            : meant.flatMap(it -> kept(it, header.get().with(exchanges)));
    return new Waiting(
        path,
        header,
        meant,
        questions(first.get().text()),
        sitting.all(),
        damaged.toString(),
        kept);
  }

  /// A file that is to be shown as it is.
  static Waiting asText(Path path, String text) {
    Optional<Path> none = Optional.empty();
    return new Waiting(path, Optional.empty(), none, OptionalInt.empty(), List.of(), text, none);
  }

  // Gives whether the record was understood.
  private static boolean fold(DraftRecord record, SaidSoFar sitting) {
    Optional<Exchange> exchange = exchange(record.text());
    Optional<String> gone = property(record.text(), "gone");
    return switch (record.kind()) {
      case HEADER -> false;
      case ANSWER -> put(sitting, exchange.map(Exchange::id), exchange.map(sitting::answered));
      case HALF -> put(sitting, exchange.map(Exchange::id), exchange.map(sitting::typing));
      case GONE -> put(sitting, gone, Optional.of(List.of()));
    };
  }

  private static boolean put(SaidSoFar sitting, Optional<String> id, Optional<List<Drafted>> next) {
    id.ifPresent(it -> sitting.put(it, next.orElseThrow()));
    return id.isPresent();
  }

  private static Optional<Entry> header(String text) {
    return EntryMarkdown.read(Page.of(text).front(), ZoneOffset.UTC);
  }

  private static Optional<Exchange> exchange(String text) {
    return EntryMarkdown.read(text, ZoneOffset.UTC)
        .flatMap(entry -> entry.exchanges().stream().findFirst());
  }

  private static Optional<String> property(String text, String key) {
    return Document.of("", text).front().text(key);
  }

  private static OptionalInt questions(String text) {
    String number = property(text, "questions").orElse("");
    return number.matches("[1-9][0-9]{0,2}")
        ? OptionalInt.of(Integer.parseInt(number))
        : OptionalInt.empty();
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException fromElsewhere) {
      return Optional.empty();
    }
  }

  // The file of the same date that has every exchange of the draft, under the name that was meant
  // or a number after it; the name may have had a number itself.
  private static Optional<Path> kept(Path meant, Entry draft) {
    if (meant.getParent() == null) {
      return Optional.empty(); // a draft may say anything
    }
    String name = DatedName.bare(meant);
    return kept(meant.getParent(), NUMBER.matcher(name).replaceFirst(""), draft)
        .or(() -> kept(meant.getParent(), name, draft));
  }

  private static Optional<Path> kept(Path folder, String name, Entry draft) {
    for (int n = 1; n <= MOST_NUMBERS; n++) {
      Path path = SafeWrite.numbered(folder, name, n);
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      if (holds(path, draft)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Path path, Entry draft) {
    try {
      Optional<Entry> entry = EntryMarkdown.read(TextFile.whole(path).text(), ZoneOffset.UTC);
      return entry.isPresent()
          && entry.get().date().equals(draft.date())
          && new HashSet<>(entry.get().exchanges()).containsAll(draft.exchanges());
    } catch (IOException notUnderstood) {
      return false;
    }
  }
}
