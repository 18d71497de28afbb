package leanto.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// Writes fish completion from the commands, since picocli writes only bash.
final class Fish {

  // What is asked for under these labels is the name of a file.
  private static final List<String> FILES = List.of("FILE", "DIR");

  private final StringBuilder out = new StringBuilder();

  private Fish() {}

  /// Takes the whole parser and gives the script.
  static String completion(CommandLine root) {
    Fish fish = new Fish();
    fish.out.append("complete -c leanto -f\n");
    fish.options(root, "");
    root.getSubcommands()
        .forEach((name, line) -> fish.command(name, line, "__fish_use_subcommand"));
    return fish.out.toString();
  }

  private void command(String name, CommandLine line, String when) {
    String says = line.getCommandSpec().usageMessage().description()[0];
    out.append("complete -c leanto -n ").append(quoted(when)).append(" -a ").append(name);
    out.append(" -d ").append(quoted(says)).append('\n');
    String within = "__fish_seen_subcommand_from " + name;
    options(line, within);
    line.getSubcommands().forEach((below, spec) -> command(below, spec, within));
  }

  private void options(CommandLine line, String when) {
    for (OptionSpec option : line.getCommandSpec().options()) {
      if (option.inherited()) {
        continue;
      }
      out.append("complete -c leanto");
      if (!when.isEmpty()) {
        out.append(" -n ").append(quoted(when));
      }
      for (String name : option.names()) {
        out.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
      }
      out.append(option.arity().max() > 0 ? " -r" : "");
      out.append(FILES.contains(option.paramLabel()) ? "F" : "");
      out.append(" -d ").append(quoted(option.description()[0])).append('\n');
    }
  }

  private static String quoted(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
