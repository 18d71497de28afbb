package leanto.exchange;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leanto.yaml.ByteRange;
import leanto.yaml.LargeFile;
import leanto.yaml.Lines;
import leanto.yaml.Places;
import leanto.yaml.Refused;

/// The file in which jrnl keeps a journal, and what `jrnl --format text` writes:
///
///     [2026-03-01 21:30] The title *
///     The words.
///
///     [2026-03-02 08:00] The next title
///
/// A line of a person's words may look like the start of an entry. It is one only where jrnl could
/// have put it there: behind an empty line, with a date of the same look as the first one, and not
/// alone before the date above it, because jrnl sorts. What only looks like one is named.
final class JrnlText {

  private static final Pattern START =
      Pattern.compile("\\[([^\\]\\n]{6,60})\\] (.*)", Pattern.UNIX_LINES);

  private static final String WORDS = "this line looks like the start of an entry";

  /// A line that looks like the start of an entry.
  ///
  /// @param line its number
  /// @param span where it stands in the file
  /// @param behindBlank whether the line before it is blank, or there is none
  private record Start(
      int line, ByteRange span, boolean behindBlank, BracketedDate date, String title) {}

  private final LargeFile file;
  private final ZoneId zone;
  private final Map<Integer, String> aside = new TreeMap<>();
  private boolean windows;
  private int firstWords = Integer.MAX_VALUE;
  private long end;

  private JrnlText(LargeFile file, ZoneId zone) {
    this.file = file;
    this.zone = zone;
  }

  /// Takes a file that is text.
  ///
  /// @throws Refused where no line of it begins an entry, or its dates can be read in two ways
  /// @throws IOException where it cannot be read
  static Found read(LargeFile file, ZoneId zone) throws Refused, IOException {
    JrnlText all = new JrnlText(file, zone);
    List<Start> alike = all.alike();
    if (alike.isEmpty()) {
      throw new Places(file)
          .refused(
              0,
              "No line begins with a date in brackets, such as [2026-03-01 21:30] and a title.",
              "jrnl --format text writes such a file; a folder of Markdown can be brought in too.");
    }
    boolean monthFirst = isMonthFirst(file, alike);
    return all.entries(all.starts(alike, monthFirst), monthFirst);
  }

  // Those whose dates look like the first one.
  private List<Start> alike() throws Refused, IOException {
    List<Start> alike = new ArrayList<>();
    String shape = "";
    Lines lines = new Lines(file);
    boolean behindBlank = true;
    while (lines.next()) {
      if (lines.startsWith('[')) {
        Optional<Start> start = start(lines, behindBlank, shape);
        start.ifPresent(alike::add);
        shape = start.isPresent() && shape.isEmpty() ? shape(lines) : shape;
      }
      see(lines);
      behindBlank = lines.isBlank();
    }
    end = lines.span().to();
    return alike;
  }

  private void see(Lines lines) {
    if (lines.number() == 1) {
      windows = !lines.isTooLong() && lines.text().endsWith("\r");
    }
    if (firstWords == Integer.MAX_VALUE && !lines.isBlank()) {
      firstWords = lines.number();
    }
  }

  private String shape(Lines lines) {
    Matcher line = START.matcher(lines.text());
    return line.lookingAt() ? BracketedDate.shape(line.group(1)) : "";
  }

  private Optional<Start> start(Lines lines, boolean behindBlank, String shape) {
    String text = lines.text();
    boolean cut = text.endsWith("\r") && (windows || lines.number() == 1);
    Matcher line = START.matcher(cut ? text.substring(0, text.length() - 1) : text);
    if (!line.matches()) {
      return Optional.empty();
    }
    String date = line.group(1);
    BracketedDate read = BracketedDate.of(date).orElse(null);
    if (read == null || !shape.isEmpty() && !BracketedDate.shape(date).equals(shape)) {
      if (!shape.isEmpty() && behindBlank && hasDigits(date)) {
        aside.put(lines.number(), WORDS + ", with a date of another look; read as words.");
      }
      return Optional.empty();
    }
    return shape.isEmpty() && !behindBlank
        ? Optional.empty()
        : Optional.of(new Start(lines.number(), lines.span(), behindBlank, read, line.group(2)));
  }

  private static boolean isMonthFirst(LargeFile file, List<Start> alike)
      throws Refused, IOException {
    boolean month = alike.stream().anyMatch(it -> !it.date().ordered() && it.date().day() > 12);
    boolean day = alike.stream().anyMatch(it -> !it.date().ordered() && it.date().month() > 12);
    if (!alike.getFirst().date().ordered() && month == day) {
      throw new Places(file)
          .refused(
              0,
              "Its dates can be read in two ways: which number is the day, and which is the month?",
              "With timeformat: \"%Y-%m-%d %H:%M\" jrnl writes dates that can be read in one way.");
    }
    return month;
  }

  private List<Start> starts(List<Start> alike, boolean monthFirst) {
    List<Start> possible = new ArrayList<>();
    for (Start start : alike) {
      if (start.date().at(monthFirst).isEmpty()) {
        aside.put(start.line(), WORDS + ", of a day that there is not; read as words.");
      } else if (!start.behindBlank()) {
        aside.put(start.line(), WORDS + " without an empty line before it; read as words.");
      } else {
        possible.add(start);
      }
    }
    List<Start> starts = new ArrayList<>();
    boolean sorted = true;
    for (int i = 0; i < possible.size(); i++) {
      boolean back = !starts.isEmpty() && isBefore(possible.get(i), starts.getLast(), monthFirst);
      boolean alone =
          i + 1 == possible.size()
              || back && !isBefore(possible.get(i + 1), starts.getLast(), monthFirst);
      sorted &= !back || alone;
      if (back && sorted) {
        aside.put(possible.get(i).line(), WORDS + " and goes back in time; read as words.");
      } else {
        starts.add(possible.get(i));
      }
    }
    return starts;
  }

  private Found entries(List<Start> starts, boolean monthFirst) throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    List<String> left = new ArrayList<>();
    if (starts.isEmpty() || firstWords < starts.getFirst().line()) {
      left.add(at(1) + "the words above the first date belong to no entry.");
    }
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      long to = i + 1 < starts.size() ? starts.get(i + 1).span().from() : end;
      ByteRange words = new ByteRange(Math.min(start.span().to() + 1, to), to);
      Optional<String> missing = arrival(start, words, monthFirst, arrivals);
      missing.ifPresent(what -> left.add(at(start.line()) + what));
    }
    List<String> named = new ArrayList<>();
    aside.forEach((line, what) -> named.add(at(line) + what));
    return new Found("jrnl, text", arrivals, left, named);
  }

  // Adds an entry, or gives what is missing for that.
  private Optional<String> arrival(
      Start start, ByteRange words, boolean monthFirst, List<Arrival> arrivals) throws IOException {
    if (words.to() - words.from() > Lines.LONGEST) {
      return Optional.of("this entry is larger than 64 MiB.");
    }
    OffsetDateTime date = start.date().at(monthFirst).orElseThrow().atZone(zone).toOffsetDateTime();
    Written written = written(date, start.title(), words);
    if (written.isBlank()) {
      return Optional.of("this entry has no words.");
    }
    Optional<String> unreadable = Unreadable.inVisible(written.words());
    if (unreadable.isEmpty()) {
      arrivals.add(written.arrival(() -> written(date, start.title(), words)));
    }
    return unreadable;
  }

  private Written written(OffsetDateTime date, String heading, ByteRange span) throws IOException {
    boolean starred = heading.endsWith(" *");
    String title = starred ? heading.substring(0, heading.length() - 2) : heading;
    String words = words(file.text(span));
    return new Written(date, title, Tags.in(title + "\n" + words, starred), words);
  }

  private String at(int line) {
    return file.name() + ":" + line + ":1: ";
  }

  // A footnote has fewer, and is no more than that.
  private static boolean hasDigits(String date) {
    return date.chars().filter(Character::isDigit).count() >= 4;
  }

  // The newlines behind the words are what keeps two entries apart.
  private String words(String below) {
    String text = windows ? below.replace("\r\n", "\n") : below;
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isBefore(Start one, Start other, boolean monthFirst) {
    LocalDateTime moment = one.date().at(monthFirst).orElseThrow();
    return moment.isBefore(other.date().at(monthFirst).orElseThrow());
  }
}
