package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.journal.Journal;
import leanto.journal.Opened;
import leanto.journal.Passage;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Shows an entry as it is written. Into a file or a pipe it goes byte for byte; on a terminal what
/// would act on it is made visible (`faults.md` 48).
final class ShowCommand implements Command {

  @Override
  public String name() {
    return "show";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            name(),
            "Show an entry as it is written; the newest by default.",
            "leanto show",
            "leanto show 3",
            "leanto show last friday",
            "leanto show --tag work --from march",
            "leanto show --random",
            "leanto show last --json");
    return Filters.addChance(Filters.addTo(spec))
        .addPositional(
            Specs.word("ENTRY", "0..*", "a file, a day, last, or a number from leanto list"));
  }

  @Override
  public boolean isPaged() {
    return true;
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    String[] words = parsed.matchedPositionalValue(0, new String[0]);
    boolean filtered = Filters.given(parsed);
    if (filtered && words.length > 0) {
      throw new Stopped(Exit.USAGE, "An entry and a filter do not go together. Either is enough.");
    }
    if (filtered) {
      return all(house, Filters.of(house, parsed));
    }
    Optional<Path> path =
        Entries.named(house, words.length == 0 ? "last" : String.join(" ", words));
    return path.isEmpty() ? Exit.NOTHING : all(house, List.of(path.get()));
  }

  private static int all(House house, Filters filters) throws Stopped, Refused, IOException {
    Reading reading = Reading.of(house);
    List<Path> paths = new ArrayList<>();
    reading.each(filters, glance -> paths.add(glance.listed().orElseThrow().path()));
    return paths.isEmpty() ? reading.nothing() : all(house, paths);
  }

  // With a line between them. Whether each is to be shown is asked before the first is.
  private static int all(House house, List<Path> paths) throws Stopped, Refused, IOException {
    Showing showing = new Showing(house);
    List<Path> shown = new ArrayList<>();
    for (Path path : paths) {
      if (showing.isWanted(path)) {
        shown.add(path);
      }
      if (showing.end().isPresent()) {
        return showing.end().getAsInt();
      }
    }
    for (Path path : shown) {
      if (!path.equals(shown.getFirst()) && !house.globals().json()) {
        house.out().println();
      }
      show(house, path);
    }
    return Exit.DONE;
  }

  private static void show(House house, Path path) throws Stopped, Refused, IOException {
    Journal journal = house.journal();
    try {
      if (house.globals().json()) {
        house.out().println(Json.line(json(journal.read(path))));
      } else {
        house.print(journal.text(path));
      }
    } catch (IOException unread) {
      throw new Stopped(Exit.REFUSED, unread.getMessage());
    } catch (OutOfMemoryError parts) {
      throw new Stopped(
          Exit.REFUSED, path + " has too many parts for --json; without it, it is shown as it is.");
    }
  }

  private static Map<String, Object> json(Opened opened) {
    Map<String, Object> object = Entries.json(opened.listed());
    List<Map<String, String>> exchanges = new ArrayList<>();
    for (Passage passage : opened.passages()) {
      Map<String, String> exchange = new LinkedHashMap<>();
      exchange.put("id", passage.id());
      exchange.put("ask", passage.ask());
      exchange.put("answer", passage.answer());
      exchanges.add(exchange);
    }
    object.put("exchanges", exchanges);
    return object;
  }
}
