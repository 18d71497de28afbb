package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import leanto.journal.Listed;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Takes entries out of the journal: as the files that they are, or as one file (`care.md` P14).
/// The journal stays as it is, and nothing that is there is overwritten.
final class ExportCommand implements Command {

  @Override
  public String name() {
    return "export";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            name(),
            "Copy entries out: as Markdown, as one file, or single answers that are chosen.",
            "leanto export copies",
            "leanto export march.html --as html --on march",
            "leanto export journal.jsonl --as jsonl",
            "leanto export - --as text --tag garden",
            "leanto export page.txt --as text --choose --without-questions");
    return Filters.addTo(spec)
        .addOption(
            Specs.value(
                "--as",
                "FORM",
                "markdown (a folder, each file as it is), jsonl, text or html (one file)"))
        .addOption(
            Specs.flag("go through the answers and take single ones, as one page", "--choose"))
        .addOption(Specs.flag("leave out the text of the questions", "--without-questions"))
        .addPositional(
            Specs.word("TARGET", "1", "a new or an empty folder; a new file; - prints it"));
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    String typed = parsed.matchedPositionalValue(0, "");
    boolean choose = parsed.hasMatchedOption("--choose");
    ExportForm form = ExportForm.named(parsed.matchedOptionValue("--as", "markdown"));
    boolean asked = !parsed.hasMatchedOption("--without-questions");
    if (!typed.equals(Specs.STANDARD_INPUT)) {
      house.writes("leanto export");
    }
    if (choose) {
      check(typed, form);
    }
    Filters filters = Filters.of(house, parsed);
    ExportTarget target = ExportTarget.of(house, typed, form, choose);
    Reading reading = Reading.of(house);
    List<Listed> files = files(reading, filters);
    if (files.isEmpty()) {
      return reading.nothing();
    }
    Exporting exporting = new Exporting(house, form, asked, files);
    if (choose) {
      return exporting.chosen(target);
    }
    boolean all = exporting.all(target) && !reading.isLeft();
    if (!all) {
      house.note("What could not be read is not among the copies.");
    }
    return all ? Exit.DONE : Exit.REFUSED;
  }

  // In the order in which they were kept; a limit counts from the newest.
  private static List<Listed> files(Reading reading, Filters filters) {
    List<Listed> newestFirst = new ArrayList<>();
    reading.each(filters, glance -> newestFirst.add(glance.listed().orElseThrow()));
    return newestFirst.reversed();
  }

  private static void check(String typed, ExportForm form) throws Stopped {
    if (form == ExportForm.JSONL) {
      throw new Stopped(
          Exit.USAGE, "--choose makes one page for reading: --as text, html or markdown.");
    }
    if (typed.equals(Specs.STANDARD_INPUT)) {
      throw new Stopped(
          Exit.USAGE, "--choose shows its pages there; what is taken goes to a file.");
    }
  }
}
