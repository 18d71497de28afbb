package leanto.cli;

import leanto.text.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What could not be read of a command line, in words. picocli's own sentences blame; these name
/// the thing and the next step.
final class Misread {

  private Misread() {}

  static String words(ParameterException off) {
    CommandSpec spec = off.getCommandLine().getCommandSpec();
    String help = " See " + spec.qualifiedName() + " --help.";
    return switch (off) {
      case UnmatchedArgumentException unmatched when !unmatched.getUnmatched().isEmpty() ->
          unknown(spec, unmatched.getUnmatched().getFirst()) + help;
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          "Something is missing after \""
              + spec.name()
              + "\": "
              + missing.getMissing().getFirst().paramLabel()
              + "."
              + help;
      default -> "The command line could not be read." + help;
    };
  }

  private static String unknown(CommandSpec spec, String word) {
    if (word.startsWith("-")) {
      return "There is no option "
          + word
          + " here."
          + Nearest.hint(word, spec.optionsMap().keySet());
    }
    if (spec.parent() == null) {
      return "There is no command \"" + word + "\"." + Nearest.hint(word, Commands.names());
    }
    return spec.subcommands().isEmpty()
        ? "One word too many: \"" + word + "\"."
        : "There is no \"" + word + "\" here." + Nearest.hint(word, spec.subcommands().keySet());
  }
}
