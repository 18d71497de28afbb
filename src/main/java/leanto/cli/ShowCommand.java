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
    return Specs.command(
            name(),
            "Show an entry as it is written; the newest by default.",
            "leanto show",
            "leanto show 3",
            "leanto show yesterday",
            "leanto show last --json")
        .addPositional(
            Specs.word("ENTRY", "0..1", "a file, a day, last, or a number from leanto list"));
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    Optional<Path> path = Entries.named(house, parsed.matchedPositionalValue(0, "last"));
    if (path.isEmpty()) {
      return Exit.NOTHING;
    }
    Journal journal = house.journal();
    try {
      if (house.globals().json()) {
        house.out().println(Json.line(json(journal.read(path.get()))));
      } else {
        house.print(journal.text(path.get()));
      }
    } catch (IOException unread) {
      throw new Stopped(Exit.REFUSED, unread.getMessage());
    } catch (OutOfMemoryError parts) {
      throw new Stopped(
          Exit.REFUSED,
          path.get() + " has too many parts for --json; without it, it is shown as it is.");
    }
    return Exit.DONE;
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
