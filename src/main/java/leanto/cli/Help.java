package leanto.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The help, a text for each command. picocli lays it out.
final class Help {

  private Help() {}

  /// The key of a text: the words that ask for it, with what no word can hold between them.
  static String key(String... words) {
    return String.join("\0", words);
  }

  /// The text for the command at a path; for the whole program where there is none.
  static String of(List<String> path) {
    CommandLine at = Commands.whole();
    for (String name : path) {
      at = at.getSubcommands().get(name);
    }
    return at.getUsageMessage(Ansi.OFF);
  }

  /// Every text, by its key.
  static Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    add(List.of(), Commands.whole(), all);
    return all;
  }

  private static void add(List<String> path, CommandLine line, Map<String, String> all) {
    for (String flag : line.getCommandSpec().findOption("--help").names()) {
      List<String> words = new ArrayList<>(path);
      words.add(flag);
      all.put(key(words.toArray(String[]::new)), line.getUsageMessage(Ansi.OFF));
    }
    line.getSubcommands()
        .forEach((name, below) -> {
          List<String> words = new ArrayList<>(path);
          words.add(name);
          add(words, below, all);
        });
  }
}
