package leanto.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import leanto.files.Reason;
import leanto.settings.Folders;
import leanto.text.Visible;
import leanto.yaml.Refused;
import leanto.yaml.Report;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Reads the command line, runs one command, and says in words and an exit code how it went.
public final class Cli {

  private final World world;
  private final String version;

  private Cli(World world, String version) {
    this.world = world;
    this.version = version;
  }

  /// Runs the program.
  ///
  /// @param world everything real
  /// @param version what `--version` prints
  /// @param words the command line
  /// @return the exit code
  public static int run(World world, String version, String... words) {
    int exit = new Cli(world, version).run(words);
    return printed(world.out()) || exit != Exit.DONE ? exit : Exit.NOT_PRINTED;
  }

  private int run(String[] words) {
    try {
      return dispatch(Commands.line(words), words);
    } catch (ParameterException off) {
      return say(Exit.USAGE, Misread.words(off));
    } catch (Stopped stopped) {
      return say(stopped.exit(), stopped.getMessage());
    } catch (Refused refused) {
      world.err().print(Report.of(refused));
      return Exit.REFUSED;
    } catch (Folders.HomeUnclear unclear) {
      return say(Exit.USAGE, unclear.getMessage());
    } catch (FileSystemException unread) {
      // The rooms that write say what stopped them; this comes from a file that was to be read.
      return say(Exit.USAGE, unread.getFile() + " could not be read: " + Reason.of(unread) + ".");
    } catch (OutOfMemoryError large) {
      return say(Exit.NOT_KEPT, "There is not enough memory for a file of this size.");
    } catch (IOException trouble) {
      return say(Exit.NOT_KEPT, trouble.getMessage());
    }
  }

  private int dispatch(CommandLine line, String[] words)
      throws Stopped, Refused, IOException, Folders.HomeUnclear {
    ParseResult root = line.parseArgs(words);
    ParseResult last = root;
    List<String> path = new ArrayList<>();
    while (last.hasSubcommand()) {
      last = last.subcommand();
      path.add(last.commandSpec().name());
    }
    if (Globals.on(root, "--version")) {
      world.out().println("leanto " + version);
      return Exit.DONE;
    }
    if (Globals.on(root, "--help")) {
      Commands.help(line, path).usage(world.out(), Ansi.OFF);
      return Exit.DONE;
    }
    Folders folders = Folders.of(world.env(), world.userHome());
    House house = new House(world, Globals.of(root), folders);
    return Commands.named(path).run(house, last);
  }

  private int say(int exit, String words) {
    world.err().println(Visible.shown(words));
    return exit;
  }

  // A closed pipe is no fault; a full disk is (`faults.md` 11). `Main` hands in a stream that
  // forgives the first, so that what is left is the second.
  private static boolean printed(PrintStream out) {
    return !out.checkError();
  }
}
