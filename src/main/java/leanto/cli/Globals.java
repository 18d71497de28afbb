package leanto.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/// The options that every command takes.
///
/// @param journal the journal folder for this run
/// @param keepNothing private mode: nothing is written
/// @param plain the linear twin, even on a terminal
/// @param json one JSON object a line where something is listed or shown
/// @param color when words may be dim; absent where it was not given
record Globals(
    Optional<String> journal,
    boolean keepNothing,
    boolean plain,
    boolean json,
    Optional<Color> color) {

  /// When words may be dim on the screen. Meaning never hangs on it (`care.md` R20).
  enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    /// Takes a word of a command line, or of the settings.
    static Optional<Color> of(String word) {
      return Stream.of(values())
          .filter(color -> color.name().toLowerCase(Locale.ROOT).equals(word))
          .findFirst();
    }
  }

  /// The names of the flag that asks for the version.
  static final List<String> VERSION = List.of("-V", "--version");

  /// None of them given.
  static final Globals NONE = new Globals(Optional.empty(), false, false, false, Optional.empty());

  /// Adds the options to the root command; they are then taken by every command below it.
  static void addTo(CommandSpec root) {
    root.addOption(value("--journal", "DIR", "the journal folder, for this run"));
    root.addOption(flag("private: nothing is written at all", "-p", "--private").build());
    root.addOption(
        flag("linear output: no cursor movement, no alternate screen", "--plain").build());
    root.addOption(
        flag("one JSON object a line, where something is listed or shown", "--json").build());
    root.addOption(value("--color", "WHEN", "auto, always or never (NO_COLOR is honoured)"));
    root.addOption(flag("show what a command does", "-h", "--help").usageHelp(true).build());
    root.addOption(
        flag("print the version", VERSION.toArray(String[]::new)).versionHelp(true).build());
  }

  /// Takes the command line as parsed and gives its global options.
  ///
  /// @throws Stopped where a value is none of those that can be given
  static Globals of(ParseResult root) throws Stopped {
    return new Globals(
        text(root, "--journal"),
        on(root, "--private"),
        on(root, "--plain"),
        on(root, "--json"),
        color(text(root, "--color")));
  }

  private static Optional<Color> color(Optional<String> word) throws Stopped {
    Optional<Color> color = word.flatMap(Color::of);
    if (color.isPresent() || word.isEmpty()) {
      return color;
    }
    throw new Stopped(Exit.USAGE, "--color takes auto, always or never.");
  }

  /// Whether a flag was given, before or after the command's name.
  static boolean on(ParseResult parsed, String name) {
    return find(parsed, name).isPresent();
  }

  private static Optional<String> text(ParseResult parsed, String name) {
    return find(parsed, name).map(option -> option.getValue());
  }

  private static Optional<OptionSpec> find(ParseResult parsed, String name) {
    for (ParseResult at = parsed; at != null; at = at.subcommand()) {
      if (at.hasMatchedOption(name)) {
        return Optional.of(at.matchedOption(name));
      }
    }
    return Optional.empty();
  }

  private static OptionSpec value(String name, String label, String says) {
    return OptionSpec.builder(name)
        .arity("1")
        .type(String.class)
        .paramLabel(label)
        .description(says)
        .scopeType(ScopeType.INHERIT)
        .build();
  }

  private static OptionSpec.Builder flag(String says, String... names) {
    return OptionSpec.builder(names)
        .arity("0")
        .type(boolean.class)
        .description(says)
        .scopeType(ScopeType.INHERIT);
  }
}
