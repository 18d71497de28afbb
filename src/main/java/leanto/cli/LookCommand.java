package leanto.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import leanto.lookback.Look;
import leanto.lookback.OneQuestion;
import leanto.prompt.Ids;
import leanto.session.Reply;
import leanto.yaml.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Looking back by one thing, when it is asked for and never otherwise (`care.md` 5). On a terminal
/// each thing has a page of its own; into a file or a pipe all go as they are kept, with a blank
/// line between.
final class LookCommand implements Command {

  private static final String THREAD = "thread";
  private static final String LINE = "line";
  private static final String CIRCLE = "circle";
  private static final String PICTURE = "picture";

  @Override
  public String name() {
    return "look";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            name(),
            "Look back by one thing: patterns, asks, a question, your circle, a picture.",
            "leanto look",
            "leanto look patterns --newest",
            "leanto look thread today-i-carried/showed-up",
            "leanto look line",
            "leanto look circle",
            "leanto look picture quilt.svg");
    add(spec, "patterns", "Patterns, in the words that were kept.");
    add(spec, "messages", "Messages, and words of your own for them, in the order kept.");
    add(spec, "asks", "What was asked and what goes to and fro, in one list.");
    spec.addSubcommand(
        THREAD,
        new CommandLine(
            options(
                Specs.command(
                        THREAD,
                        "One question through time, each answer below the wording of its day.",
                        "leanto look thread today-i-carried/showed-up",
                        "leanto look thread evening/q1 --newest --dates")
                    .addPositional(
                        Specs.word("SET/QUESTION", "1", "a set's id and a question's id")))));
    add(spec, "set-down", "What was set down. It can be picked up again, or removed.");
    CommandSpec line =
        Specs.command(
            LINE,
            "One of the lines that were kept for some other day.",
            "leanto look line",
            "leanto look line --all");
    line.addOption(Specs.flag("every one of them", "--all"));
    spec.addSubcommand(LINE, new CommandLine(options(line)));
    spec.addSubcommand(CIRCLE, new CommandLine(LookCircle.spec()));
    spec.addSubcommand(PICTURE, new CommandLine(LookPicture.spec()));
    return spec;
  }

  private static void add(CommandSpec look, String name, String does) {
    String example = "leanto look " + name;
    look.addSubcommand(
        name,
        new CommandLine(
            options(Specs.command(name, does, example, example + " --from 2026-01-01 --newest"))));
  }

  private static CommandSpec options(CommandSpec spec) {
    return Filters.addTo(Order.addTo(spec)).addOption(Specs.flag("with the days", "--dates"));
  }

  @Override
  public boolean mayChange() {
    return true;
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    String what = parsed.commandSpec().name();
    return switch (what) {
      case "look" -> door(house);
      case CIRCLE -> LookCircle.run(house, parsed);
      case PICTURE -> LookPicture.run(house, parsed);
      default -> items(house, parsed, what);
    };
  }

  private static int items(House house, ParseResult parsed, String what)
      throws Stopped, Refused, IOException {
    Optional<LookBy> by = LookBy.named(what);
    Look look = by.isPresent() ? by.get().look() : thread(parsed.matchedPositionalValue(0, ""));
    Order order = Order.of(parsed);
    Filters filters = Filters.of(house, parsed);
    Reading reading = Reading.of(house);
    List<Kept> all = Kept.in(reading, filters, look);
    if (all.isEmpty()) {
      return reading.nothing();
    }
    List<Kept> items =
        by.isPresent() && !parsed.matchedOptionValue("--all", false)
            ? by.get().some(house, all)
            : all;
    items = order.of(items, filters.limit(), house.world().random());
    boolean dates = parsed.hasMatchedOption("--dates");
    if (house.world().terminal().getAsBoolean() && !house.globals().json()) {
      boolean writes = !house.globals().keepNothing();
      return pages(house, manner(by, writes, dates), items);
    }
    new LookLines(house, dates).print(items);
    return Exit.DONE;
  }

  private static LookPages.Manner manner(Optional<LookBy> by, boolean writes, boolean dates) {
    String title = by.map(LookBy::title).orElse(LookThread.TITLE);
    return new LookPages.Manner(title, writes, dates, by.flatMap(LookBy::mark));
  }

  private static Look thread(String word) throws Stopped {
    int slash = word.indexOf('/');
    String set = word.substring(0, Math.max(0, slash));
    String question = word.substring(slash + 1);
    if (!Ids.ok(set) || !Ids.ok(question)) {
      throw new Stopped(
          Exit.USAGE,
          "\""
              + word
              + "\" names no question. A set and a question do, such as"
              + " today-i-carried/showed-up; leanto sets show SET has the ids.");
    }
    return new OneQuestion(set, question);
  }

  private static int door(House house) throws Stopped, Refused, IOException {
    boolean writes = !house.globals().keepNothing();
    return exit(Seat.in(house, seat -> new LookDoor(house, seat, writes).open()));
  }

  private static int pages(House house, LookPages.Manner manner, List<Kept> items)
      throws Stopped, Refused, IOException {
    LookPages.Left left =
        Seat.in(house, seat -> new LookPages(house, seat, new Gate(house), manner, items).show());
    left.note().ifPresent(house::note);
    return exit(left.end());
  }

  private static int exit(Optional<Reply> end) {
    return end.map(Seat::exit).orElse(Exit.DONE);
  }
}
