package leanto.exchange;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leanto.yaml.Place;
import leanto.yaml.Refused;
import leanto.yaml.Source;

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
      Pattern.compile("^\\[([^\\]\\n]{6,60})\\] (.*)$", Pattern.MULTILINE | Pattern.UNIX_LINES);

  private static final String WORDS = "this line looks like the start of an entry";

  /// A line that looks like the start of an entry.
  ///
  /// @param at where it begins in the text
  /// @param end where its title ends
  private record Start(int at, int end, BracketedDate date, String title) {}

  private final String file;
  private final String text;
  private final Map<Integer, String> aside = new TreeMap<>();
  private int line = 1;
  private int counted;

  private JrnlText(Source source) {
    this.file = source.name();
    int first = source.text().indexOf('\n');
    boolean windows = first > 0 && source.text().charAt(first - 1) == '\r';
    this.text = windows ? source.text().replace("\r\n", "\n") : source.text();
  }

  static Found read(Source source, ZoneId zone) throws Refused {
    JrnlText all = new JrnlText(source);
    List<Start> alike = all.alike();
    if (alike.isEmpty()) {
      throw new Refused(
          source,
          Place.START,
          "No line begins with a date in brackets, such as [2026-03-01 21:30] and a title.",
          "jrnl --format text writes such a file; a folder of Markdown can be brought in too.");
    }
    boolean monthFirst = isMonthFirst(source, alike);
    return all.entries(all.starts(alike, monthFirst), monthFirst, zone);
  }

  // Those whose dates look like the first one.
  private List<Start> alike() {
    List<Start> alike = new ArrayList<>();
    String shape = "";
    Matcher start = START.matcher(text);
    while (start.find()) {
      String date = start.group(1);
      BracketedDate read = BracketedDate.of(date).orElse(null);
      boolean like = read != null && (shape.isEmpty() || BracketedDate.shape(date).equals(shape));
      if (!like) {
        if (!shape.isEmpty() && isBehindBlank(start.start()) && hasDigits(date)) {
          aside.put(start.start(), WORDS + ", with a date of another look; read as words.");
        }
        continue;
      }
      if (shape.isEmpty() && !isBehindBlank(start.start())) {
        continue;
      }
      shape = BracketedDate.shape(date);
      alike.add(new Start(start.start(), start.end(), read, start.group(2)));
    }
    return alike;
  }

  private static boolean isMonthFirst(Source source, List<Start> alike) throws Refused {
    boolean month = alike.stream().anyMatch(it -> !it.date().ordered() && it.date().day() > 12);
    boolean day = alike.stream().anyMatch(it -> !it.date().ordered() && it.date().month() > 12);
    if (!alike.getFirst().date().ordered() && month == day) {
      throw new Refused(
          source,
          Place.START,
          "Its dates can be read in two ways: which number is the day, and which is the month?",
          "With timeformat: \"%Y-%m-%d %H:%M\" jrnl writes dates that can be read in one way.");
    }
    return month;
  }

  private List<Start> starts(List<Start> alike, boolean monthFirst) {
    List<Start> possible = new ArrayList<>();
    for (Start start : alike) {
      if (start.date().at(monthFirst).isEmpty()) {
        aside.put(start.at(), WORDS + ", of a day that there is not; read as words.");
      } else if (!isBehindBlank(start.at())) {
        aside.put(start.at(), WORDS + " without an empty line before it; read as words.");
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
        aside.put(possible.get(i).at(), WORDS + " and goes back in time; read as words.");
      } else {
        starts.add(possible.get(i));
      }
    }
    return starts;
  }

  private Found entries(List<Start> starts, boolean monthFirst, ZoneId zone) {
    List<Arrival> arrivals = new ArrayList<>();
    List<String> left = new ArrayList<>();
    String above = starts.isEmpty() ? text : text.substring(0, starts.getFirst().at());
    if (!above.isBlank()) {
      left.add(file + ":1:1: the words above the first date belong to no entry.");
    }
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1).at() : text.length();
      String words = words(Math.min(start.end() + 1, end), end);
      boolean starred = start.title().endsWith(" *");
      String title =
          starred ? start.title().substring(0, start.title().length() - 2) : start.title();
      if (title.isBlank() && words.isBlank()) {
        left.add(at(start.at()) + "this entry has no words.");
        continue;
      }
      LocalDateTime moment = start.date().at(monthFirst).orElseThrow();
      OffsetDateTime date = moment.atZone(zone).toOffsetDateTime();
      arrivals.add(Arrival.entry(date, title, Tags.in(title + "\n" + words, starred), words));
    }
    line = 1;
    counted = 0;
    List<String> named = new ArrayList<>();
    aside.forEach((place, what) -> named.add(at(place) + what));
    return new Found("jrnl, text", arrivals, left, named);
  }

  // A footnote has fewer, and is no more than that.
  private static boolean hasDigits(String date) {
    return date.chars().filter(Character::isDigit).count() >= 4;
  }

  private boolean isBehindBlank(int at) {
    int above = at < 2 ? 0 : text.lastIndexOf('\n', at - 2) + 1;
    return text.substring(above, at).isBlank();
  }

  // The newlines behind the words are what keeps two entries apart.
  private String words(int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(Math.min(from, end), end);
  }

  private static boolean isBefore(Start one, Start other, boolean monthFirst) {
    LocalDateTime moment = one.date().at(monthFirst).orElseThrow();
    return moment.isBefore(other.date().at(monthFirst).orElseThrow());
  }

  // Places are asked for in the order of the file.
  private String at(int place) {
    for (; counted < place; counted++) {
      if (text.charAt(counted) == '\n') {
        line++;
      }
    }
    return file + ":" + line + ":1: ";
  }
}
