package leanto.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import leanto.session.Conversation;
import leanto.session.Reply;
import leanto.session.Reply.Key;
import leanto.session.Reply.Pressed;
import leanto.session.Reply.Typed;
import leanto.session.Turn;
import leanto.terminal.TypedLines.End;
import leanto.terminal.TypedLines.Line;

/// Words out, lines in, from top to bottom: for pipes, screen readers, terminals that can do no
/// more, and everyone who asks for it. It writes no escape sequence at all.
///
/// A title is said when it changes, and not again over each question.
public final class PlainLines implements Conversation {

  private static final int WIDEST = 76;
  private static final String STOP = "/stop";
  // A terminal lets go of what comes behind so many bytes of a line, and tells nobody.
  private static final int FULL = 4095;

  private final PrintStream out;
  private final TypedLines lines;
  private final int columns;
  private final boolean echoed;
  private final HalfTyped half;
  private final Desk desk;
  private boolean editorFirst;
  private boolean sent;
  private boolean stopped;
  private String title = "";
  private boolean begun;
  private final Set<String> explained = new HashSet<>();

  /// Takes where lines come from and where words go.
  ///
  /// @param columns how wide a line may be; 0 or less for the usual 80
  /// @param echoed whether what is typed is seen by itself, newline included, as on a terminal;
  ///   where it is not, as in a pipe, a newline is written after each line that was read
  /// @param nanoTime a clock that only counts
  /// @param desk the editor
  public PlainLines(
      InputStream in,
      PrintStream out,
      int columns,
      boolean echoed,
      LongSupplier nanoTime,
      Desk desk) {
    this.desk = desk;
    this.lines = new TypedLines(in);
    this.out = out;
    this.columns = Math.min(columns > 0 ? columns : Columns.USUAL, WIDEST);
    this.echoed = echoed;
    this.half = new HalfTyped(nanoTime);
  }

  @Override
  public Reply ask(Turn turn, Consumer<String> halfTyped) {
    show(turn);
    return switch (turn) {
      case Turn.Screen screen -> choose(screen);
      case Turn.Field field -> {
        explain(field);
        try {
          yield field.many() ? many(field, halfTyped) : one(field, halfTyped);
        } finally {
          half.end();
        }
      }
    };
  }

  private void show(Turn turn) {
    if (begun) {
      say("");
    }
    begun = true;
    List<Row> rows = TurnText.rows(turn, turn.title().equals(title) ? "" : turn.title(), columns);
    title = turn.title();
    say(rows);
    if (!rows.isEmpty()) {
      say("");
    }
  }

  // Once, before the first field of its kind; and again after the help.
  private void explain(Turn.Field field) {
    String legend = field.paragraphs() ? Legend.PLAIN_PAGE : Legend.PLAIN;
    if (explained.add(legend)) {
      say(legend);
    }
  }

  private Reply choose(Turn.Screen screen) {
    while (true) {
      Line line = read();
      Optional<Reply> reply =
          pressed(line, () -> "", () -> "")
              .or(() -> line.words().isBlank() ? entered(screen) : chosen(screen, line));
      if (reply.isPresent()) {
        return reply.get();
      }
      if (!line.words().isBlank()) {
        sayWhatCanBeTyped(screen);
      }
    }
  }

  private static Optional<Reply> entered(Turn.Screen screen) {
    return screen.enter() ? Optional.of(new Typed("")) : Optional.empty();
  }

  private static Optional<Reply> chosen(Turn.Screen screen, Line line) {
    return Chosen.by(screen.choices(), line.words()).map(Typed::new);
  }

  private void sayWhatCanBeTyped(Turn.Screen screen) {
    if (screen.choices().isEmpty()) {
      say(screen.enter() ? Legend.ENTER_ONLY : Legend.SLASHES_ONLY);
    } else {
      say(Legend.THESE);
      say(TurnText.choices(screen.choices(), columns));
    }
  }

  private Reply one(Turn.Field field, Consumer<String> halfTyped) {
    sayBefore(field.before(), Legend.REPLACED);
    half.start(() -> lines.begun().isEmpty() ? field.before() : lines.begun(), halfTyped);
    Line line = read();
    while (line.end() == End.ENTER && Slash.edit(line.words())) {
      say(Legend.LONGER);
      line = read();
    }
    Line last = line;
    return pressed(last, field::before, () -> Slash.unescaped(last.words()))
        .orElseGet(() -> new Typed(words(field, last)));
  }

  /// Hands the next longer answer to the editor before anything else.
  public void editorFirst() {
    editorFirst = true;
  }

  /// Ends everything because a signal came: hands on the half-typed words. For a signal handler, on
  /// any thread.
  public void interrupted() {
    try {
      half.give();
    } finally {
      desk.ending().run();
    }
  }

  private static String words(Turn.Field field, Line line) {
    if (line.words().isEmpty()) {
      return field.before();
    }
    return new Growing(field).clears(line.words()) ? "" : Slash.unescaped(line.words());
  }

  private Reply many(Turn.Field field, Consumer<String> halfTyped) {
    Growing words = new Growing(field);
    half.start(() -> desk.out().get().orElseGet(() -> standing(words)), halfTyped);
    boolean whole = editorFirst && edited(words) && !words.isEmpty();
    editorFirst = false;
    if (whole) {
      return new Typed(words.words());
    }
    sayBefore(words.words(), Legend.ADDED);
    while (true) {
      Line line = read();
      if (field.paragraphs() && stopped && !words.isEmpty()) {
        return new Typed(words.words());
      }
      Optional<Reply> reply = pressed(line, words::words, () -> words.with(line.words()));
      if (reply.isPresent()) {
        return reply.get();
      }
      if (line.words().isEmpty() && words.movesOn()) {
        return new Typed(words.words());
      }
      grow(words, line.words());
      if (sent) {
        return new Typed(words.words());
      }
      if (lines.none()) {
        half.give();
      } else {
        half.tick();
      }
    }
  }

  private void grow(Growing words, String line) {
    if (Slash.edit(line)) {
      if (edited(words)) {
        sayBefore(words.words(), Legend.ADDED);
      }
    } else if (words.clears(line)) {
      say(Legend.CLEARED);
      words.clear();
    } else if (!line.isEmpty()) {
      words.add(line);
    }
  }

  private String standing(Growing words) {
    return lines.begun().isEmpty() ? words.words() : words.with(lines.begun());
  }

  // Whether the editor was opened and nothing is to be said about it.
  private boolean edited(Growing words) {
    Optional<String> closed = desk.closed().get();
    if (closed.isPresent()) {
      sayNote(closed.get());
      return false;
    }
    half.give();
    Edited[] edited = new Edited[1];
    Lending.run(() -> edited[0] = desk.editing().apply(words.words(), half::tick));
    words.replace(edited[0].words());
    half.give();
    edited[0].taken().run();
    edited[0].note().ifPresent(this::sayNote);
    return edited[0].note().isEmpty();
  }

  private void sayNote(String note) {
    TurnText.wrapped(note, columns).forEach(this::say);
  }

  private void sayBefore(String words, String whatCanBeDone) {
    if (!words.isEmpty()) {
      say(Legend.BEFORE);
      TurnText.wrapped(words, columns - 2).forEach(line -> say(line.isEmpty() ? "" : "  " + line));
      say(whatCanBeDone);
    }
  }

  // A key that was typed as a word, with the words so far; or an end of the input, with the words
  // of the broken line as well.
  private Optional<Reply> pressed(Line line, Supplier<String> words, Supplier<String> withLine) {
    Optional<Key> key =
        switch (line.end()) {
          case ENTER -> Slash.key(line.words());
          case INPUT -> Optional.of(Key.END);
          case LEAVE -> Optional.of(Key.LEAVE);
        };
    if (key.equals(Optional.of(Key.HELP))) {
      explained.clear();
    }
    boolean broken = line.end() != End.ENTER && !line.words().isEmpty();
    return key.map(k -> new Pressed(k, broken ? withLine.get() : words.get()));
  }

  private Line read() {
    out.print(Layout.GLYPH);
    out.flush();
    Line line = lines.next();
    if (!echoed || line.end() != End.ENTER) {
      say("");
    }
    return echoed ? atTerminal(line) : line;
  }

  // Ctrl-D on a terminal looks like the end of the input, and is its key for it: behind words it
  // sends them, on an empty line it stops. A terminal that is gone says it again and again.
  private Line atTerminal(Line line) {
    if (line.bytes() == FULL) {
      TurnText.wrapped(Legend.FULL, columns).forEach(this::say);
    }
    boolean again = sent || stopped;
    sent = line.end() == End.INPUT && !line.words().isEmpty();
    stopped = line.end() == End.INPUT && line.words().isEmpty();
    if (stopped && !again) {
      return new Line(STOP, End.ENTER, 0);
    }
    return sent ? new Line(line.words(), End.ENTER, line.bytes()) : line;
  }

  private void say(List<Row> rows) {
    rows.forEach(row -> say(row.text()));
  }

  private void say(String line) {
    out.print(line + "\n");
  }
}
