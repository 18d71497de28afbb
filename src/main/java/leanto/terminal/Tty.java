package leanto.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jline.utils.NonBlockingInputStream;

/// The terminal as a device, by JLine: its modes, its size, and characters one by one with a time
/// limit. What is written to it goes elsewhere ([AlternateScreen]).
final class Tty {

  // No capability is asked of JLine: any TERM will do, no `infocmp` is started, and no capability
  // has to be read, which takes longer than all the rest of opening a terminal.
  private static final String TYPE = "ansi";
  private static final String NO_CAPABILITIES = "ansi,";

  private final Terminal terminal;
  private final boolean system;
  private final TypedCharacters typed;
  private Attributes before;
  private Attributes given;
  private int ahead;

  private Tty(Terminal terminal, boolean system) {
    this.terminal = terminal;
    this.system = system;
    this.typed =
        new TypedCharacters(
            (NonBlockingInputStream) terminal.input(),
            system ? new FileInputStream(FileDescriptor.in) : InputStream.nullInputStream());
  }

  /// Opens the terminal of this process, for single keys.
  static Tty ofSystem() {
    return new Tty(opened(), true).takenOver();
  }

  /// Asks the terminal of this process how large it is, and changes nothing about it.
  ///
  /// @throws RuntimeException where it cannot be asked
  static Size measured() {
    Terminal terminal = opened();
    Size size = size(terminal);
    try {
      terminal.close();
    } catch (IOException _) {
      // Nothing was changed about it.
    }
    return size;
  }

  private static Terminal opened() {
    InfoCmp.setLoadedInfoCmp(TYPE, NO_CAPABILITIES);
    try {
      return built("jni");
    } catch (IllegalStateException _) {
      return built("exec"); // without JLine's native library: by `stty`
    }
  }

  /// Takes a terminal that is open already, for single keys.
  static Tty of(Terminal terminal) {
    return new Tty(terminal, false).takenOver();
  }

  // JLine's own signal handlers would undo those of the program; timed reads alone let it close.
  private static Terminal built(String provider) {
    try {
      return TerminalBuilder.builder()
          .system(true)
          .provider(provider)
          .dumb(false)
          .type(TYPE)
          .nativeSignals(false)
          .graphemeCluster(false)
          .encoding(StandardCharsets.UTF_8)
          .stdinEncoding(StandardCharsets.UTF_8)
          .stdoutEncoding(StandardCharsets.UTF_8)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Takes over from the line mode in which the terminal was found, and keeps what was typed in it.
  private Tty takenOver() {
    raw();
    try {
      ahead = system ? new FileInputStream(FileDescriptor.in).available() : 0;
    } catch (IOException _) {
      ahead = 0;
    }
    return this;
  }

  /// Takes every key as it is pressed, from now on.
  synchronized void raw() {
    Attributes found = terminal.enterRawMode();
    if (before == null) {
      before = found;
    }
  }

  /// Sets the modes back to what they were.
  synchronized void restore() {
    if (before != null) {
      terminal.setAttributes(before);
      given = before;
      before = null;
    }
  }

  /// Sets the modes once more to what they were when they were last set back, whatever another
  /// program has made of them.
  synchronized void restoreAgain() {
    if (before == null && given != null) {
      terminal.setAttributes(given);
    }
  }

  void close() throws IOException {
    terminal.close();
  }

  Size size() {
    return size(terminal);
  }

  private static Size size(Terminal terminal) {
    var size = terminal.getSize();
    return new Size(size.getColumns(), size.getRows());
  }

  /// Gives a character, or [Keys#ENDED], or [Keys#NOTHING_YET].
  ///
  /// @param millis more than 0: JLine 4.5 cannot close a terminal while a read without limit waits
  int read(long millis) {
    try {
      int c = typed.read(millis);
      return ahead > 0 && c >= 0 ? typedAhead((char) c) : c;
    } catch (IOException | IllegalStateException _) {
      return Keys.ENDED;
    }
  }

  // In line mode, Enter becomes a newline, and Ctrl-D leaves nothing but its place.
  private int typedAhead(char c) {
    ahead -= c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    return switch (c) {
      case '\n' -> '\r';
      case 0 -> 4;
      default -> c;
    };
  }

  /// Lets a signal have its usual effect.
  void unheard(Signal signal) {
    if (system) {
      sun.misc.Signal.handle(new sun.misc.Signal(signal.name()), sun.misc.SignalHandler.SIG_DFL);
    }
  }

  /// Runs something whenever a signal comes, on a thread of its own.
  void on(Signal signal, Runnable then) {
    if (system) {
      sun.misc.Signal.handle(new sun.misc.Signal(signal.name()), _ -> then.run());
    } else {
      terminal.handle(signal, _ -> then.run());
    }
  }
}
