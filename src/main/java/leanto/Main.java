package leanto;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import leanto.cli.Cli;
import leanto.cli.Crash;
import leanto.cli.World;
import leanto.terminal.Columns;
import leanto.terminal.Descriptor;
import leanto.terminal.LastWords;
import leanto.terminal.Outlet;

/// The front door: everything real enters the house here, and only here.
final class Main {

  private Main() {}

  /// Takes the words of the command line, and ends the process with an exit code.
  public static void main(String[] words) {
    Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    PrintStream out = stream(outlet);
    PrintStream err = stream(new Outlet(new FileOutputStream(FileDescriptor.err)));
    Runtime runtime = Runtime.getRuntime();
    LastWords last = new LastWords(runtime::halt, runtime::addShutdownHook);
    int exit = Crash.guard(() -> run(out, outlet, err, last, words), err);
    last.waitIfBegun();
    out.flush();
    err.flush();
    // Not `System.exit`: a thread that still holds on to something is not to keep a person waiting.
    runtime.halt(exit);
  }

  private static int run(
      PrintStream out, Outlet outlet, PrintStream err, LastWords last, String[] words) {
    OptionalInt constant = Cli.constant(out, err, called(), version(), words);
    return constant.isPresent()
        ? constant.getAsInt()
        : Cli.run(world(out, outlet, err, last), version(), words);
  }

  private static World world(PrintStream out, Outlet outlet, PrintStream err, LastWords last) {
    return new World(
        new FileInputStream(FileDescriptor.in),
        out,
        err,
        System.getenv(),
        Path.of(System.getProperty("user.home")),
        Path.of(System.getProperty("user.dir")),
        new LocalClock(),
        new SplittableRandom(),
        System::nanoTime,
        Main::terminal,
        Descriptor::outputIsShown,
        Main::columns,
        outlet::isHeard,
        called(),
        Path.of(System.getProperty("java.home")),
        last::are);
  }

  // The launcher says it.
  private static String called() {
    return System.getProperty("leanto.called", "leanto");
  }

  // The build writes it into the module.
  private static String version() {
    return Main.class.getModule().getDescriptor().rawVersion().orElse("unknown");
  }

  private static boolean terminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static int columns() {
    return terminal() ? Columns.ofTerminal() : Columns.USUAL;
  }

  private static PrintStream stream(Outlet outlet) {
    return new PrintStream(outlet, false, StandardCharsets.UTF_8);
  }

  /// The time, with the person's zone. To read the rules of a zone takes a fifth of the way to the
  /// first question, so they are not read before they are asked for.
  private static final class LocalClock extends Clock {

    private static final class Local {
      private static final Clock CLOCK = systemDefaultZone();
    }

    @Override
    public ZoneId getZone() {
      return Local.CLOCK.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Local.CLOCK.withZone(zone);
    }

    @Override
    public Instant instant() {
      return systemUTC().instant();
    }
  }
}
