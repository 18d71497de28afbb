package leanto.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The program's table of contents. A command is built when it is asked for, because picocli takes
/// its time for each (`startup.md` 3).
final class Commands {

  private static final Map<String, Supplier<Command>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("reflect", ReflectCommand::new);
    ALL.put("write", WriteCommand::new);
    ALL.put("prompt", PromptCommand::new);
    ALL.put("sets", SetsCommand::new);
    ALL.put("list", ListCommand::new);
    ALL.put("show", ShowCommand::new);
    ALL.put("search", SearchCommand::new);
    ALL.put("look", LookCommand::new);
    ALL.put("edit", EditCommand::new);
    ALL.put("export", ExportCommand::new);
    ALL.put("import", ImportCommand::new);
    ALL.put("forget", ForgetCommand::new);
    ALL.put("recover", RecoverCommand::new);
    ALL.put("history", HistoryCommand::new);
    ALL.put("sit", SitCommand::new);
    ALL.put("doors", DoorsCommand::new);
    ALL.put("about", AboutCommand::new);
    ALL.put("proof", ProofCommand::new);
    ALL.put("settings", SettingsCommand::new);
    ALL.put("completion", CompletionCommand::new);
  }

  private Commands() {}

  /// Every command's name.
  static Set<String> names() {
    return ALL.keySet();
  }

  /// Takes the words of a command line; gives a parser with the commands that these words name.
  static CommandLine line(String... words) {
    return line(new HashSet<>(List.of(words)));
  }

  /// A parser with every command, for help and completion.
  static CommandLine whole() {
    return line(ALL.keySet());
  }

  /// The command at a path; the menu where there is none.
  static Command named(List<String> path) {
    return path.isEmpty() ? new MenuCommand() : ALL.get(path.getFirst()).get();
  }

  private static CommandLine line(Set<String> wanted) {
    CommandSpec root = new MenuCommand().spec();
    Globals.addTo(root);
    // A word that starts with @ is a word: nothing is read because a file happens to have its name.
    CommandLine line = new CommandLine(root).setExpandAtFiles(false);
    ALL.forEach((name, command) -> {
      if (wanted.contains(name)) {
        line.addSubcommand(name, new CommandLine(command.get().spec()));
      }
    });
    return line;
  }
}
