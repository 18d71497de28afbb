package leanto.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Writes zsh completion from the commands: a function for each. The script works as the file
/// `_leanto` in a folder where zsh looks for completion, and also where it is sourced.
final class Zsh {

  private final StringBuilder out = new StringBuilder();

  private Zsh() {}

  /// Takes the whole parser and gives the script.
  static String completion(CommandLine root) {
    Zsh zsh = new Zsh();
    zsh.out.append("#compdef leanto\n");
    zsh.command("_leanto", root);
    zsh.out.append(
        """

        if [[ $funcstack[1] == _leanto ]]; then
          _leanto "$@"
        else
          (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i; }
          compdef _leanto leanto
        fi
        """);
    return zsh.out.toString();
  }

  private void command(String function, CommandLine line) {
    boolean below = !line.getSubcommands().isEmpty();
    line(0, "\n" + function + "() {");
    line(1, "local curcontext=\"$curcontext\" state");
    line(1, "_arguments -C \\");
    line.getCommandSpec().options().forEach(option -> line(2, option(option) + " \\"));
    if (below) {
      line(2, "'1:command:->commands' \\");
      line(2, "'*::word:->words'");
      choice(function, line);
    } else {
      line(2, words(line.getCommandSpec().positionalParameters()));
    }
    line(0, "}");
    line.getSubcommands().forEach((name, each) -> command(function + "_" + name, each));
  }

  private void choice(String function, CommandLine line) {
    line(1, "case $state in");
    line(2, "commands)");
    line(3, "local -a commands=(");
    line.getSubcommands().forEach((name, each) -> line(4, quoted(name + ":" + says(each))));
    line(3, ")");
    line(3, "_describe command commands ;;");
    line(2, "words)");
    line(3, "case $words[1] in");
    line.getSubcommands()
        .keySet()
        .forEach(name -> line(4, name + ") " + function + "_" + name + " ;;"));
    line(3, "esac ;;");
    line(1, "esac");
  }

  private static String option(OptionSpec option) {
    List<String> names = List.of(option.names());
    boolean takes = option.arity().max() > 0;
    String says = (takes ? "=" : "") + "[" + option.description()[0].replace("]", "\\]") + "]";
    String value = takes ? value(option) : "";
    if (names.size() == 1) {
      return quoted((option.isMultiValue() ? "*" : "") + names.getFirst() + says + value);
    }
    return quoted("(" + String.join(" ", names) + ")")
        + "{"
        + String.join(",", names)
        + "}"
        + quoted(says + value);
  }

  private static String words(List<PositionalParamSpec> words) {
    return words.isEmpty() ? "'*: :'" : quoted("*" + value(words.getFirst()));
  }

  // Files where a file is asked for; what a person calls their own sets and entries is never said.
  private static String value(ArgSpec takes) {
    return ":"
        + takes.paramLabel()
        + ":"
        + switch (takes.paramLabel()) {
          case "FILE" -> "_files";
          case "DIR" -> "_files -/";
          default -> "";
        };
  }

  private static String says(CommandLine line) {
    return line.getCommandSpec().usageMessage().description()[0];
  }

  private static String quoted(String words) {
    return "'" + words.replace("'", "'\\''") + "'";
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
