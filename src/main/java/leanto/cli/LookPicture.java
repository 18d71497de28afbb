package leanto.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

final class LookPicture {
  static CommandSpec spec() {
    return Specs.command("picture", "Draw a picture of what was kept.", "leanto look picture");
  }

  static int run(House house, ParseResult parsed) {
    return 0;
  }
}
