package leanto.cli;

import java.io.IOException;
import java.util.List;
import leanto.journal.Listed;
import leanto.journal.Listing;
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
    return Filters.addTo(
        Specs.command(
            name(),
            "List the journal, newest first.",
            "leanto list --limit 5",
            "leanto list --on yesterday",
            "leanto list --json"));
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    Filters filters = Filters.of(house, parsed);
    Listing listing = house.listing();
    int shown = 0;
    List<Listed> entries = listing.entries();
    int width = Integer.toString(entries.size()).length();
    for (int i = 0; i < entries.size() && shown < filters.limit(); i++) {
      if (filters.matches(house, entries.get(i))) {
        shown++;
        house.out().println(line(house, entries.get(i), i + 1, width));
      }
    }
    return shown > 0 ? Exit.DONE : house.nothingMatches(listing);
  }

  private static String line(House house, Listed entry, int number, int width) {
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
