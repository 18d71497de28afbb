package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import leanto.journal.Line;
import leanto.journal.Listed;
import leanto.journal.Opened;
import leanto.journal.Sieve;
import leanto.journal.Whole;
import leanto.lookback.Sought;
import leanto.lookback.Span;

/// Words that are looked for in the files of a journal. They are looked for in what a person wrote:
/// below the front matter, and in the questions too where nobody but the person has put them there.
final class Search implements Sieve<Search.Hit> {

  private static final int NEAR = 60;
  private static final Sought FRONT = Sought.of("---\n", true, false);
  private static final Sought FRONT_END = Sought.of("\n---\n", true, false);
  private static final Sought TITLE = Sought.of("\ntitle", true, false);
  private static final Sought ASKED = Sought.of("\nasked:", true, false);
  private static final int FRONT_BEGIN = 4;

  /// A file that has all of the words.
  ///
  /// @param number its number, counted from the newest, which is 1
  /// @param path the file
  /// @param listed its line in a listing; none where nothing but the file is wanted
  /// @param matches the lines that have any of the words
  record Hit(int number, Path path, Optional<Listed> listed, List<Match> matches) {}

  /// A line that has some of the words.
  ///
  /// @param line the line
  /// @param spans where they stand in it
  record Match(Line line, List<Span> spans) {

    /// The words with some of what stands around them.
    String near() {
      String text = line.text();
      int from = begin(text, spans.getFirst().from() - NEAR / 2);
      int to = Math.min(text.length(), Math.max(spans.getFirst().to(), from + NEAR));
      to = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
      return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    // At a word, where one begins there.
    private static int begin(String text, int wanted) {
      if (wanted <= 0 || text.length() <= NEAR) {
        return 0;
      }
      int space = text.indexOf(' ', wanted);
      int from = space < 0 || space > wanted + NEAR / 4 ? wanted : space + 1;
      return Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }
  }

  private final List<Sought> sought;
  private final boolean paths;

  /// @param sought what is looked for; all of it
  /// @param paths whether nothing but the file is wanted
  Search(List<Sought> sought, boolean paths) {
    this.sought = sought;
    this.paths = paths;
  }

  @Override
  public Optional<Hit> in(Whole file) throws IOException {
    boolean sure = paths && sought.size() == 1;
    for (Sought each : sought) {
      int at = each.in(file.bytes(), 0, file.length());
      if (at == Sought.NOT && !isInTitle(each, file.path(), file.bytes(), file.length())) {
        return Optional.empty();
      }
      sure = sure && at >= 0 && isInWords(file.bytes(), file.length(), at);
    }
    return sure ? Optional.of(named(file)) : found(file);
  }

  private Optional<Hit> found(Whole file) throws IOException {
    List<Match> matches = matches(file.opened());
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    Optional<Listed> listed = Optional.of(file.opened().listed());
    return Optional.of(paths ? named(file) : new Hit(file.number(), file.path(), listed, matches));
  }

  private static Hit named(Whole file) {
    return new Hit(file.number(), file.path(), Optional.empty(), List.of());
  }

  @Override
  public boolean isLight() {
    return paths;
  }

  // A title may be the name of the file, or a value among the properties, which begins a line for
  // an expression and does not in the file.
  private static boolean isInTitle(Sought each, Path path, byte[] bytes, int length) {
    return ASKED.in(bytes, 0, length) == Sought.NOT // soon known of an entry that has it
        && (!each.in(path.getFileName().toString()).isEmpty()
            || each.isByLine() && TITLE.in(bytes, 0, length) >= 0);
  }

  // Known from the bytes alone: below front matter as it usually is, and in no heading.
  private static boolean isInWords(byte[] bytes, int length, int at) {
    int start = at;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return FRONT.in(bytes, 0, Math.min(length, FRONT_BEGIN)) == 0
        && FRONT_END.in(bytes, FRONT_BEGIN - 1, start) >= 0
        && bytes[start] != '#';
  }

  // The lines of a file that have any of the words, where it has all of them.
  private List<Match> matches(Opened opened) {
    boolean asked = opened.entry().isPresent() && !opened.entry().get().isFree();
    boolean[] found = new boolean[sought.size()];
    List<Match> matches = new ArrayList<>();
    if (!asked) {
      title(opened, found).ifPresent(matches::add);
    }
    for (Line line : opened.lines().get()) {
      List<Span> spans = line.heading() && asked ? List.of() : spans(line.text(), found);
      if (!spans.isEmpty()) {
        matches.add(new Match(line, spans));
      }
    }
    for (boolean each : found) {
      if (!each) {
        return List.of();
      }
    }
    return matches;
  }

  // A title is the person's own where nothing was asked. It may be a line of the file as well.
  private Optional<Match> title(Opened opened, boolean[] found) {
    String title = opened.listed().title();
    List<Span> spans = spans(title, found);
    return spans.isEmpty() || isBelow(opened, title)
        ? Optional.empty()
        : Optional.of(new Match(new Line(1, "", "", true, title), spans));
  }

  private static boolean isBelow(Opened opened, String title) {
    return opened.lines().get().stream().anyMatch(line -> line.text().endsWith(title));
  }

  private List<Span> spans(String text, boolean[] found) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      List<Span> these = sought.get(i).in(text);
      found[i] |= !these.isEmpty();
      spans.addAll(these);
    }
    spans.sort(Comparator.comparingInt(Span::from));
    return spans;
  }
}
