package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import leanto.prompt.PromptSet;
import leanto.prompt.Weight;
import leanto.session.Preview;
import leanto.session.Sitting;
import leanto.text.Visible;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Sits with one or more sets: at a terminal, over plain lines, or answered from a file.
final class ReflectCommand implements Command {

  @Override
  public String name() {
    return "reflect";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            name(),
            "Sit with one or more prompt sets.",
            "leanto reflect today-i-carried",
            "leanto reflect safe-enough --questions 3",
            "leanto reflect safe-enough --preview",
            "leanto reflect evening --answers answers.yaml")
        .addPositional(Specs.word("SET", "0..*", "a set's id, or a file; leanto sets lists them"))
        .addOption(
            Specs.value("--questions", "N", "for less room today: so many questions of each set"))
        .addOption(
            Specs.value(
                "--answers",
                "FILE",
                "take the answers from a YAML or JSON file; - is standard input"))
        .addOption(Specs.flag("print every question, follow-ups included, and end", "--preview"))
        .addOption(Specs.flag("with --answers: print the Markdown, write nothing", "--dry-run"));
  }

  @Override
  public boolean mayChange() {
    return true;
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    boolean piped = Specs.STANDARD_INPUT.equals(parsed.matchedOptionValue("--answers", null));
    return piped && !house.globals().keepNothing()
        ? Piped.orPrinted(house, () -> reflect(house, parsed))
        : reflect(house, parsed);
  }

  private static int reflect(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    String[] words = parsed.matchedPositionalValue(0, new String[0]);
    String answers = parsed.matchedOptionValue("--answers", null);
    boolean dry = parsed.hasMatchedOption("--dry-run");
    if (dry && answers == null) {
      throw new Stopped(Exit.USAGE, "--dry-run goes with --answers FILE.");
    }
    if (words.length == 0) {
      if (answers != null || parsed.hasMatchedOption("--preview")) {
        throw new Stopped(
            Exit.USAGE, "A set is missing, such as in leanto reflect today-i-carried --preview.");
      }
      return MenuCommand.open(house);
    }
    Today today = new Today(sets(house, List.of(words)), questions(parsed));
    if (parsed.hasMatchedOption("--preview")) {
      return preview(house, today);
    }
    if (answers != null) {
      return new Scripted(house, today.asked(), answers).run(dry);
    }
    return sit(house, today);
  }

  private static OptionalInt questions(ParseResult parsed) throws Stopped {
    String room = parsed.matchedOptionValue("--questions", null);
    if (room == null) {
      return OptionalInt.empty();
    }
    if (!room.matches("[1-9][0-9]{0,2}")) {
      throw new Stopped(Exit.USAGE, "--questions takes a number from 1 on.");
    }
    return OptionalInt.of(Integer.parseInt(room));
  }

  private static int sit(House house, Today today) throws Stopped, Refused, IOException {
    return Visit.to(
        house, visit -> visit.sitter().sit(today), () -> Preview.of(sitting(house, today)));
  }

  private static List<PromptSet> sets(House house, List<String> words)
      throws Stopped, Refused, IOException {
    List<PromptSet> sets = new ArrayList<>();
    for (String word : words) {
      sets.add(Sets.named(house, word));
    }
    return sets;
  }

  // What it touches, how long it is and where it would be kept come before what it asks (E57).
  private static int preview(House house, Today today) throws Stopped, Refused, IOException {
    if (house.globals().json()) {
      sitting(house, today).whole().forEach(set -> house.out().println(Json.line(SetJson.of(set))));
      return Exit.DONE;
    }
    for (PromptSet set : today.asked()) {
      house.out().println(Visible.shown(set.title()));
      house.out().println(Preview.size(set) + " Weight: " + set.weight().word() + ".");
      set.note()
          .filter(_ -> set.weight() == Weight.TENDER)
          .ifPresent(note -> house.out().println(Visible.shown(note)));
    }
    Path journal = house.journalFolder().path();
    String folder = Visible.shown(house.folders().shown(journal));
    house.out().println("What you keep, if anything, is one new file in " + folder + ".");
    house.out().println();
    Preview.of(sitting(house, today)).forEach(line -> house.out().println(Visible.shown(line)));
    return Exit.DONE;
  }

  private static Sitting sitting(House house, Today today) {
    return new Sitting(today.asked(), house.now(), false);
  }
}
