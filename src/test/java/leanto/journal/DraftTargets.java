package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leanto.entry.Exchange;
import leanto.fuzz.Mutation;
import leanto.fuzz.Target;
import leanto.journal.DraftRecord.Kind;

/// Drafts with something changed, bytes or whole records: no record comes out that was not put in,
/// and no byte is dropped.
final class DraftTargets {

  private static final Path PATH = Path.of("/home/ana/draft.txt");
  private static final Pattern TRAILER =
      Pattern.compile("<!-- leanto-draft 1 (\\w+) \\d+ [0-9a-f]{8} -->\n");

  /// A draft as it was written, and as it is found.
  private record Draft(List<DraftRecord> written, byte[] found) {

    @Override
    public String toString() {
      return new String(found, StandardCharsets.ISO_8859_1);
    }
  }

  private DraftTargets() {}

  static List<Target<?>> all() {
    return List.of(
        new Target<>("a draft", DraftTargets::draft, DraftTargets::read)
            .besides(draft -> holds(draft, believed(draft.found()))));
  }

  private static boolean read(Draft draft) {
    DraftRecord.Read read = DraftRecord.read(draft.found());
    holds(draft, read.records());
    int kept = read.records().stream().mapToInt(record -> record.bytes().length).sum();
    int damaged = draft.found().length - kept;
    assertTrue(read.damaged().length() <= damaged);
    assertEquals(damaged == 0, read.damaged().isEmpty());
    Waiting waiting = DraftReader.read(PATH, draft.found());
    Set<Exchange> said = new HashSet<>();
    for (DraftRecord record : draft.written()) {
      EntryMarkdown.read(record.text(), java.time.ZoneOffset.UTC)
          .ifPresent(entry -> said.addAll(entry.exchanges()));
    }
    waiting.said().forEach(drafted -> assertTrue(said.contains(drafted.exchange())));
    return waiting.header().isPresent();
  }

  private static boolean holds(Draft draft, List<DraftRecord> records) {
    records.forEach(record -> assertTrue(draft.written().contains(record), record::toString));
    return true;
  }

  // A twin that believes every last line, whatever its length and sum say.
  private static List<DraftRecord> believed(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    Matcher trailer = TRAILER.matcher(text);
    List<DraftRecord> records = new ArrayList<>();
    for (int from = 0; trailer.find(); from = trailer.end()) {
      Kind kind = Kind.valueOf(trailer.group(1).toUpperCase(java.util.Locale.ROOT));
      records.add(new DraftRecord(kind, text.substring(from, trailer.start())));
    }
    return records;
  }

  private static Draft draft(RandomGenerator chance) {
    RandomEntries entries = new RandomEntries(chance);
    List<DraftRecord> written = new ArrayList<>();
    written.add(
        new DraftRecord(Kind.HEADER, EntryMarkdown.front(Sample.entry()) + "file: b.md\n---\n"));
    for (int i = chance.nextInt(6); i > 0; i--) {
      Exchange exchange = entries.exchange("q" + i);
      String text =
          Utf8.text(Utf8.bytes(EntryMarkdown.write(Sample.entry().with(List.of(exchange)))))
              .orElseThrow();
      written.add(
          switch (chance.nextInt(4)) {
            case 0 -> new DraftRecord(Kind.HALF, text);
            case 1 -> new DraftRecord(Kind.GONE, "---\ngone: q" + i + "\n---\n");
            default -> new DraftRecord(Kind.ANSWER, text);
          });
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (DraftRecord record : written) {
      for (int times = chance.nextInt(8) == 0 ? chance.nextInt(3) : 1; times > 0; times--) {
        bytes.writeBytes(record.bytes());
      }
    }
    return new Draft(written, Mutation.of(bytes.toByteArray(), chance));
  }
}
