package leanto.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Short ways to say what a command takes.
final class Specs {

  /// The word for what comes in by standard input.
  static final String STANDARD_INPUT = "-";

  private Specs() {}

  /// A command with one line on what it does and its examples.
  static CommandSpec command(String name, String does, String... examples) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .description(does)
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%nCommands:%n")
        .footerHeading("%nFor example:%n")
        .footer(indented(examples))
        .sortOptions(false)
        .synopsisHeading("Use: ");
    return spec;
  }

  /// A flag.
  static OptionSpec flag(String says, String... names) {
    return OptionSpec.builder(names).arity("0").type(boolean.class).description(says).build();
  }

  /// An option with a value.
  static OptionSpec value(String name, String label, String says) {
    return OptionSpec.builder(name)
        .arity("1")
        .type(String.class)
        .paramLabel(label)
        .description(says)
        .build();
  }

  /// An option with a value that can be given more than once.
  static OptionSpec values(String name, String label, String says) {
    return OptionSpec.builder(name)
        .arity("1")
        .type(String[].class)
        .paramLabel(label)
        .description(says)
        .build();
  }

  /// One word after the command; `arity` as picocli has it: `1`, `0..1`, `0..*`.
  static PositionalParamSpec word(String label, String arity, String says) {
    boolean many = arity.endsWith("*");
    return PositionalParamSpec.builder()
        .index(many ? "0..*" : "0")
        .arity(arity)
        .required(!arity.startsWith("0"))
        .type(many ? String[].class : String.class)
        .paramLabel(label)
        .description(says)
        .build();
  }

  /// Further words, of which none are taken: those that are typed there all the same are not to be
  /// said again in a message.
  static PositionalParamSpec rest() {
    return PositionalParamSpec.builder()
        .index("1..*")
        .arity("0..*")
        .type(String[].class)
        .hidden(true)
        .build();
  }

  private static String[] indented(String[] lines) {
    String[] indented = new String[lines.length];
    for (int i = 0; i < lines.length; i++) {
      indented[i] = "  " + lines[i];
    }
    return indented;
  }
}
