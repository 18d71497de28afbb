package leanto.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import leanto.entry.Entry;
import leanto.yaml.FlatYaml;

/// One record of a draft: a small Markdown document that a person can read, and below it one line
/// by which it is known to be whole (`faults.md` 5, step 3):
///
///     <!-- leanto-draft 1 answer 231 9ae0daaf -->
///
/// That is the version, the kind, the length of the text above in bytes, and the CRC32C of that
/// text and of the line up to here.
record DraftRecord(Kind kind, String text) {

  private static final String OPENING = "<!-- leanto-draft 1 ";
  private static final String CLOSING = " -->\n";
  private static final int LONGEST_TRAILER = 80;
  private static final Pattern TRAILER =
      Pattern.compile(OPENING + "[a-z]+ ([0-9]{1,9}) [0-9a-f]{8}" + CLOSING);

  /// What a record is about.
  enum Kind {
    /// The entry without its answers, and the file that it is meant for; always the first.
    HEADER,
    /// A whole answer. It supersedes what was recorded of its question before.
    ANSWER,
    /// Words that stood in the field while they were typed. Only a later record supersedes them.
    HALF,
    /// An answer that was taken back.
    GONE;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What stands in a file.
  ///
  /// @param records all that are whole, in order, also those behind a damaged one
  /// @param damaged all else, as text: what stands between them, and what follows the last; empty
  ///   where every record is whole
  record Read(List<DraftRecord> records, String damaged) {}

  /// The first record of a draft: the entry without its answers, the file that it is meant for, and
  /// for how many questions of each set there is room, where it is not all.
  static DraftRecord header(Entry entry, Path meant, OptionalInt questions) {
    StringBuilder text = new StringBuilder(EntryMarkdown.front(entry.with(List.of())));
    FlatYaml.text(FlatYaml.key(text, "file"), meant.toString());
    if (questions.isPresent()) {
      text.append("\nquestions: ").append(questions.getAsInt());
    }
    text.append("\n---\n\n");
    text.append("What was typed in one sitting, until it is kept in the file above or let go.\n");
    text.append("`leanto recover` offers it. Later words for a question stand for earlier ones.\n");
    return new DraftRecord(Kind.HEADER, text.toString());
  }

  /// The record as it stands in a file.
  byte[] bytes() {
    byte[] body = Utf8.bytes(text);
    byte[] trailer = trailer(kind, body, 0, body.length).getBytes(StandardCharsets.US_ASCII);
    byte[] bytes = new byte[body.length + trailer.length];
    System.arraycopy(body, 0, bytes, 0, body.length);
    System.arraycopy(trailer, 0, bytes, body.length, trailer.length);
    return bytes;
  }

  /// Takes the bytes of any file. A line in an answer that looks like the end of a record is none:
  /// its length and sum would have to be right.
  static Read read(byte[] file) {
    List<DraftRecord> records = new ArrayList<>();
    StringBuilder damaged = new StringBuilder();
    int end = 0;
    for (Stretch stretch : stretches(file)) {
      if (stretch.start() >= end) {
        damaged.append(new String(file, end, stretch.start() - end, StandardCharsets.UTF_8));
        records.add(stretch.record());
        end = stretch.end();
      }
    }
    damaged.append(new String(file, end, file.length - end, StandardCharsets.UTF_8));
    return new Read(records, damaged.toString());
  }

  // Where in a file a record is whole.
  private record Stretch(int start, int end, DraftRecord record) {}

  // In the order in which they start: one that starts in another is part of an answer.
  private static List<Stretch> stretches(byte[] file) {
    List<Stretch> all = new ArrayList<>();
    int next;
    for (int line = 0; line < file.length; line = next) {
      next = nextLine(file, line);
      int end = next;
      int start = line - length(file, line, next);
      if (start >= 0 && start <= line) {
        whole(file, start, line, next)
            .ifPresent(record -> all.add(new Stretch(start, end, record)));
      }
    }
    all.sort(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end));
    return all;
  }

  // The length that a trailer states; less than 0 where the line is none.
  private static int length(byte[] file, int line, int next) {
    if (next - line > LONGEST_TRAILER || file[line] != '<') {
      return -1;
    }
    Matcher trailer =
        TRAILER.matcher(new String(file, line, next - line, StandardCharsets.ISO_8859_1));
    return trailer.matches() ? Integer.parseInt(trailer.group(1)) : -1;
  }

  // The record between start and line, where the line up to next is its trailer.
  private static Optional<DraftRecord> whole(byte[] file, int start, int line, int next) {
    String end = new String(file, line, next - line, StandardCharsets.ISO_8859_1);
    for (Kind kind : Kind.values()) {
      if (end.startsWith(beginning(kind, line - start))
          && end.equals(trailer(kind, file, start, line - start))) {
        return Utf8.text(file, start, line - start).map(text -> new DraftRecord(kind, text));
      }
    }
    return Optional.empty();
  }

  private static String trailer(Kind kind, byte[] bytes, int from, int length) {
    String beginning = beginning(kind, length);
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, length);
    sum.update(beginning.getBytes(StandardCharsets.US_ASCII));
    String hex = Long.toHexString(sum.getValue());
    return beginning + "0".repeat(8 - hex.length()) + hex + CLOSING;
  }

  private static String beginning(Kind kind, int length) {
    return OPENING + kind.word() + " " + length + " ";
  }

  private static int nextLine(byte[] file, int line) {
    int at = line;
    while (at < file.length && file[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, file.length);
  }
}
