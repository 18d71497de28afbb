package leanto.terminal;

import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import leanto.session.Conversation;
import leanto.session.Reply;
import leanto.session.Reply.Pressed;
import leanto.session.Turn;
import leanto.terminal.Press.Key;

/// The real terminal: every turn on a clean screen of its own, keys that act at once, fields that
/// can be edited.
///
/// The first turn is on the screen before JLine is loaded; keys pressed meanwhile are kept. Nothing
/// of what was shown is left behind, however it ends.
public final class FullScreen implements Conversation, AutoCloseable {

  private static final Map<Key, Reply.Key> EVERYWHERE =
      Map.of(
          Key.BACK, Reply.Key.BACK,
          Key.HELP, Reply.Key.HELP,
          Key.LEAVE, Reply.Key.LEAVE,
          Key.ENDED, Reply.Key.END);

  private static final long IDLE_MILLIS = 250;
  // After so long without a key a burst is over, and what it left is painted.
  private static final long BURST_MILLIS = 5;

  private static final long UNSEEN_MILLIS = 1;

  // The words of the last field that was left for another screen, and the cursor in them.
  private FieldText turnedFrom = FieldText.of("");
  private boolean typing;
  private boolean editorFirst;
  private final Desk desk;
  private final Display display;
  private final Keys keys;
  private final HalfTyped half;
  private final Escapes escapes;

  /// Takes the stream of the terminal, whether quiet words may be dim, a clock that only counts
  /// nanoseconds, and the editor.
  public FullScreen(OutputStream out, boolean colour, LongSupplier nanoTime, Desk desk) {
    this(out, colour, nanoTime, desk, Tty::ofSystem);
  }

  FullScreen(
      OutputStream out, boolean colour, LongSupplier nanoTime, Desk desk, Supplier<Tty> opener) {
    this.desk = desk;
    this.display = new Display(out, colour, nanoTime, opener);
    this.keys = new Keys(display::read);
    this.half = new HalfTyped(nanoTime);
    this.escapes = new Escapes(nanoTime);
  }

  /// Puts a turn on the screen that is asked next, so that it is read while the program gets ready
  /// to hear.
  public void show(Turn turn) {
    display.show(Answering.of(turn));
  }

  /// Hands the next longer answer to the editor before anything else.
  public void editorFirst() {
    editorFirst = true;
  }

  /// Clears the screen, lends it to another program, and takes it back when that is over.
  public void lend(Runnable use) {
    display.lend(use);
  }

  @Override
  public Reply ask(Turn turn, Consumer<String> halfTyped) {
    Answering answering = Answering.of(turn);
    if (answering instanceof InField field) {
      field.returnTo(turnedFrom);
    }
    half.start(() -> desk.out().get().orElseGet(() -> meant(answering)), halfTyped);
    try {
      Optional<Press> unseen =
          typing && turn instanceof Turn.Screen ? pastLetters() : Optional.empty();
      typing = turn instanceof Turn.Field;
      display.show(answering);
      Optional<Reply> edited = editedFirst(answering);
      if (edited.isPresent()) {
        return edited.get();
      }
      return unseen.flatMap(press -> reply(answering, press)).orElseGet(() -> reply(answering));
    } finally {
      half.end();
    }
  }

  // Letters that were typed for a field before the next screen can be seen are no choice on it:
  // "no" at the end of a sentence is not "do not keep". A key such as Ctrl-C is what it is; it is
  // given.
  private Optional<Press> pastLetters() {
    Optional<Press> press = keys.next(UNSEEN_MILLIS);
    while (press.isPresent() && letters(press.get())) {
      press = keys.next(UNSEEN_MILLIS);
    }
    return press;
  }

  private static boolean letters(Press press) {
    return press instanceof Press.Typed || press instanceof Press.Pasted;
  }

  /// Ends everything because a signal came: hands on the half-typed words, clears the screen,
  /// leaves it and sets the terminal's modes back. For a signal handler, on any thread, before it
  /// halts the program; nothing is written after it.
  public void interrupted() {
    try {
      half.give();
    } finally {
      desk.ending().run();
      display.leave();
    }
  }

  /// Clears the screen, leaves it, and sets the terminal's modes back.
  @Override
  public void close() {
    display.close();
  }

  // In a burst of keys the screen is painted now and then, and once at its end.
  private Reply reply(Answering answering) {
    boolean stale = false;
    while (true) {
      Optional<Press> press = keys.next(stale ? BURST_MILLIS : IDLE_MILLIS);
      Optional<Reply> reply = press.flatMap(pressed -> reply(answering, pressed));
      if (reply.isPresent()) {
        return reply.get();
      }
      if (press.isPresent()) {
        stale = !display.paintInTime();
      } else if (stale) {
        display.paint();
        stale = false;
      }
      half.tick();
    }
  }

  private Optional<Reply> reply(Answering answering, Press press) {
    if (answering instanceof InField field && field.asksForEditor(press)) {
      handOver(field);
      return Optional.empty();
    }
    if (press == Key.ENDED) {
      half.give(); // a closed terminal sends a signal too, and that may win
    }
    if (!(press instanceof Press.Escape)) {
      escapes.other();
    }
    return switch (press) {
      case Press.Escape escape -> pressed(escaped(escape), answering);
      case Key key when EVERYWHERE.containsKey(key) -> pressed(EVERYWHERE.get(key), answering);
      case Key key when looks(answering, key) -> Optional.empty();
      case Key _, Press.Typed _, Press.Pasted _ -> answering.press(press, display.size());
    };
  }

  private Optional<Reply> editedFirst(Answering answering) {
    if (!editorFirst || !(answering instanceof InField field) || !field.takesEditor()) {
      return Optional.empty();
    }
    editorFirst = false;
    handOver(field);
    boolean whole = !field.words().isEmpty() && field.turn().note().isEmpty();
    return whole ? Optional.of(new Reply.Typed(meant(field))) : Optional.empty();
  }

  private void handOver(InField field) {
    String words = field.handed();
    Optional<String> closed =
        field.takesEditor() ? desk.closed().get() : Optional.of(Legend.LONGER);
    if (closed.isPresent()) {
      field.take(words, closed);
      display.paint();
      return;
    }
    half.give();
    display.lend(() -> taken(field, desk.editing().apply(words, half::tick)));
  }

  private void taken(InField field, Edited edited) {
    field.take(edited.words(), edited.note());
    half.give();
    edited.taken().run();
  }

  // Whether a key was about what is seen, and has done it.
  private boolean looks(Answering answering, Key key) {
    boolean screen = answering.turn() instanceof Turn.Screen;
    if (key == Key.SUSPEND) {
      half.give(); // whoever ends a stopped job may not let it say its last words
      display.suspend();
    } else if (key == Key.REPAINT) {
      display.repaint();
    } else if (key == Key.PAGE_UP || key == Key.PAGE_DOWN) {
      display.scroll(key == Key.PAGE_UP ? -display.page() : display.page());
    } else if (screen && (key == Key.UP || key == Key.DOWN)) {
      display.scroll(key == Key.UP ? -1 : 1);
    } else {
      return false;
    }
    return true;
  }

  private Reply.Key escaped(Press.Escape escape) {
    return escapes.leave(escape.times()) ? Reply.Key.LEAVE : Reply.Key.PAUSE;
  }

  private Optional<Reply> pressed(Reply.Key key, Answering answering) {
    if (answering instanceof InField) {
      turnedFrom = answering.words();
    }
    return Optional.of(new Pressed(key, meant(answering)));
  }

  private static String meant(Answering answering) {
    return Meant.by(answering.words().text());
  }
}
