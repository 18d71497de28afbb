package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.entry.Entry;
import leanto.journal.Published;
import leanto.journal.Waiting;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.text.Visible;
import leanto.yaml.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Drafts that wait after a sudden end: list them, go on, keep one as it is, discard one.
final class RecoverCommand implements Command {

  @Override
  public String name() {
    return "recover";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            name(),
            "List drafts that wait after a sudden end; go on, keep one as it is, or discard it.",
            "leanto recover",
            "leanto recover go",
            "leanto recover keep 2");
    add(spec, "list", "List the drafts that wait.");
    add(spec, "go", "Go on with the sitting, at the question where it was cut off.");
    add(spec, "keep", "Keep a draft in the journal, as it is.");
    add(spec, "discard", "Discard a draft; this asks once.");
    return spec;
  }

  private static void add(CommandSpec recover, String name, String does) {
    CommandSpec spec = Specs.command(name, does, "leanto recover " + name);
    if (!name.equals("list")) {
      spec.addPositional(
          Specs.word("N", "0..1", "its number in the list; 1, the newest, if left out"));
    }
    recover.addSubcommand(name, new CommandLine(spec));
  }

  @Override
  public boolean mayChange() {
    return true;
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    List<Waiting> waiting = house.drafts().waiting();
    String what = parsed.commandSpec().name();
    if (waiting.isEmpty() || what.equals("list") || what.equals(name())) {
      return list(house, waiting);
    }
    Waiting draft = chosen(waiting, parsed.matchedPositionalValue(0, "1"));
    if (what.equals("go")) {
      Resumed from = Resumed.of(house, draft);
      return Visit.to(house, visit -> visit.sitter().goOn(from), List::of);
    }
    house.writes("leanto recover " + what);
    return what.equals("keep") ? keep(house, draft) : discard(house, draft);
  }

  // An editor that was cut off may have put words there that no draft has.
  private static void noteEdits(House house) throws IOException {
    List<Path> edits = new ArrayList<>(house.drafts().edits());
    Loans.in(house.folders().state()).stream().filter(it -> !Loans.isOut(it)).forEach(edits::add);
    for (Path edit : edits) {
      house.note("An editor left words in " + house.folders().shown(edit) + ".");
    }
  }

  private static int list(House house, List<Waiting> waiting) throws IOException {
    if (waiting.isEmpty()) {
      house.note("No draft waits.");
      noteEdits(house);
      return Exit.NOTHING;
    }
    for (int i = 0; i < waiting.size(); i++) {
      Waiting draft = waiting.get(i);
      house.out().println(house.globals().json() ? json(draft) : words(house, i + 1, draft));
    }
    if (!house.globals().json()) {
      house.note("To go on: leanto recover go. To keep it as it is: keep. To remove it: discard.");
    }
    noteEdits(house);
    return Exit.DONE;
  }

  private static String words(House house, int number, Waiting draft) {
    String what =
        draft
            .header()
            .map(it -> Entries.when(it.date()) + "  " + it.title())
            .orElse("not readable");
    String path = house.folders().shown(draft.path());
    return number + "  " + Visible.line(what) + "\n   " + Visible.line(path);
  }

  private static String json(Waiting draft) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("path", draft.path().toString());
    object.put("date", draft.header().map(it -> Entries.date(it.date())).orElse(null));
    object.put("title", draft.header().map(Entry::title).orElse(null));
    object.put("set", draft.header().map(Entry::sets).orElse(List.of()));
    return Json.line(object);
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
    // Two processes are not to keep one draft twice.
    try (var _ = house.locks().lock(house.folders().drafts())) {
      Optional<Waiting> now =
          house.drafts().waiting().stream()
              .filter(it -> it.path().equals(draft.path()))
              .findFirst();
      if (now.isEmpty()) {
        house.note("This draft was kept or discarded meanwhile.");
        return Exit.NOTHING;
      }
      String damage = damage(house, now.get());
      house.print(kept(house, now.get()));
      if (damage.isEmpty()) {
        return Exit.DONE;
      }
      house.note(damage);
      return Exit.REFUSED;
    }
  }

  private static Path kept(House house, Waiting draft) throws Stopped, Refused, IOException {
    Entry entry = entry(house, draft);
    boolean whole = draft.damaged().isEmpty();
    if (draft.kept().isPresent()) {
      // It was kept, and the process ended before the draft was removed; or it was not removed.
      if (whole) {
        house.drafts().discard(draft);
      }
      return draft.kept().get();
    }
    Journals.copies(house, house.journalFolder().path()).forEach(house::note);
    Published published = house.journal().publish(entry);
    published.notes().forEach(house::note);
    OwnLists.keep(house, entry).forEach(house::note);
    if (published.settled() && whole) {
      house.drafts().discard(draft);
    }
    return published.path();
  }

  /// What is to be said of a draft that could not be read to its end, or in a place; empty for any
  /// other.
  static String damage(House house, Waiting draft) {
    return draft.damaged().isEmpty()
        ? ""
        : "A part of this draft could not be read. It stays, as plain text, in "
            + house.folders().shown(draft.path())
            + ".";
  }

  /// The entry that a draft holds.
  ///
  /// @throws Stopped where it cannot be read as a sitting
  static Entry entry(House house, Waiting draft) throws Stopped {
    if (draft.entry().isEmpty() || draft.said().isEmpty() && !draft.damaged().isEmpty()) {
      throw new Stopped(
          Exit.REFUSED,
          "This draft cannot be read as a sitting. It is plain text: "
              + house.folders().shown(draft.path()));
    }
    return draft.entry().get();
  }

  // The one question that asks to be confirmed is about deleting (`design.md` 7).
  private static int discard(House house, Waiting draft) throws Stopped, Refused, IOException {
    List<String> what = new ArrayList<>();
    what.add(draft.header().map(Entry::title).orElse(""));
    what.add(house.folders().shown(draft.path()) + " would be removed.");
    if (!house.drafts().edits(draft).isEmpty()) {
      what.add("So would be what an editor left beside it.");
    }
    Turn screen =
        new Turn.Screen(
            "Discard a draft",
            what,
            List.of(new Turn.Choice("d", "discard"), new Turn.Choice("g", "go back")),
            false,
            Optional.empty());
    Reply reply = Seat.choose(house, screen);
    if (reply instanceof Reply.Typed(String key) && key.equals("d")) {
      house.drafts().discardEdits(draft);
      house.drafts().discard(draft);
    }
    return Seat.exit(reply);
  }
}
