package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Removes one entry, or everything (`care.md` P13, E27). It says first what goes and what it
/// cannot reach, asks once, looks whether it is gone, and says what is left. It claims no erasure:
/// what a disk or a copy still has is not in its hands.
final class ForgetCommand implements Command {

  static final String OUT_OF_REACH =
      "Out of reach: backups and synced copies, old blocks of the disk, the history of a shell,"
          + " and what a terminal or an editor has stored.";

  // `care.md` 3.9
  static final String NOTICED = "That something is gone can be noticed by someone who looks.";

  @Override
  public String name() {
    return "forget";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            name(),
            "Remove an entry, or everything; this asks once.",
            "leanto forget last",
            "leanto forget 2026-03-01",
            "leanto forget --everything --dry-run",
            "leanto forget --everything")
        .addPositional(
            Specs.word("ENTRY", "0..*", "a file, a day, last, or a number from leanto list"))
        .addOption(
            Specs.flag(
                "every entry that Lean-to wrote, settings, drafts, circle, own sets, own lines",
                "--everything"))
        .addOption(Specs.flag("print each file that would go, remove nothing", "--dry-run"));
  }

  @Override
  public boolean mayChange() {
    return true;
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    boolean everything = parsed.hasMatchedOption("--everything");
    String word = String.join(" ", parsed.matchedPositionalValue(0, new String[0]));
    if (everything != word.isEmpty()) {
      throw new Stopped(
          Exit.USAGE,
          everything
              ? "--everything goes without an entry."
              : "An entry is missing, such as in leanto forget last.");
    }
    boolean dry = parsed.hasMatchedOption("--dry-run");
    if (!dry) {
      house.writes("leanto forget");
    }
    Optional<Forgetting> what = everything ? Everything.of(house) : OneEntry.of(house, word);
    if (what.isEmpty()) {
      return everything ? nothing(house) : Exit.NOTHING;
    }
    return dry ? list(house, what.get()) : ask(house, what.get());
  }

  private static int nothing(House house) {
    house.note("There is nothing of Lean-to here: no settings, no drafts, no entries.");
    return Exit.NOTHING;
  }

  private static int list(House house, Forgetting what) {
    for (Path file : what.files()) {
      if (house.globals().json()) {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("path", file.toString());
        house.out().println(Json.line(object));
      } else {
        house.print(file + "\n");
      }
    }
    what.remarks().forEach(house::note);
    return Exit.DONE;
  }

  private static int ask(House house, Forgetting what) throws Stopped, Refused, IOException {
    return switch (Seat.choose(house, screen(what))) {
      case Reply.Typed(String key) when key.equals("f") -> remove(house, what);
      case Reply.Pressed(Reply.Key key, String _) when key == Reply.Key.LEAVE -> Exit.LEFT;
      case Reply.Pressed(Reply.Key key, String _) when key == Reply.Key.END -> {
        house.note("The input ended, and nothing was removed.");
        yield Exit.DONE;
      }
      case Reply.Typed _, Reply.Pressed _, Reply.Gave _ -> Exit.DONE;
    };
  }

  // The one question that asks to be confirmed is about deleting (`design.md` 7).
  private static Turn.Screen screen(Forgetting what) {
    List<String> text = new ArrayList<>();
    text.add("This would be removed, and does not come back:");
    what.goes().forEach(text::add);
    text.add("");
    text.addAll(what.remarks());
    text.add(OUT_OF_REACH);
    text.add(NOTICED);
    return new Turn.Screen(
        what.title(),
        text,
        List.of(new Turn.Choice("f", "forget"), new Turn.Choice("g", "go back")),
        false,
        Optional.empty());
  }

  private static int remove(House house, Forgetting what) throws IOException {
    Map<Path, String> left = what.run();
    if (!left.isEmpty()) {
      left.values().forEach(house::note);
      if (!left.keySet().containsAll(what.files())) {
        house.note("The rest of it is gone.");
      }
      return Exit.NOT_KEPT;
    }
    house.out().println("It is gone.");
    for (Path root : what.roots()) {
      left(house, Everything.left(root));
    }
    return Exit.DONE;
  }

  private static void left(House house, List<Path> paths) {
    int most = house.world().screen().getAsBoolean() ? Everything.MOST : paths.size();
    for (Path path : paths.subList(0, Math.min(most, paths.size()))) {
      house.print("Left: " + path + "\n");
    }
    if (paths.size() > most) {
      house.print("Left: more files in the same folders\n");
    }
  }
}
