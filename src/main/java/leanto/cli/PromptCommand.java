package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import leanto.library.Found;
import leanto.library.Shelf;
import leanto.prompt.Condition;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.prompt.Weight;
import leanto.text.Visible;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Prints one question and ends: for a shell greeting, a widget, a script. Without a set it takes
/// light sets that ship with the program, and only questions that stand alone (`design.md` 7).
final class PromptCommand implements Command {

  /// A question that stands alone, and where it is from.
  private record Alone(String set, String id, String ask) {

    Map<String, Object> json() {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("set", set);
      object.put("id", id);
      object.put("ask", ask);
      return object;
    }
  }

  @Override
  public String name() {
    return "prompt";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            name(),
            "Print one question and end.",
            "leanto prompt",
            "leanto prompt safe-enough --daily",
            "leanto prompt --daily --json")
        .addPositional(Specs.word("SET", "0..1", "a set's id, or a file; light sets by default"))
        .addOption(Specs.flag("the same question all day", "--daily"));
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    String word = parsed.matchedPositionalValue(0, null);
    List<Alone> asks = new ArrayList<>();
    if (word != null) {
      alone(Sets.named(house, word), asks);
    } else {
      for (Found found : Shelf.shipped()) {
        Optional<PromptSet> own = house.ownSay().over(found.read());
        if (own.isEmpty()) {
          continue;
        }
        PromptSet set = own.get();
        if (set.weight() == Weight.LIGHT && !about(set.questions().getFirst(), "outcome")) {
          alone(set, asks);
        }
      }
    }
    if (asks.isEmpty()) {
      house.note("No question there stands alone: each has options, or a condition.");
      return Exit.NOTHING;
    }
    int which =
        parsed.hasMatchedOption("--daily")
            ? daily(house, asks.size())
            : house.world().random().nextInt(asks.size());
    Alone chosen = asks.get(which);
    house
        .out()
        .println(house.globals().json() ? Json.line(chosen.json()) : Visible.shown(chosen.ask()));
    return Exit.DONE;
  }

  // The day decides, by way of a generator, so that neighbouring days do not walk through the list.
  private static int daily(House house, int count) throws Refused, IOException {
    long day = house.today().toEpochDay();
    return (int) Math.floorMod(new SplittableRandom(day).nextLong(), (long) count);
  }

  // Some questions are about this program, and some sets about one thing that was.
  private static boolean about(Question question, String tag) {
    return question.asking().tags().contains(tag);
  }

  private static void alone(PromptSet set, List<Alone> asks) {
    for (Question question : set.questions()) {
      boolean stands =
          switch (question) {
            case Question.Line _, Question.Text _, Question.Pair _ ->
                question.asking().when().equals(Condition.ALWAYS);
            case Question.Read _,
                Question.One _,
                Question.Any _,
                Question.Sort _,
                Question.Day _,
                Question.Amount _ ->
                false;
          };
      if (stands && !about(question, "leave-out") && !about(question, "doors")) {
        asks.add(new Alone(set.id(), question.id(), question.ask()));
      }
    }
  }
}
