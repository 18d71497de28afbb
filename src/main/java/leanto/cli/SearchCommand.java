package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import leanto.journal.Listed;
import leanto.journal.Sifted;
import leanto.lookback.Sought;
import leanto.text.Visible;
import leanto.yaml.Intake;
import leanto.yaml.Limits;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Finds words in the journal: as they are meant, wherever they stand below the front matter.
/// Nothing is made of them (`essay-map.md` E50).
final class SearchCommand implements Command {

  @Override
  public String name() {
    return "search";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            name(),
            "Find words in the journal, newest first; an entry that has all of them is shown.",
            "leanto search cafe",
            "leanto search school form --from march",
            "leanto search \"two words\" --limit 5",
            "leanto search --regex \"call(ed)? the school\"",
            "leanto search -",
            "leanto search --paths cafe | xargs -d \"\\n\" grep -n cafe");
    return Filters.addTo(spec)
        .addOption(Specs.flag("the words are regular expressions", "--regex"))
        .addOption(Specs.flag("case and accents count", "--exact"))
        .addOption(Specs.flag("print the paths only", "--paths"))
        .addPositional(
            Specs.word("WORDS", "1..*", "what to find; - reads one line from standard input"));
  }

  @Override
  public boolean isPaged() {
    return true;
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    Filters filters = Filters.of(house, parsed);
    boolean paths = parsed.hasMatchedOption("--paths");
    Search search =
        new Search(sought(house, parsed), paths && filters.isOfDays() && !house.globals().json());
    Reading reading = Reading.of(house);
    int width = Integer.toString(reading.catalogue().size()).length();
    boolean[] found = {false};
    reading.sift(
        filters,
        search,
        sifted -> {
          List<Search.Match> matches = search.matches(sifted);
          if (sifted.opened().isPresent() && matches.isEmpty()) {
            return false;
          }
          if (paths) {
            house.print(sifted.path());
          } else {
            show(house, sifted, matches, width);
          }
          return found[0] = true;
        });
    return found[0] ? Exit.DONE : reading.nothing();
  }

  private static List<Sought> sought(House house, ParseResult parsed)
      throws Stopped, Refused, IOException {
    List<Sought> sought = new ArrayList<>();
    for (String word : parsed.matchedPositionalValue(0, new String[0])) {
      String words = word.equals("-") ? line(house) : word;
      if (words.isBlank()) {
        throw new Stopped(Exit.USAGE, "There is nothing to find in that. A word would do.");
      }
      try {
        sought.add(
            Sought.of(
                words, parsed.hasMatchedOption("--exact"), parsed.hasMatchedOption("--regex")));
      } catch (PatternSyntaxException unread) {
        throw new Stopped(
            Exit.USAGE,
            "\"" + words + "\" is not a regular expression. Without --regex it is found as it is.");
      }
    }
    return sought;
  }

  // Words that are to stand in no history of a shell.
  private static String line(House house) throws Refused, IOException {
    return Intake.stream("standard input", house.world().in(), Limits.SETTINGS)
        .text()
        .lines()
        .findFirst()
        .orElse("");
  }

  private static void show(House house, Sifted sifted, List<Search.Match> matches, int width) {
    Listed listed = sifted.opened().orElseThrow().listed();
    if (house.globals().json()) {
      Map<String, Object> object = Entries.json(listed);
      object.put("matches", matches.stream().map(SearchCommand::json).toList());
      house.out().println(Json.line(object));
      return;
    }
    house.out().println(ListCommand.line(house, listed, sifted.number(), width));
    String indent = " ".repeat(width + 2);
    String ask = "";
    for (Search.Match match : matches) {
      if (!match.line().ask().equals(ask)) {
        ask = match.line().ask();
        house.out().println(Visible.line(indent + ask));
      }
      if (!match.line().heading()) {
        String words = house.output().isWatched() ? match.near() : match.line().text();
        house.out().println(Visible.line(indent + match.line().number() + ": " + words));
      }
    }
  }

  private static Map<String, Object> json(Search.Match match) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", match.line().id());
    object.put("ask", match.line().ask());
    object.put("line", match.line().number());
    object.put("text", match.line().text());
    return object;
  }
}
