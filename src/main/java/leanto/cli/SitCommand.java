package leanto.cli;

import java.io.IOException;
import leanto.session.Quiet;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// A quiet screen, for as long as it is wanted. It writes nothing and asks nothing.
final class SitCommand implements Command {

  @Override
  public String name() {
    return "sit";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(name(), "Open a quiet screen. Nothing is asked on it.", "leanto sit");
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    return Seat.exit(Seat.choose(house, Quiet.turn()));
  }
}
