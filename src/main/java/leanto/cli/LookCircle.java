package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leanto.lookback.Circle;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Shows the circle: on a terminal as a page on which it can be changed, else as a list (`care.md`
/// 5.1, `essay-map.md` E39). A ring without a name in it stands there like any other.
final class LookCircle {

  private LookCircle() {}

  static CommandSpec spec() {
    return Specs.command(
            "circle",
            "Show who and what you have placed around you, and place more.",
            "leanto look circle",
            "leanto look circle --json")
        .addOption(Specs.flag("with your notes", "--notes"));
  }

  static int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    boolean notes = parsed.hasMatchedOption("--notes");
    if (house.globals().json()) {
      house.circle().read().items().forEach(item -> house.out().println(json(item)));
      return Exit.DONE;
    }
    if (!house.world().screen().getAsBoolean()) {
      lines(house.circle().read(), notes).forEach(line -> house.print(line + "\n"));
      return Exit.DONE;
    }
    house.circle().read(); // refused before anything is shown
    boolean writes = !house.globals().keepNothing();
    return Seat.exit(Seat.in(house, seat -> new CirclePage(house, seat, writes).over(notes)));
  }

  /// The rings with what is in them, a line each; what is in no ring stands below them.
  static List<String> lines(Circle circle, boolean notes) {
    List<String> lines = new ArrayList<>();
    for (String ring : circle.rings()) {
      lines.add(ring);
      circle.in(ring).forEach(item -> item(lines, "  ", item, notes));
    }
    if (!circle.outside().isEmpty()) {
      lines.add("");
      circle.outside().forEach(item -> item(lines, "", item, notes));
    }
    return lines;
  }

  /// The names, for a help page; where the file cannot be read, where to hear more.
  static List<String> names(House house) {
    try {
      return house.circle().read().items().stream().map(Circle.Item::name).toList();
    } catch (IOException | Refused | Stopped _) {
      return List.of(house.world().says("it could not be read; leanto look circle says more."));
    }
  }

  private static void item(List<String> lines, String indent, Circle.Item item, boolean notes) {
    lines.add(indent + item.name());
    if (notes) {
      item.note().stream()
          .flatMap(String::lines)
          .forEach(line -> lines.add(line.isEmpty() ? "" : indent + "    " + line));
    }
  }

  private static String json(Circle.Item item) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", item.name());
    object.put("ring", item.ring().orElse(null));
    object.put("note", item.note().orElse(null));
    return Json.line(object);
  }
}
