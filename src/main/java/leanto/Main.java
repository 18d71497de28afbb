package leanto;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.SplittableRandom;
import leanto.cli.Cli;
import leanto.cli.World;
import leanto.terminal.Descriptor;
import leanto.terminal.LastWords;
import leanto.terminal.Outlet;

/// The front door: everything real enters the house here, and only here.
final class Main {

  private Main() {}

  /// Takes the words of the command line, and ends the process with an exit code.
  public static void main(String[] words) {
    Runtime runtime = Runtime.getRuntime();
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    World world =
        new World(
            new FileInputStream(FileDescriptor.in),
            out,
            err,
            System.getenv(),
            Path.of(System.getProperty("user.home")),
            Path.of(System.getProperty("user.dir")),
            Clock.systemDefaultZone(),
            new SplittableRandom(),
            System::nanoTime,
            Main::terminal,
            Descriptor::outputIsShown,
            new LastWords(runtime::halt)::are);
    int exit = Cli.run(world, version(), words);
    out.flush();
    err.flush();
    // Not `System.exit`: a thread that still holds on to something is not to keep a person waiting.
    runtime.halt(exit);
  }

  // The build writes it into the module.
  private static String version() {
    return Main.class.getModule().getDescriptor().rawVersion().orElse("unknown");
  }

  private static boolean terminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new Outlet(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }
}
