package leanto.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leanto.circle.CircleFile;
import leanto.settings.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The manual page, `man leanto`: what `--help` says of each command, with the variables and the
/// files. It is written when the program is built. What stands in listings of pages tells little
/// (`care.md` P17).
final class Manual {

  /// What the program is, in the words of a listing of pages or of packages.
  static final String IS = "questions in a terminal, answered into plain files";

  private static final Map<String, String> VARIABLES = new LinkedHashMap<>();

  static {
    VARIABLES.put("LEANTO_JOURNAL", "the journal folder, where --journal does not name one");
    VARIABLES.put(
        "VISUAL, EDITOR", "the editor, the first that is set, where the settings name none");
    VARIABLES.put("PAGER", "what shows more than a screen; cat for none");
    VARIABLES.put("ACCESSIBLE", "where it is set: linear output, as with --plain");
    VARIABLES.put("NO_COLOR", "where it is set: no dim words");
    VARIABLES.put("TERM", "dumb: linear output, as with --plain");
    VARIABLES.put("HOME", "the home folder");
    VARIABLES.put(
        "XDG_CONFIG_HOME", "where settings and sets of your own are, in place of ~/.config");
    VARIABLES.put("XDG_STATE_HOME", "where drafts are, in place of ~/.local/state");
    VARIABLES.put(
        "XDG_RUNTIME_DIR", "where words are that an editor has meanwhile, if no draft is held");
    VARIABLES.put("PATH", "where the editor and the pager are looked for");
  }

  private final Roff page;

  private Manual(Roff page) {
    this.page = page;
  }

  /// Takes the version and the day of the build, in ISO format; gives the page.
  static String page(String version, String day) {
    Manual manual = new Manual(new Roff("LEANTO", day, "Lean-to " + version));
    manual.write(Commands.whole());
    return manual.page.toString();
  }

  private void write(CommandLine whole) {
    page.section("NAME");
    page.text("leanto - " + IS);
    page.section("SYNOPSIS");
    page.text("leanto [OPTION...] [COMMAND] [WORD...]");
    page.section("DESCRIPTION");
    page.text(says(whole.getCommandSpec()) + " Without a command, a menu opens.");
    examples(whole.getCommandSpec());
    page.section("OPTIONS");
    page.text("Every command takes these.");
    whole.getCommandSpec().options().forEach(this::option);
    page.section("COMMANDS");
    whole.getSubcommands().forEach((name, command) -> command("leanto " + name, command));
    page.section("EXIT STATUS");
    ExitCodes.SAID.forEach(page::term);
    page.section("ENVIRONMENT");
    VARIABLES.forEach(page::term);
    page.section("FILES");
    files().forEach(page::term);
    page.section("SEE ALSO");
    page.text(
        "Each command shows its part of this page with --help. leanto proof names every file that"
            + " there is, and leanto about says what the program cannot do.");
  }

  private void command(String name, CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    StringBuilder title = new StringBuilder(name);
    spec.positionalParameters().stream()
        .filter(word -> !word.hidden())
        .forEach(word -> title.append(' ').append(label(word)));
    page.part(title.toString());
    page.text(says(spec));
    spec.positionalParameters().stream()
        .filter(word -> !word.hidden())
        .forEach(word -> page.term(label(word), word.description()[0]));
    spec.options().stream().filter(option -> !option.inherited()).forEach(this::option);
    examples(spec);
    line.getSubcommands().forEach((below, each) -> command(name + " " + below, each));
  }

  private void option(OptionSpec option) {
    String takes = option.arity().max() > 0 ? "=" + option.paramLabel() : "";
    page.term(String.join(", ", option.names()) + takes, option.description()[0]);
  }

  private void examples(CommandSpec spec) {
    page.lines(
        "For example:", List.of(spec.usageMessage().footer()).stream().map(String::strip).toList());
  }

  private static String says(CommandSpec spec) {
    return spec.usageMessage().description()[0];
  }

  private static String label(PositionalParamSpec word) {
    String label = word.paramLabel() + (word.arity().max() > 1 ? "..." : "");
    return word.required() ? label : "[" + label + "]";
  }

  private static Map<String, String> files() {
    Path home = Path.of("/home/ana");
    Folders folders =
        new Folders(home, home.resolve(".config/leanto"), home.resolve(".local/state/leanto"));
    Map<String, String> files = new LinkedHashMap<>();
    files.put("~/Journal", "the journal, where none is named: one Markdown file for each sitting");
    files.put("~/Journal/" + CircleFile.NAME, "a circle, where there is one");
    files.put("~/Journal/prompts", "sets of your own that stay with the journal");
    files.put(folders.shown(folders.settings()), "what is settled");
    files.put(folders.shown(folders.prompts()), "sets of your own");
    files.put(folders.shown(folders.doors()), "your own lines for leanto doors");
    files.put(folders.shown(folders.drafts()), "drafts, if you chose to hold them");
    return files;
  }
}
