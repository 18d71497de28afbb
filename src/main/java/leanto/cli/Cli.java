package leanto.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import leanto.files.Reason;
import leanto.settings.Folders;
import leanto.text.Visible;
import leanto.yaml.Refused;
import leanto.yaml.Report;
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
    int printed = printed(world.out(), world.err());
    return exit == Exit.DONE ? printed : exit;
  }

  /// Answers words that ask for the version or for help, as long as the answer is the same at every
  /// start: then nothing else needs to be made ready.
  ///
  /// @param out standard output
  /// @param err standard error
  /// @param called the name under which the program was started
  /// @param version what `--version` prints
  /// @param words the command line
  /// @return the exit code, where that was it
  public static OptionalInt constant(
      PrintStream out, PrintStream err, String called, String version, String... words) {
    Optional<String> text =
        words.length == 1 && Globals.VERSION.contains(words[0])
            ? Optional.of(named(version))
            : PrebuiltHelp.find(Help.key(words));
    text = text.map(it -> Called.text(called, it));
    text.ifPresent(out::print);
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(printed(out, err));
  }

  /// Gives every text of help that there is, by its [Help#key], for the build to make ready.
  public static Map<String, String> help() {
    return Help.all();
  }

  /// Gives the manual page, for the build to put beside the program.
  ///
  /// @param version the version of the program
  /// @param day the day of it, in ISO format
  public static String manual(String version, String day) {
    return Manual.page(version, day);
  }

  /// Gives what a shell needs to complete words, likewise.
  ///
  /// @param shell `bash`, `zsh` or `fish`
  public static String completion(String shell) {
    return CompletionCommand.script(shell).orElseThrow();
  }

  /// Gives what the program is, in a few words that tell little of who uses it (`care.md` P17).
  public static String is() {
    return Manual.IS;
  }

  private static String named(String version) {
    return "leanto " + version + "\n";
  }

  private int run(String[] words) {
    try {
      return parsed(words);
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

  private int parsed(String[] words) throws Stopped, Refused, IOException, Folders.HomeUnclear {
    ParseResult root = Commands.line(words).parseArgs(words);
    ParseResult last = root;
    List<String> path = new ArrayList<>();
    while (last.hasSubcommand()) {
      last = last.subcommand();
      path.add(last.commandSpec().name());
    }
    if (Globals.on(root, "--version")) {
      world.out().print(Called.text(world.called(), named(version)));
      return Exit.DONE;
    }
    if (Globals.on(root, "--help")) {
      world.out().print(Called.text(world.called(), Help.of(path)));
      return Exit.DONE;
    }
    return run(Commands.named(path), house(Globals.of(root)), last);
  }

  private static int run(Command command, House house, ParseResult parsed)
      throws Stopped, Refused, IOException {
    if (command.isPaged() && house.output().canBePaged()) {
      house.output().beginPaging(house.pager());
    }
    try {
      return command.mayChange()
          ? KeepAfter.run(house, () -> command.run(house, parsed))
          : command.run(house, parsed);
    } finally {
      house.output().endPaging();
    }
  }

  private House house(Globals globals) throws Folders.HomeUnclear {
    return new House(world, globals, Folders.of(world.env(), world.userHome()));
  }

  private int say(int exit, String words) {
    world.err().println(Visible.line(world.says(words)));
    return exit;
  }

  // A closed pipe is no fault; a full disk is (`faults.md` 11). `Main` hands in a stream that
  // forgives the first, so that what is left is the second.
  private static int printed(PrintStream out, PrintStream err) {
    if (!out.checkError()) {
      return Exit.DONE;
    }
    err.println(
        "Not all of it could be printed. A full disk, or an output that is closed, does that.");
    return Exit.NOT_PRINTED;
  }
}
