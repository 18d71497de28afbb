package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import leanto.cli.ProofCommand.Root;
import leanto.files.Copied;
import leanto.files.Unsearched;
import leanto.settings.DraftChoice;
import leanto.text.Visible;
import leanto.traces.Check;
import leanto.traces.Place;
import leanto.traces.Trace;
import leanto.yaml.Refused;

/// The page of [ProofCommand]: commands, and under each the lines that it prints. These are not
/// folded: they are there to be copied and compared.
final class ProofPage {

  // So many lines of one mode and owner can be read at once; into a file or a pipe go all of them.
  private static final int ON_A_SCREEN = 6;

  private final House house;
  private final boolean screen;

  ProofPage(House house) {
    this.house = house;
    this.screen = house.world().screen().getAsBoolean();
  }

  void print(List<Root> roots) throws Refused, IOException {
    say(
        "What stands behind a $ can be pasted into a shell. The lines under it are what the shell"
            + " then prints; where there are none, it prints none.",
        "",
        "-rw------- is a file that its owner can open, and an administrator. drwx------ is such a"
            + " folder. The owner stands next to it.");
    for (Root root : roots) {
      folder(root);
    }
    lent();
    program();
    network();
    memory();
    copies(roots);
    sums(roots);
    part("It cannot");
    AboutCommand.CANNOT.forEach(line -> say("- " + line));
  }

  private void folder(Root root) throws IOException {
    part(root.title());
    if (!root.isThere()) {
      command(Check.isThere(root.path()), List.of(Check.NOT_THERE));
      return;
    }
    Place place = root.place();
    if (root.isLink()) {
      command(Check.line(root.path()), List.of(line(Place.one(root.path()))));
      command(Check.target(root.path()), List.of(place.root().toString()));
    }
    traces(Check.lines(place), place.traces());
    place.notes().forEach(house::note);
  }

  private void lent() throws IOException {
    Optional<Path> place = Loans.place(house);
    if (place.isPresent()) {
      List<Trace> traces = new ArrayList<>();
      for (Path folder : Loans.all(house)) {
        traces.addAll(Place.whole(folder).traces());
      }
      part("Words that are with an editor, where no draft is held");
      traces(Check.beginning(place.get(), Loans.NAME), Place.sorted(traces));
    }
  }

  private void program() throws IOException {
    Place place = Place.whole(house.world().program());
    Trace folder = Place.one(place.root());
    part("The program");
    traces(Check.lines(place), place.traces());
    say("", "What of it other accounts could change:");
    traces(Check.changeable(folder), Check.changeable(place, folder));
  }

  private void network() {
    part("The network is not used");
    say(
        "The first of these opens the program, and once it was left prints each connection that it"
            + " made to an internet address: none. Java opens three sockets when it starts, to find"
            + " out which kinds there are, and connects none of them. The second opens the program"
            + " where there is no network. leanto history sync, where it is asked for, has git use"
            + " it.");
    command(Check.network(launcher()), List.of());
    command(Check.withoutNetwork(launcher()), List.of());
  }

  private void memory() throws Refused, IOException {
    part("In memory, and nowhere else");
    say(
        "In private mode: everything that is typed. The first of these opens it, and once it was"
            + " left prints what has changed meanwhile, which can be the work of other programs."
            + " The second prints the files that hold some words.",
        held());
    command(Check.unchanged(launcher(), house.folders().home()), List.of());
    command(Check.words(house.folders().home()), List.of());
  }

  private String held() throws Refused, IOException {
    return "In any other sitting, as settled: "
        + switch (house.settings().drafts().orElse(DraftChoice.NONE)) {
          case HOLD -> "nothing. What is typed is in a draft on the disk as well (drafts: hold).";
          case NONE -> "what is typed, until it is kept.";
        };
  }

  private void copies(List<Root> roots) throws IOException {
    part("Copies of the journal, and the search of this computer");
    for (Root root : roots) {
      if (root.shared()) {
        for (Copied copied : Copied.of(root.path())) {
          say(copied.sentence(house.folders().shown(root.path())) + " It is known by this:");
          command(Check.line(copied.mark()), List.of(line(Place.one(copied.mark()))));
        }
      }
    }
    say(
        "A file search reads a journal like any other folder. That of GNOME leaves alone what has"
            + " this file in it. Lean-to puts it into a journal that it makes; touch makes one"
            + " too.");
    for (Root root : roots) {
      if (root.shared() && root.isThere()) {
        Path mark = Unsearched.mark(root.path());
        command(Check.isThere(mark), Files.exists(mark) ? List.of() : List.of(Check.NOT_THERE));
      }
    }
  }

  private void sums(List<Root> roots) throws IOException {
    part("To compare later");
    say(
        "Each of these prints one sum of all the files. It is another sum once a file was added,"
            + " changed or removed.");
    for (Root root : roots) {
      if (root.isThere()) {
        command(Check.sum(root.place()), List.of());
      }
    }
    command(Check.sum(Place.whole(house.world().program())), List.of());
  }

  private Path launcher() {
    Path bin = house.world().program().resolve("bin");
    Path named = bin.resolve(house.world().called());
    return Files.exists(named) ? named : bin.resolve("leanto");
  }

  private void part(String title) {
    say("", title);
  }

  private void say(String... lines) {
    house.page(List.of(lines));
  }

  private void traces(String command, List<Trace> traces) {
    Map<String, Integer> shown = new TreeMap<>();
    List<String> lines = new ArrayList<>();
    for (Trace trace : traces) {
      int alike = shown.merge(trace.mode() + trace.owner(), 1, Integer::sum);
      if (!screen || alike <= ON_A_SCREEN) {
        lines.add(line(trace));
      } else if (alike == ON_A_SCREEN + 1) {
        lines.add("...");
      }
    }
    command(command, lines);
    if (lines.contains("...")) {
      say("More like these stand at the dots: leanto proof | less has each.");
    }
  }

  private void command(String command, List<String> lines) {
    house.print("$ " + command + "\n");
    lines.forEach(line -> house.print(line + "\n"));
  }

  private String line(Trace trace) {
    return screen ? trace.line().replace("\n", Visible.form('\n')) : trace.line();
  }
}
