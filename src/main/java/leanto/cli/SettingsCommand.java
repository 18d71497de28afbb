package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import leanto.editor.Editor;
import leanto.journal.FileNames;
import leanto.settings.DraftChoice;
import leanto.settings.Settings;
import leanto.text.Visible;
import leanto.yaml.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Shows what is settled, with where each comes from; `settings edit` opens the file.
final class SettingsCommand implements Command {

  static final String UNSETTLED = "not settled";

  @Override
  public String name() {
    return "settings";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            name(),
            "Show what is settled, and where each comes from.",
            "leanto settings",
            "leanto settings edit");
    spec.addSubcommand(
        "edit",
        new CommandLine(
            Specs.command(
                "edit", "Open the settings file in the editor.", "leanto settings edit")));
    return spec;
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    return parsed.commandSpec().name().equals("edit") ? edit(house) : show(house);
  }

  private record Line(String key, String value, String from) {}

  private static int show(House house) throws Stopped, Refused, IOException {
    for (Line line : lines(house)) {
      house.out().println(house.globals().json() ? json(line) : words(line));
    }
    return Exit.DONE;
  }

  private static String words(Line line) {
    return Visible.shown(line.key() + ": " + line.value() + "  (" + line.from() + ")");
  }

  private static String json(Line line) {
    Map<String, String> object = new LinkedHashMap<>();
    object.put("key", line.key());
    object.put("value", line.value());
    object.put("from", line.from());
    return Json.line(object);
  }

  private static List<Line> lines(House house) throws Stopped, Refused, IOException {
    Settings settled = house.settings();
    String file = house.folders().shown(house.folders().settings());
    House.JournalFolder journal = house.journalFolder();
    Optional<String> topics =
        Optional.of(String.join(", ", settled.leaveOut())).filter(some -> !some.isEmpty());
    Optional<String> menu = settled.menu().map(ids -> String.join(", ", ids));
    Optional<String> journals =
        Optional.of(
                settled.journals().entrySet().stream()
                    .map(named -> named.getKey() + " " + named.getValue())
                    .collect(Collectors.joining(", ")))
            .filter(some -> !some.isEmpty());
    boolean midnight = settled.dayEnds().equals(Settings.NONE.dayEnds());
    return List.of(
        new Line("journal", house.folders().shown(journal.path()), journal.from()),
        settled("drafts", settled.drafts().map(DraftChoice::word), "not chosen yet", file),
        new Line("day-ends", settled.dayEnds().toString(), midnight ? UNSETTLED : file),
        new Line(
            "editor",
            house.editor(settled.editor()).command(),
            settled.editor().isPresent() ? file : "VISUAL, EDITOR, else vi"),
        settled("word", settled.word(), "none", file),
        settled("leave-out", topics, "nothing", file),
        settled("menu", menu, "every set", file),
        new Line("pager", house.pager(), settled.pager().isPresent() ? file : "PAGER, else less"),
        settled("color", settled.color(), "auto", file),
        settled(
            "file-names",
            settled.fileNames().map(FileNames::pattern),
            FileNames.USUAL.pattern(),
            file),
        settled("journals", journals, "no others", file),
        flag("history", settled.keepsHistory(), "keep", "by-hand", file),
        flag("history-hooks", settled.runsHooks(), "yes", "no", file));
  }

  private static Line settled(String key, Optional<String> value, String otherwise, String file) {
    return new Line(key, value.orElse(otherwise), value.isPresent() ? file : UNSETTLED);
  }

  private static Line flag(String key, boolean is, String word, String otherwise, String file) {
    return new Line(key, is ? word : otherwise, is ? file : UNSETTLED);
  }

  private static int edit(House house) throws Stopped, Refused, IOException {
    house.writes("leanto settings edit");
    Path file = house.folders().settings();
    // An editor that opens a file with a problem in it is the way to mend it: so no reading first.
    Editor editor = house.editor(unlessRefused(house));
    if (!Files.exists(file)) {
      house.settingsFile().begin();
    }
    int exit = editor.open(file);
    if (exit != 0) {
      throw new Stopped(
          Exit.USAGE,
          "The editor \""
              + editor.command()
              + "\" ended with "
              + exit
              + ". The file is "
              + house.folders().shown(file)
              + ".");
    }
    house.settingsFile().read();
    return Exit.DONE;
  }

  private static Optional<String> unlessRefused(House house) throws IOException {
    try {
      return house.settings().editor();
    } catch (Refused _) {
      return Optional.empty();
    }
  }
}
