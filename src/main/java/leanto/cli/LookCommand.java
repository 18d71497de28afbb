package leanto.cli;

import java.io.IOException;
import leanto.yaml.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Looks back, by one thing at a time, and only when asked (`care.md` 5.2).
final class LookCommand implements Command {

  @Override
  public String name() {
    return "look";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            name(),
            "Look back by one thing: your circle, or a picture.",
            "leanto look circle",
            "leanto look picture");
    spec.addSubcommand("circle", new CommandLine(LookCircle.spec()));
    spec.addSubcommand("picture", new CommandLine(LookPicture.spec()));
    return spec;
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    return switch (parsed.commandSpec().name()) {
      case "circle" -> LookCircle.run(house, parsed);
      case "picture" -> LookPicture.run(house, parsed);
      default ->
          throw new Stopped(
              Exit.USAGE, "What to look at is missing, such as in leanto look circle.");
    };
  }
}
