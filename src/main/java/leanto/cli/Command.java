package leanto.cli;

import java.io.IOException;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One command: what it takes, and what it does with it. It translates; the rooms think.
interface Command {

  /// Its name on the command line.
  String name();

  /// What it takes, for the parser, the help and completion.
  CommandSpec spec();

  /// Whether what it prints may be read page by page.
  default boolean isPaged() {
    return false;
  }

  /// Whether it may change what is in the journal.
  default boolean mayChange() {
    return false;
  }

  /// Does it.
  ///
  /// @param house the rooms
  /// @param parsed this command's part of the command line
  /// @return an exit code of [Exit]
  /// @throws Stopped with words, where it cannot go on
  /// @throws Refused where a file that was read is refused (exit 5)
  /// @throws IOException where a file or folder cannot be read or written
  int run(House house, ParseResult parsed) throws Stopped, Refused, IOException;
}
