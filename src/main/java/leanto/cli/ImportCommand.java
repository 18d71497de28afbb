package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leanto.exchange.Forms;
import leanto.exchange.Found;
import leanto.exchange.MarkdownFolder;
import leanto.journal.Journal;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.yaml.LargeFile;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Brings entries in from elsewhere. What would come is shown first; what is there stays as it is,
/// and what cannot be taken is named.
final class ImportCommand implements Command {

  private static final String BRING = "b";

  @Override
  public String name() {
    return "import";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            name(),
            "Bring entries in from jrnl, Day One, an export of Lean-to, or a folder of Markdown.",
            "leanto import journal.txt",
            "leanto import Journal.json --yes",
            "leanto import notes",
            "jrnl --format json | leanto import - --yes")
        .addPositional(
            Specs.word("FROM", "1", "a file of jrnl, Day One or leanto export, or a folder"))
        .addOption(Specs.flag("bring them in; without it they are shown", "--yes"));
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    String typed = parsed.matchedPositionalValue(0, "");
    boolean yes = parsed.hasMatchedOption("--yes");
    if (yes) {
      house.writes("leanto import --yes");
    }
    Found found = found(house, typed);
    Journal journal = house.journal();
    Bringing bringing = new Bringing(house, journal, found);
    if (found.arrivals().isEmpty() && found.left().isEmpty()) {
      found.aside().forEach(house::note);
      house.note("There is nothing in " + typed + " that could be brought in.");
      return Exit.NOTHING;
    }
    if (yes) {
      return bringing.bring();
    }
    ImportPreview preview = ImportPreview.of(house, journal, found);
    boolean terminal = house.world().terminal().getAsBoolean() && !house.globals().json();
    if (!terminal || !preview.there().contains(false) || house.globals().keepNothing()) {
      preview.print(typed);
      return Exit.DONE;
    }
    Reply reply = Seat.choose(house, screen(preview));
    return reply.equals(new Reply.Typed(BRING)) ? bringing.bring() : Seat.exit(reply);
  }

  private static Found found(House house, String typed) throws Stopped, Refused, IOException {
    if (typed.equals(Specs.STANDARD_INPUT)) {
      return Forms.read(
          LargeFile.of("standard input", house.world().in()), house.world().clock().getZone());
    }
    Path from = house.file(typed);
    if (Files.isDirectory(from)) {
      return MarkdownFolder.read(from, house.journal(from));
    }
    if (Journal.isMarkdown(from)) {
      return MarkdownFolder.file(from, house.journal(from.getParent()));
    }
    return Forms.read(LargeFile.of(typed, from), house.world().clock().getZone());
  }

  private static Turn.Screen screen(ImportPreview preview) throws Stopped, Refused, IOException {
    return new Turn.Screen(
        "Bring in",
        preview.lines(),
        List.of(new Turn.Choice(BRING, "bring them in"), new Turn.Choice("l", "leave it")),
        false,
        Optional.empty());
  }
}
