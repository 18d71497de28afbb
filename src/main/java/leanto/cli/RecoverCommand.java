package leanto.cli;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import leanto.entry.Entry;
import leanto.journal.Published;
import leanto.journal.Waiting;
import leanto.session.Doorstep;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.text.Visible;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Drafts that wait after a sudden end: list them, go on, keep one as it is, discard one.
final class RecoverCommand implements Command {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  @Override
  public String name() {
    return "recover";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            name(),
            "List drafts that wait after a sudden end; go on, keep one as it is, or discard it.",
            "leanto recover",
            "leanto recover go",
            "leanto recover keep 2")
        .addPositional(Specs.word("WHAT", "0..1", "list, go, keep or discard"))
        .addPositional(
            Specs.second("N", "which draft, by its number in the list; the newest is 1"));
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    List<Waiting> waiting = house.drafts().waiting();
    String what = parsed.matchedPositionalValue(0, "list");
    if (what.equals("list")) {
      return list(house, waiting);
    }
    if (!List.of("go", "keep", "discard").contains(what)) {
      throw new Stopped(Exit.USAGE, "leanto recover takes list, go, keep or discard.");
    }
    if (waiting.isEmpty()) {
      return list(house, waiting);
    }
    Waiting draft = chosen(waiting, parsed.matchedPositionalValue(1, "1"));
    return switch (what) {
      case "go" -> new Resumed(house, draft).go();
      case "keep" -> keep(house, draft);
      default -> discard(house, draft);
    };
  }

  private static int list(House house, List<Waiting> waiting) {
    if (waiting.isEmpty()) {
      house.note("No draft waits.");
      return Exit.NOTHING;
    }
    for (int i = 0; i < waiting.size(); i++) {
      Waiting draft = waiting.get(i);
      String what =
          draft
              .header()
              .map(it -> WHEN.format(it.date()) + "  " + it.title())
              .orElse("not readable");
      house
          .out()
          .println(
              Visible.shown((i + 1) + "  " + what + "\n   " + house.folders().shown(draft.path())));
    }
    return Exit.DONE;
  }

  private static Waiting chosen(List<Waiting> waiting, String number) throws Stopped {
    for (int i = 0; i < waiting.size(); i++) {
      if (number.equals(Integer.toString(i + 1))) {
        return waiting.get(i);
      }
    }
    throw new Stopped(
        Exit.USAGE,
        "There is no draft " + number + ". The numbers go from 1 to " + waiting.size() + ".");
  }

  private static int keep(House house, Waiting draft) throws Stopped, Refused, IOException {
    Entry entry = draft.entry().orElseThrow(() -> unreadable(house, draft));
    Published published = house.journal().publish(entry);
    published.notes().forEach(house::note);
    if (published.settled() && draft.tail().isEmpty()) {
      house.drafts().discard(draft);
    }
    house.out().println(published.path());
    return Exit.DONE;
  }

  static Stopped unreadable(House house, Waiting draft) {
    return new Stopped(
        Exit.REFUSED,
        "This draft cannot be read as a sitting. It is plain text: "
            + house.folders().shown(draft.path()));
  }

  // The one question that asks to be confirmed is about deleting (`design.md` 7).
  private static int discard(House house, Waiting draft) throws IOException {
    Seat seat = Seat.at(house);
    try {
      String title = draft.header().map(Entry::title).orElse("");
      Reply reply =
          Doorstep.choose(
              seat.person(),
              new Turn.Screen(
                  "Discard a draft",
                  List.of(title, house.folders().shown(draft.path()) + " is removed."),
                  List.of(new Turn.Choice("d", "discard"), new Turn.Choice("g", "go back")),
                  false,
                  Optional.empty()));
      if (reply instanceof Reply.Typed(String key) && key.equals("d")) {
        house.drafts().discard(draft);
      }
      return reply.equals(new Reply.Pressed(Reply.Key.LEAVE)) ? Exit.LEFT : Exit.DONE;
    } finally {
      seat.leave();
    }
  }
}
