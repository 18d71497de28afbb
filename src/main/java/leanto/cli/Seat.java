package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import leanto.editor.Editor;
import leanto.session.Conversation;
import leanto.session.Doorstep;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.terminal.FullScreen;
import leanto.terminal.PlainLines;
import leanto.yaml.Refused;

/// Where a person sits: who answers, and how the screen is given back.
///
/// @param person who answers
/// @param showing puts a turn on the screen that is asked next, where a screen is
/// @param plain whether that is by plain lines
/// @param desk the person's editor
/// @param editorFirst hands the next longer answer to the editor before anything else
/// @param lending clears the screen, lends it to another program for as long as that is open, and
///   takes it back
/// @param leaving gives the screen back, cleared; may be called twice
/// @param interrupting hands on what stands in the field and gives the screen back, from any thread
record Seat(
    Conversation person,
    Consumer<Turn> showing,
    boolean plain,
    EditorDesk desk,
    Runnable editorFirst,
    Consumer<Runnable> lending,
    Runnable leaving,
    Runnable interrupting) {

  /// What is done while a person sits there.
  interface Sat<T> {
    T with(Seat seat) throws Stopped, Refused, IOException;
  }

  /// Seats a person, does something, and gives the screen back whatever happens.
  static <T> T in(House house, Sat<T> sat) throws Stopped, Refused, IOException {
    Seat seat = at(house);
    house.world().lastWords().accept(seat::interrupted);
    try {
      return sat.with(seat);
    } finally {
      seat.leave();
    }
  }

  /// The same for one screen; see [Doorstep].
  static Reply choose(House house, Turn screen) throws Stopped, Refused, IOException {
    return in(house, seat -> Doorstep.choose(seat.person(), screen, house.doors()));
  }

  /// The exit code for a reply that ends a page: leaving at once is told from all else.
  static int exit(Reply reply) {
    return reply.equals(new Reply.Pressed(Reply.Key.LEAVE)) ? Exit.LEFT : Exit.DONE;
  }

  /// A terminal where there is one and nobody asked for plain lines; else plain lines.
  private static Seat at(House house) {
    World world = house.world();
    boolean terminal = world.terminal().getAsBoolean();
    boolean plain = house.output().isLinear();
    EditorDesk desk = new EditorDesk(house);
    if (plain || !terminal) {
      PlainLines lines =
          new PlainLines(world.in(), world.out(), 0, terminal, world.nanoTime(), desk.desk());
      return new Seat(
          lines,
          _ -> {},
          true,
          desk,
          lines::editorFirst,
          Runnable::run,
          () -> {},
          lines::interrupted);
    }
    FullScreen screen = new FullScreen(world.out(), dims(house), world.nanoTime(), desk.desk());
    return new Seat(
        screen,
        screen::show,
        false,
        desk,
        screen::editorFirst,
        screen::lend,
        screen::close,
        screen::interrupted);
  }

  void show(Turn turn) {
    showing.accept(turn);
  }

  /// Opens a file of the person's own in their editor.
  ///
  /// @return the exit code of the editor
  /// @throws IOException where no shell could be started
  int open(Editor editor, Path file) throws IOException {
    IOException[] trouble = {null};
    int[] exit = {0};
    lending.accept(() -> {
      try {
        exit[0] = desk.open(editor, file);
      } catch (IOException stopped) {
        trouble[0] = stopped;
      }
    });
    if (trouble[0] != null) {
      throw trouble[0];
    }
    return exit[0];
  }

  void leave() {
    leaving.run();
  }

  void interrupted() {
    interrupting.run();
  }

  // `--color` first, then the settings, then `NO_COLOR`; else yes.
  private static boolean dims(House house) {
    return switch (house.color()) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> house.world().env("NO_COLOR").isEmpty();
    };
  }
}
