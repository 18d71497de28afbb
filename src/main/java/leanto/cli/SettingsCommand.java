package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import leanto.editor.Editor;
import leanto.settings.DraftChoice;
import leanto.settings.Settings;
import leanto.text.Visible;
import leanto.yaml.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Shows what is settled, with where each comes from; `settings edit` opens the file.
final class SettingsCommand implements Command {

  private static final String UNSETTLED = "not settled";

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

  private static int show(House house) throws Stopped, Refused, IOException {
    for (var line : lines(house).entrySet()) {
      if (house.globals().json()) {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("key", line.getKey());
        object.put("value", line.getValue()[0]);
        object.put("from", line.getValue()[1]);
        house.out().println(Json.line(object));
      } else {
        house
            .out()
            .println(
                Visible.shown(
                    line.getKey() + ": " + line.getValue()[0] + "  (" + line.getValue()[1] + ")"));
      }
    }
    return Exit.DONE;
  }

  private static Map<String, String[]> lines(House house) throws Stopped, Refused, IOException {
    Settings settled = house.settings();
    String file = house.folders().shown(house.folders().settings());
    House.JournalFolder journal = house.journalFolder();
    Map<String, String[]> lines = new LinkedHashMap<>();
    lines.put("journal", from(house.folders().shown(journal.path()), journal.from()));
    lines.put(
        "drafts",
        settled.drafts().isPresent()
            ? from(settled.drafts().map(DraftChoice::word).get(), file)
            : from("not chosen yet", "the first screen asks"));
    boolean midnight = settled.dayEnds().equals(Settings.NONE.dayEnds());
    lines.put("day-ends", from(settled.dayEnds().toString(), midnight ? UNSETTLED : file));
    Editor editor = Editor.of(settled.editor(), house.world().env());
    lines.put(
        "editor",
        from(editor.command(), settled.editor().isPresent() ? file : "VISUAL, EDITOR, else vi"));
    lines.put("word", settled.word().map(word -> from(word, file)).orElse(from("none", UNSETTLED)));
    String topics = String.join(", ", settled.leaveOut());
    lines.put("leave-out", topics.isEmpty() ? from("nothing", UNSETTLED) : from(topics, file));
    return lines;
  }

  private static String[] from(String value, String from) {
    return new String[] {value, from};
  }

  private static int edit(House house) throws Stopped, Refused, IOException {
    Path file = house.folders().settings();
    // An editor that opens a file with a problem in it is the way to mend it: so no reading first.
    Editor editor = Editor.of(unlessRefused(house), house.world().env());
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

  private static java.util.Optional<String> unlessRefused(House house) throws IOException {
    try {
      return house.settings().editor();
    } catch (Refused _) {
      return java.util.Optional.empty();
    }
  }
}
