package leanto.cli;

import java.io.IOException;
import leanto.journal.Listed;
import leanto.text.Visible;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Lists the journal, newest first. The numbers are those that `show` takes; they count from the
/// newest in the whole journal, so that a filter does not change them.
final class ListCommand implements Command {

  @Override
  public String name() {
    return "list";
  }

  @Override
  public CommandSpec spec() {
    return Filters.addChance(
        Filters.addTo(
            Specs.command(
                name(),
                "List the journal, newest first.",
                "leanto list --limit 5",
                "leanto list --on \"last friday\"",
                "leanto list --from march --tag work",
                "leanto list --json")));
  }

  @Override
  public boolean isPaged() {
    return true;
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    Filters filters = Filters.of(house, parsed);
    Reading reading = Reading.of(house);
    int width = Integer.toString(reading.catalogue().size()).length();
    boolean[] shown = {false};
    reading.each(
        filters,
        glance -> {
          house.out().println(line(house, glance.listed().orElseThrow(), glance.number(), width));
          return shown[0] = true;
        });
    return shown[0] ? Exit.DONE : reading.nothing();
  }

  /// One line of a listing, as text or as JSON.
  static String line(House house, Listed entry, int number, int width) {
    if (house.globals().json()) {
      return Json.line(Entries.json(entry));
    }
    String digits = Integer.toString(number);
    return Visible.shown(
        " ".repeat(width - digits.length())
            + digits
            + "  "
            + Entries.when(entry.date())
            + "  "
            + entry.title());
  }
}
