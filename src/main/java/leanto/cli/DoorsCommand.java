package leanto.cli;

import java.io.IOException;
import leanto.session.Doors;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Kinds of help, and the person's own lines (`care.md` 3.10).
final class DoorsCommand implements Command {

  @Override
  public String name() {
    return "doors";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
        name(), "Show kinds of help, and lines of your own beside them.", "leanto doors");
  }

  @Override
  public int run(House house, ParseResult parsed) throws Refused, IOException {
    house.page(Doors.page(house.doors()));
    house.note("Lines of your own go into " + house.folders().shown(house.folders().doors()) + ".");
    return Exit.DONE;
  }
}
