package leanto.terminal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.session.Turn.Choice;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/// Somebody at a full screen whose keys are known beforehand; when they are used up, the terminal
/// is gone. Time stands still unless it is told otherwise.
final class Sitting {

  static final String ESC = "\033";

  final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  final List<String> halves = new ArrayList<>();
  final FullScreen screen;
  private ExternalTerminal terminal;

  Sitting(String keys) {
    this(keys, () -> 0);
  }

  Sitting(String keys, LongSupplier nanoTime) {
    this(keys, nanoTime, Desk.closed("There is no editor here."));
  }

  Sitting(String keys, LongSupplier nanoTime, Desk desk) {
    screen = new FullScreen(bytes, true, nanoTime, desk, () -> opened(keys));
  }

  /// A field of many lines.
  static Turn.Field field() {
    return field(true, "");
  }

  static Turn.Field field(boolean many, String before) {
    return new Turn.Field(
        "A title", List.of("What was it?"), List.of(), many, before, Optional.empty());
  }

  static Turn.Screen screen(boolean enter, String... keys) {
    List<Choice> choices = new ArrayList<>();
    for (String key : keys) {
      choices.add(new Choice(key, "the words of " + key));
    }
    return new Turn.Screen("A title", List.of("Some words."), choices, enter, Optional.empty());
  }

  static String paste(String text) {
    return ESC + "[200~" + text.replace('\n', '\r') + ESC + "[201~";
  }

  /// What one turn makes of some keys.
  static Reply reply(Turn turn, String keys) {
    return new Sitting(keys).ask(turn);
  }

  Reply ask(Turn turn) {
    return screen.ask(turn, halves::add);
  }

  void resize(int columns, int rows) {
    terminal.setSize(Size.of(columns, rows));
    terminal.raise(Terminal.Signal.WINCH);
  }

  /// All that was written to the terminal.
  String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  // The keys are let in only when the terminal is raw, as at a real one.
  private Tty opened(String keys) {
    try {
      terminal =
          new ExternalTerminal(
              null,
              "test",
              "dumb",
              new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
              bytes,
              StandardCharsets.UTF_8,
              Terminal.SignalHandler.SIG_IGN,
              true);
      terminal.setSize(Size.of(80, 24));
      Tty tty = Tty.of(terminal);
      terminal.resume();
      return tty;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
