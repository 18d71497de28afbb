package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.prompt.PromptSet;
import leanto.session.Doors;
import leanto.session.Quiet;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.session.Writing;
import leanto.settings.DraftChoice;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The menu: the sets by weight, and the other doors. Nothing is preselected, and Enter alone
/// changes nothing.
final class MenuCommand implements Command {

  @Override
  public String name() {
    return "leanto";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            name(),
            "Questions for yourself, at your own pace; the words are yours, in plain files.",
            "leanto",
            "leanto reflect today-i-carried",
            "leanto show last");
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCodes.SAID);
    return spec;
  }

  @Override
  public boolean mayChange() {
    return true;
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    return open(house);
  }

  /// Opens the menu.
  static int open(House house) throws Stopped, Refused, IOException {
    Offer offer = Offer.of(house);
    return Visit.to(house, visit -> menu(house, visit, offer), offer::titles);
  }

  private static int menu(House house, Visit visit, Offer offer)
      throws Stopped, Refused, IOException {
    Optional<String> note = Optional.empty();
    while (true) {
      Reply reply = visit.choose(turn(house, visit, offer, note));
      if (!(reply instanceof Reply.Typed(String key))) {
        return visit.left(reply);
      }
      switch (key) {
        case "a" -> {
          Reply read = visit.choose(page("About", aboutText(house)));
          if (!(read instanceof Reply.Typed)) {
            return visit.left(read);
          }
        }
        case "o" -> {
          Reply read = visit.choose(page("Doors", Doors.page(house.doors())));
          if (!(read instanceof Reply.Typed)) {
            return visit.left(read);
          }
        }
        case "w" -> {
          return visit.sitter().write(Writing.plain(), Optional.empty(), false);
        }
        case "b" -> {
          boolean writes = visit.keeping() != Holding.NOTHING;
          Optional<Reply> end = new LookDoor(house, visit.seat(), writes).open();
          if (end.isPresent()) {
            return visit.left(end.get());
          }
        }
        case "s" -> {
          Reply sat = visit.choose(Quiet.turn());
          if (!(sat instanceof Reply.Typed)) {
            return visit.left(sat);
          }
        }
        case "p" -> {
          visit.keepNothing();
          note = Optional.of("Private: nothing is written from here on.");
        }
        case "d" -> {
          DraftChoice other =
              visit.keeping() == Holding.DRAFT ? DraftChoice.NONE : DraftChoice.HOLD;
          visit.settle(other);
          note = Optional.empty();
        }
        case "l" -> {
          return Exit.DONE;
        }
        default -> {
          Optional<Integer> exit =
              new StartScreen(house, offer.sets().get(Integer.parseInt(key) - 1)).over(visit);
          if (exit.isPresent()) {
            return exit.get();
          }
        }
      }
    }
  }

  private static Turn.Screen turn(House house, Visit visit, Offer offer, Optional<String> note)
      throws IOException {
    List<Turn.Choice> choices = new ArrayList<>();
    for (PromptSet set : offer.sets()) {
      choices.add(
          new Turn.Choice(
              Integer.toString(choices.size() + 1),
              set.title() + "  (" + set.weight().word() + minutes(set) + ")"));
    }
    choices.add(new Turn.Choice("w", "write freely"));
    choices.add(new Turn.Choice("b", "look back"));
    choices.add(new Turn.Choice("s", "sit"));
    choices.add(new Turn.Choice("o", "doors"));
    choices.add(new Turn.Choice("a", "about"));
    if (visit.keeping() != Holding.NOTHING) {
      choices.add(new Turn.Choice("p", "private: nothing is written"));
      choices.add(
          new Turn.Choice(
              "d", visit.keeping() == Holding.DRAFT ? "hold no drafts" : "hold drafts"));
    }
    choices.add(new Turn.Choice("l", "leave"));
    List<String> text = new ArrayList<>();
    if (visit.keeping() != Holding.NOTHING && !house.drafts().waiting().isEmpty()) {
      text.add(house.world().says("A draft waits: leanto recover."));
    }
    offer.notes().forEach(line -> text.add(house.world().says(line)));
    return new Turn.Screen("", text, choices, false, note);
  }

  private static String minutes(PromptSet set) {
    return set.minutes().isPresent() ? ", " + set.minutes().getAsInt() + " min" : "";
  }

  private static Turn.Screen page(String title, List<String> text) {
    return new Turn.Screen(
        title, text, List.of(new Turn.Choice("g", "go back")), false, Optional.empty());
  }

  private static List<String> aboutText(House house) {
    List<String> text = new ArrayList<>();
    AboutCommand.paragraphs().forEach(line -> text.add(house.world().says(line)));
    text.add("It cannot");
    AboutCommand.CANNOT.forEach(line -> text.add("- " + line));
    return text;
  }
}
