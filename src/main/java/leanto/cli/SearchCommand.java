package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import leanto.lookback.Sought;
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
    Search search = new Search(sought(house, parsed), paths && !house.globals().json());
    Reading reading = Reading.of(house);
    Hits hits = new Hits(house, reading.catalogue().size(), paths);
    reading.sift(filters, search, hits::take);
    return hits.isThere() ? Exit.DONE : reading.nothing();
  }

  private static List<Sought> sought(House house, ParseResult parsed)
      throws Stopped, Refused, IOException {
    List<Sought> sought = new ArrayList<>();
    for (String word : parsed.matchedPositionalValue(0, new String[0])) {
      String words = word.equals(Specs.STANDARD_INPUT) ? line(house) : word;
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
}
