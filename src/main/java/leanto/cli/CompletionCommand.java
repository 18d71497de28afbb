package leanto.cli;

import java.util.List;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Prints what a shell needs to complete this program's words. Titles and sets are not among them
/// (`care.md` P17).
final class CompletionCommand implements Command {

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            name(),
            "Print shell completion.",
            "leanto completion bash > ~/.local/share/bash-completion/completions/leanto",
            "leanto completion fish > ~/.config/fish/completions/leanto.fish",
            "source <(leanto completion zsh)")
        .addPositional(Specs.word("SHELL", "1", "bash, zsh or fish"));
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped {
    String shell = parsed.matchedPositionalValue(0, "");
    String script =
        script(shell)
            .orElseThrow(() ->
                new Stopped(
                    Exit.USAGE,
                    "Completion is there for bash, zsh and fish, not for \"" + shell + "\"."));
    house.out().print(Called.text(house.world().called(), script));
    return Exit.DONE;
  }

  /// What a shell needs, where completion is there for it.
  static Optional<String> script(String shell) {
    return switch (shell) {
      case "bash" -> Optional.of(bash(Commands.whole()));
      case "zsh" -> Optional.of(Zsh.completion(Commands.whole()));
      case "fish" -> Optional.of(Fish.completion(Commands.whole()));
      default -> Optional.empty();
    };
  }

  // picocli makes a name of each label; of one without a letter, like "-", it can make none.
  private static String bash(CommandLine whole) {
    for (CommandLine command : whole.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      List.copyOf(spec.positionalParameters()).stream()
          .filter(word -> word.paramLabel().chars().noneMatch(Character::isLetter))
          .forEach(spec::remove);
    }
    // A shell reads it, and nobody runs it.
    return AutoComplete.bash("leanto", whole).replaceFirst("^#!.*\n#\n", "");
  }
}
