package leanto.cli;

import java.io.IOException;
import leanto.session.Doors;
import leanto.text.Visible;
import leanto.text.Wrap;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Kinds of help, and the person's own lines (`care.md` 3.10).
final class DoorsCommand implements Command {

  private static final int WIDTH = 76;

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
    for (String line : Doors.page(house.doors())) {
      Wrap.lines(Visible.shown(line), WIDTH).forEach(house.out()::println);
    }
    house.note("Lines of your own go into " + house.folders().shown(house.folders().doors()) + ".");
    return Exit.DONE;
  }
}
