package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import leanto.library.Found;
import leanto.prompt.PromptSet;
import leanto.session.Doors;
import leanto.session.Preview;
import leanto.session.Quiet;
import leanto.session.Reply;
import leanto.session.Room;
import leanto.session.Turn;
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
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    return open(house);
  }

  /// Opens the menu.
  static int open(House house) throws Stopped, Refused, IOException {
    List<PromptSet> sets = sets(house);
    return Visit.to(house, visit -> menu(house, visit, sets), () -> titles(sets));
  }

  private static int menu(House house, Visit visit, List<PromptSet> sets)
      throws Stopped, Refused, IOException {
    Optional<String> note = Optional.empty();
    while (true) {
      Reply reply = visit.choose(turn(house, visit, sets, note));
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
          PromptSet set = sets.get(Integer.parseInt(key) - 1);
          Reply room = visit.choose(room(set));
          if (!(room instanceof Reply.Typed(String much))) {
            return visit.left(room);
          }
          if (!much.equals("g")) {
            return visit.sitter().sit(List.of(shortened(set, much)));
          }
        }
      }
    }
  }

  // How much room there is today: choices of one size (`care.md` R17).
  private static Turn.Screen room(PromptSet set) {
    List<String> text = new ArrayList<>();
    set.about().ifPresent(text::add);
    text.add(Preview.size(set));
    return new Turn.Screen(
        set.title(),
        text,
        List.of(
            new Turn.Choice("o", "one question"),
            new Turn.Choice("t", "three questions"),
            new Turn.Choice("a", "all of them"),
            new Turn.Choice("g", "go back")),
        false,
        Optional.empty());
  }

  private static PromptSet shortened(PromptSet set, String much) {
    return switch (much) {
      case "o" -> Room.of(set, 1);
      case "t" -> Room.of(set, 3);
      default -> set;
    };
  }

  private static Turn.Screen turn(
      House house, Visit visit, List<PromptSet> sets, Optional<String> note) throws IOException {
    List<Turn.Choice> choices = new ArrayList<>();
    for (PromptSet set : sets) {
      choices.add(
          new Turn.Choice(
              Integer.toString(choices.size() + 1),
              set.title() + "  (" + set.weight().word() + minutes(set) + ")"));
    }
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
    text.add("It cannot " + String.join("; ", AboutCommand.CANNOT) + ".");
    return text;
  }

  // By weight, then by title; a set that cannot be read is left to `leanto sets`, which names it.
  private static List<PromptSet> sets(House house) throws Stopped, Refused, IOException {
    List<PromptSet> sets = new ArrayList<>();
    for (Found found : house.shelf().all()) {
      try {
        house.ownSay().over(found.read()).ifPresent(sets::add);
      } catch (Refused refused) {
        house.note("One set is left out: " + refused.getMessage() + " See leanto sets check.");
      }
    }
    sets.sort(Comparator.comparing(PromptSet::weight).thenComparing(PromptSet::title));
    return sets;
  }

  private static List<String> titles(List<PromptSet> sets) {
    List<String> lines = new ArrayList<>();
    for (PromptSet set : sets) {
      lines.add(set.title() + ". " + Preview.size(set));
      set.about().ifPresent(lines::add);
    }
    return lines;
  }
}
