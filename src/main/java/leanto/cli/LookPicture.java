package leanto.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.lookback.picture.Chart;
import leanto.lookback.picture.Pattern;
import leanto.lookback.picture.Picture;
import leanto.session.Reply;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Draws a picture of what was kept, on the terminal or into a file that was not there before
/// (`care.md` 5.3). Words stay out unless they are asked for.
final class LookPicture {

  private static final String SVG = ".svg";

  private LookPicture() {}

  static CommandSpec spec() {
    return Filters.addTo(
        Specs.command(
                "picture",
                "Draw a picture of what was kept, here or into a file.",
                "leanto look picture",
                "leanto look picture quilt.svg --pattern star",
                "leanto look picture --of circle --words",
                "leanto look picture walks.svg --of evening/walked")
            .addPositional(Specs.word("FILE", "0..1", "a file that is not there yet, named .svg"))
            .addOption(Specs.value("--of", "WHAT", "quilt, circle, shelf, or SET/QUESTION"))
            .addOption(
                Specs.value(
                    "--pattern", "NAME", "for a quilt: " + String.join(", ", Pattern.words())))
            .addOption(Specs.flag("ask for a word; its first letter chooses the pattern", "--word"))
            .addOption(Specs.flag("with words in it", "--words")));
  }

  static int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    Optional<Path> file = file(house, parsed.matchedPositionalValue(0, null));
    boolean words = parsed.hasMatchedOption("--words");
    String subject = Drawing.subject(parsed);
    ChosenPattern pattern = ChosenPattern.of(parsed, subject);
    Filters filters = Filters.of(house, parsed);
    Reply word = pattern.asked(house);
    if (!(word instanceof Reply.Typed(String typed))) {
      return Seat.exit(word);
    }
    Optional<Picture> picture = Drawing.of(house, filters, subject, pattern.by(typed));
    if (picture.isEmpty()) {
      return Exit.NOTHING;
    }
    if (file.isPresent()) {
      return write(house, file.get(), picture.get().svg(words));
    }
    if (house.globals().json()) {
      json(picture.get(), words).forEach(line -> house.out().println(Json.line(line)));
    } else {
      lines(house, picture.get(), words).forEach(line -> house.print(line + "\n"));
    }
    return Exit.DONE;
  }

  private static List<String> lines(House house, Picture picture, boolean words) {
    World world = house.world();
    if (!world.screen().getAsBoolean() || house.output().isLinear()) {
      return picture.said(words);
    }
    return picture.drawn(world.columns().getAsInt(), words);
  }

  private static List<Map<String, Object>> json(Picture picture, boolean words) {
    return picture instanceof Chart chart
        ? chart.points().stream().map(LookPicture::json).toList()
        : picture.said(words).stream().map(line -> Map.<String, Object>of("says", line)).toList();
  }

  private static Map<String, Object> json(Chart.Point point) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("day", point.day().toString());
    object.put("number", point.number());
    object.put("unit", point.unit().isEmpty() ? null : point.unit());
    return object;
  }

  private static Optional<Path> file(House house, String typed) throws Stopped {
    if (typed == null) {
      return Optional.empty();
    }
    house.writes("leanto look picture with a file");
    if (!typed.endsWith(SVG)) {
      throw new Stopped(Exit.USAGE, "A picture is a file such as quilt.svg.");
    }
    return Optional.of(FreshFile.named(house, typed));
  }

  private static int write(House house, Path file, String svg) throws Stopped, IOException {
    FreshFile.write(house, file, out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
    return Exit.DONE;
  }
}
