package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leanto.library.Found;
import leanto.library.SetTemplate;
import leanto.prompt.Ids;
import leanto.prompt.PromptSet;
import leanto.session.Preview;
import leanto.text.Visible;
import leanto.yaml.Problem;
import leanto.yaml.Refused;
import leanto.yaml.Report;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The shelf: list the sets, print one, check files, start one of one's own.
final class SetsCommand implements Command {

  @Override
  public String name() {
    return "sets";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            name(),
            "List the prompt sets, and where they are.",
            "leanto sets",
            "leanto sets --json");
    spec.addSubcommand("list", new CommandLine(list()));
    spec.addSubcommand(
        "show",
        new CommandLine(
            Specs.command(
                    "show",
                    "Print a set as it is written, to read or to copy.",
                    "leanto sets show today-i-carried > evening.yaml")
                .addPositional(Specs.word("SET", "1", "a set's id, or a file"))));
    spec.addSubcommand(
        "check",
        new CommandLine(
            Specs.command(
                    "check",
                    "Check files of prompt sets, and name what cannot be read as meant.",
                    "leanto sets check evening.yaml")
                .addPositional(Specs.word("FILE", "1..*", "YAML files, or ids of sets"))));
    spec.addSubcommand(
        "new",
        new CommandLine(
            Specs.command(
                    "new",
                    "Start a set of your own, in your own folder.",
                    "leanto sets new evening")
                .addPositional(Specs.word("ID", "1", "its id: letters, digits and dashes"))));
    return spec;
  }

  private static CommandSpec list() {
    return Specs.command("list", "List the prompt sets, and where they are.", "leanto sets list");
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    return switch (parsed.commandSpec().name()) {
      case "show" -> show(house, parsed.matchedPositionalValue(0, ""));
      case "check" -> check(house, parsed.matchedPositionalValue(0, new String[0]));
      case "new" -> begin(house, parsed.matchedPositionalValue(0, ""));
      default -> list(house);
    };
  }

  private static int list(House house) throws Stopped, Refused, IOException {
    record Line(PromptSet set, Found found) {}
    List<Line> lines = new ArrayList<>();
    int exit = Exit.DONE;
    for (Found found : house.shelf().all()) {
      try {
        house.ownSay().over(found.read()).ifPresent(set -> lines.add(new Line(set, found)));
      } catch (Refused refused) {
        house.world().err().print(Report.of(refused));
        exit = Exit.REFUSED;
      }
    }
    lines.sort(
        Comparator.comparing((Line line) -> line.set().weight())
            .thenComparing(line -> line.set().title()));
    for (Line line : lines) {
      house
          .out()
          .println(
              house.globals().json()
                  ? json(line.set(), line.found())
                  : words(house, line.set(), line.found()));
    }
    if (!house.globals().json()) {
      house.out().println();
      house.out().println(Visible.shown("Your own go into " + own(house)));
      house.out().println(Visible.shown("or " + besideTheJournal(house)));
    }
    return exit;
  }

  private static String own(House house) {
    return house.folders().shown(house.folders().prompts());
  }

  private static String besideTheJournal(House house) throws Stopped, Refused, IOException {
    return house.folders().shown(house.journalFolder().path().resolve("prompts"));
  }

  private static String words(House house, PromptSet set, Found found) {
    return set.id()
        + "\n  "
        + Visible.line(set.title() + " · " + set.weight().word() + " · " + Preview.size(set))
        + "\n  "
        + Visible.line(found.file().map(house.folders()::shown).orElse(found.from()));
  }

  private static String json(PromptSet set, Found found) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", set.id());
    object.put("title", set.title());
    object.put("weight", set.weight().word());
    object.put("minutes", set.minutes().isPresent() ? set.minutes().getAsInt() : null);
    object.put("file", found.file().map(Path::toString).orElse(null));
    return Json.line(object);
  }

  private static int show(House house, String word) throws Stopped, Refused, IOException {
    if (house.globals().json()) {
      house.out().println(Json.line(SetJson.of(Sets.found(house, word).read())));
      return Exit.DONE;
    }
    house.print(Sets.found(house, word).text());
    return Exit.DONE;
  }

  private static int check(House house, String[] files) throws Stopped, IOException {
    int exit = Exit.DONE;
    for (String file : files) {
      try {
        Found found = Sets.found(house, file);
        PromptSet set = found.read();
        if (house.globals().json()) {
          house.out().println(checked(file, set, found.notes()));
          continue;
        }
        house.out().println(Visible.line(file + ": " + set.title() + ". " + Preview.size(set)));
        for (Problem note : found.notes()) {
          house.out().println(Visible.line(file + note(note)));
        }
      } catch (Refused refused) {
        house.world().err().print(Report.of(refused));
        exit = Exit.REFUSED;
      }
    }
    return exit;
  }

  private static String checked(String file, PromptSet set, List<Problem> notes) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", file);
    object.put("id", set.id());
    object.put("title", set.title());
    object.put("notes", notes.stream().map(SetsCommand::json).toList());
    return Json.line(object);
  }

  private static Map<String, Object> json(Problem note) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("line", note.place().line());
    object.put("column", note.place().column());
    object.put("what", note.what());
    object.put("next", note.next());
    return object;
  }

  private static String note(Problem note) {
    return ":%d:%d: note: %s %s"
        .formatted(note.place().line(), note.place().column(), note.what(), note.next());
  }

  private static int begin(House house, String id) throws Stopped, IOException {
    house.writes("leanto sets new");
    if (!Ids.ok(id)) {
      throw new Stopped(
          Exit.USAGE, "An id has letters a to z, digits and dashes, such as evening-walk.");
    }
    Path file = house.folders().prompts().resolve(id + ".yaml");
    if (Files.exists(file)) {
      throw new Stopped(Exit.USAGE, "There is a set already: " + house.folders().shown(file) + ".");
    }
    SetTemplate.begin(file, id);
    house.print(file);
    return Exit.DONE;
  }
}
