package leanto.cli;

import java.io.IOException;
import leanto.session.Doorstep;
import leanto.session.Quiet;
import leanto.session.Reply;
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
  public int run(House house, ParseResult parsed) throws Refused, IOException {
    Seat seat = Seat.at(house);
    house.world().lastWords().accept(seat::interrupted);
    try {
      Reply reply = Doorstep.choose(seat.person(), Quiet.turn(), house.doors());
      return reply.equals(new Reply.Pressed(Reply.Key.LEAVE)) ? Exit.LEFT : Exit.DONE;
    } finally {
      seat.leave();
    }
  }
}
