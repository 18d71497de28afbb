package leanto.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/// Everything real, made once in `Main` and handed down: a test makes another.
///
/// @param in standard input
/// @param out standard output: what was asked for
/// @param err standard error: everything else
/// @param env the environment
/// @param userHome the home folder that the runtime knows
/// @param here the folder in which relative paths on the command line start
/// @param clock the time, with the person's zone
/// @param random chance
/// @param nanoTime a clock that only counts, in nanoseconds
/// @param terminal whether a person sits at a terminal, for input and output both
/// @param screen whether standard output is shown on a terminal
/// @param columns how wide that is
/// @param heard whether somebody still takes what goes to standard output
/// @param called the name under which the program was started
/// @param program the folder that the program is in
/// @param lastWords takes what is to be done when a signal ends the process
public record World(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> env,
    Path userHome,
    Path here,
    Clock clock,
    RandomGenerator random,
    LongSupplier nanoTime,
    BooleanSupplier terminal,
    BooleanSupplier screen,
    IntSupplier columns,
    BooleanSupplier heard,
    String called,
    Path program,
    Consumer<Runnable> lastWords) {

  /// Takes words of the program's own and gives them with the name that it goes by.
  String says(String words) {
    return Called.says(called, words);
  }

  /// An environment variable; empty where it is not set.
  String env(String name) {
    return env.getOrDefault(name, "");
  }
}
