package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leanto.history.Change;
import leanto.history.GitTrouble;
import leanto.history.History;
import leanto.history.State;
import leanto.yaml.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The journal in git: a repository is begun, looked at, kept in, and synced with another. Nothing
/// of it happens unless it is asked for, here or in the settings (`faults.md` 29).
final class HistoryCommand implements Command {

  private static final String HOOKS = "--hooks";

  // As many paths as can be read in one go.
  private static final int MOST = 6;

  @Override
  public String name() {
    return "history";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            name(),
            "Keep the journal in git: say how it stands.",
            "leanto history begin",
            "leanto history",
            "leanto history keep",
            "leanto history sync");
    hooks(spec);
    spec.addSubcommand(
        "begin",
        new CommandLine(
            Specs.command(
                "begin",
                "Make a git repository of the journal's folder.",
                "leanto history begin")));
    add(
        spec,
        hooks(
            Specs.command(
                "status",
                "Say what is kept, what is not yet, and what was not sent.",
                "leanto history status",
                "leanto history status --json")));
    add(
        spec,
        hooks(
            Specs.command(
                    "keep",
                    "Keep what is new, changed or removed: one commit for each, after a first one.",
                    "leanto history keep",
                    "leanto history keep last")
                .addPositional(
                    Specs.word(
                        "ENTRY", "0..1", "this one alone: a file, a day, last, or a number"))));
    add(
        spec,
        hooks(
            Specs.command(
                "sync",
                "Take in what was kept on another computer, and send what was kept here.",
                "leanto history sync")));
    return spec;
  }

  private static void add(CommandSpec history, CommandSpec spec) {
    history.addSubcommand(spec.name(), new CommandLine(spec));
  }

  private static CommandSpec hooks(CommandSpec spec) {
    return spec.addOption(
        Specs.flag("let git run hooks, filters and commands that the repository brings", HOOKS));
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    boolean hooks = parsed.hasMatchedOption(HOOKS);
    try {
      return switch (parsed.commandSpec().name()) {
        case "begin" -> begin(house);
        case "keep" -> keep(house, hooks, parsed.matchedPositionalValue(0, null));
        case "sync" -> sync(house, hooks);
        default -> status(house, hooks);
      };
    } catch (GitTrouble trouble) {
      throw UnderGit.stopped(house, trouble);
    }
  }

  private static int begin(House house) throws Stopped, Refused, IOException, GitTrouble {
    house.writes("leanto history begin");
    History.check(house.world().env());
    house.journal().prepare(house.now()).forEach(house::note);
    Path folder = house.journal().make();
    String shown = house.folders().shown(folder);
    Optional<Path> there = UnderGit.of(house, false).begin();
    if (there.isPresent()) {
      String what =
          there.get().equals(folder)
              ? " is a repository already."
              : " lies in the repository " + house.folders().shown(there.get()) + ".";
      house.page(List.of(shown + what + " Nothing was changed."));
      return Exit.DONE;
    }
    house.page(
        List.of(
            shown + " is a repository of git now. It stays on this computer.",
            "",
            "Git keeps each version of what is kept in it, also of what is changed or forgotten"
                + " later: those words stay in its history.",
            "",
            "leanto history keep keeps what is there in a first commit, and then each entry in its"
                + " own; history: keep in the settings does so after each sitting and each change."
                + " leanto history sync is for a second computer, once git remote add origin"
                + " ADDRESS has named a place between the two."));
    return Exit.DONE;
  }

  private static int status(House house, boolean hooks)
      throws Stopped, Refused, IOException, GitTrouble {
    History history = UnderGit.of(house, hooks);
    State state = history.state();
    if (house.globals().json()) {
      house.out().println(Json.line(HistoryWords.json(state, history.leftOutFiles(state))));
    } else {
      HistoryWords.print(house, state, history.leftOut(state));
    }
    return Exit.DONE;
  }

  private static int keep(House house, boolean hooks, String word)
      throws Stopped, Refused, IOException, GitTrouble {
    house.writes("leanto history keep");
    History history = UnderGit.of(house, hooks);
    if (word == null) {
      State state = history.keep(_ -> true, change -> print(house, change));
      Optional<String> leftOut = history.leftOut(state);
      if (state.changes().isEmpty() && leftOut.isEmpty()) {
        house.note("Everything is kept.");
      }
      leftOut.ifPresent(house::note);
      history.closeFiles().ifPresent(house::note);
      return kept(house, state);
    }
    Optional<Path> named = named(house, word);
    if (named.isEmpty()) {
      return Exit.NOTHING;
    }
    Path path = named.get();
    State state =
        history.keep(change -> change.path().equals(path), change -> print(house, change));
    if (state.changes().stream().noneMatch(change -> change.path().equals(path))) {
      boolean out = history.leavesOut(path);
      house.note(path + (out ? " is left out by .gitignore." : " is kept already."));
      return out ? Exit.NOTHING : Exit.DONE;
    }
    return kept(house, state);
  }

  private static int kept(House house, State state) {
    HistoryWords.adrift(state).ifPresent(house::note);
    return Exit.DONE;
  }

  // One that was removed is named by its path, too.
  private static Optional<Path> named(House house, String word)
      throws Stopped, Refused, IOException {
    Optional<Path> named =
        Entries.isPath(word) ? Optional.of(house.path(word)) : Entries.named(house, word);
    if (named.isEmpty()) {
      return named;
    }
    Path root = house.journalFolder().path().toRealPath();
    Path above = named.get().getParent();
    Path real =
        Files.exists(above) ? above.toRealPath().resolve(named.get().getFileName()) : named.get();
    if (!UnderGit.keeps(root, real)) {
      throw new Stopped(
          Exit.USAGE,
          named.get()
              + " is not an entry in "
              + house.folders().shown(house.journalFolder().path())
              + ".");
    }
    return Optional.of(real);
  }

  private static void print(House house, Change change) {
    if (house.globals().json()) {
      house.out().println(Json.line(HistoryWords.json(change)));
    } else {
      house.print(change.path());
    }
  }

  private static int sync(House house, boolean hooks)
      throws Stopped, Refused, IOException, GitTrouble {
    house.writes("leanto history sync");
    house.journal().prepare(house.now()).forEach(house::note);
    History history = UnderGit.of(house, hooks);
    List<Change> left = history.state().changes();
    for (Change change : left.subList(0, Math.min(MOST, left.size()))) {
      house.note("Not kept yet, and so not sent: " + house.folders().shown(change.path()));
    }
    if (left.size() > MOST) {
      house.note("There is more that is not kept yet: leanto history shows it.");
    }
    SyncTold told = new SyncTold(house);
    try {
      told.ended(history.sync(told));
    } finally {
      told.clear();
    }
    history.closeFiles().ifPresent(house::note);
    return Exit.DONE;
  }
}
