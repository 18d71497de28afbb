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
import leanto.session.Doorstep;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.yaml.Intake;
import leanto.yaml.Limits;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Brings entries in from elsewhere. What would come is shown first; what is there stays as it is,
/// and what cannot be taken is named.
final class ImportCommand implements Command {

  private static final String BRING = "b";
  private static final int PAGE = 12;

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
    if (yes) {
      return bringing.bring();
    }
    if (found.arrivals().isEmpty() && found.left().isEmpty()) {
      house.note("There is nothing in " + typed + " that could be brought in.");
      return Exit.NOTHING;
    }
    ImportPreview preview = ImportPreview.of(house, journal, found);
    boolean terminal = house.world().terminal().getAsBoolean() && !house.globals().json();
    if (!terminal || found.arrivals().isEmpty() || house.globals().keepNothing()) {
      preview.print(typed);
      return Exit.DONE;
    }
    Reply reply = Seat.in(house, seat -> ask(house, seat, preview.lines()));
    return reply.equals(new Reply.Typed(BRING)) ? bringing.bring() : Seat.exit(reply);
  }

  private static Found found(House house, String typed) throws Stopped, Refused, IOException {
    if (typed.equals(Specs.STANDARD_INPUT)) {
      return Forms.read(
          Intake.stream("standard input", house.world().in(), Limits.IMPORT),
          house.world().clock().getZone());
    }
    Path from = house.file(typed);
    if (Files.isDirectory(from)) {
      return MarkdownFolder.read(from, house.journal(from));
    }
    if (Journal.isMarkdown(from)) {
      return MarkdownFolder.file(from, house.journal(from.getParent()));
    }
    Source source = Intake.file(typed, from, Limits.IMPORT);
    return Forms.read(source, house.world().clock().getZone());
  }

  private static Reply ask(House house, Seat seat, List<String> lines) throws Refused, IOException {
    int from = 0;
    while (true) {
      int to = Math.min(lines.size(), from + PAGE);
      Reply reply =
          Doorstep.leaf(
              seat.person(), page(lines.subList(from, to), to < lines.size()), house.doors());
      if (reply instanceof Reply.Pressed(Reply.Key key, String _) && key == Reply.Key.BACK) {
        from = Math.max(0, from - PAGE);
      } else if (reply.equals(new Reply.Typed("m"))) {
        from = to;
      } else {
        return reply;
      }
    }
  }

  private static Turn.Screen page(List<String> lines, boolean more) {
    Turn.Choice bring = new Turn.Choice(BRING, "bring them in");
    Turn.Choice leave = new Turn.Choice("l", "leave it");
    return new Turn.Screen(
        "Bring in",
        lines,
        more ? List.of(new Turn.Choice("m", "more"), bring, leave) : List.of(bring, leave),
        false,
        Optional.empty());
  }
}
