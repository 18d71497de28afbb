package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leanto.files.Copied;
import leanto.files.Unsearched;
import leanto.journal.Journal;
import leanto.journal.Listed;
import leanto.journal.Listing;
import leanto.library.Shelf;
import leanto.traces.Place;
import leanto.traces.Removal;
import leanto.traces.Trace;
import leanto.yaml.Refused;

/// Everything that this program has written for a person, to be forgotten: entries, drafts, sets,
/// lines for the doors page, and at last the settings, which say where the rest is. What others
/// have written into the same folders stays, and is named.
final class Everything {

  // As many paths of one folder as can be read on a screen.
  static final int MOST = 6;

  // With what is left of a change that was cut short.
  private static final String DOORS = "doors\\.txt|\\.doors\\.txt\\..*\\.new";
  private static final Pattern CIRCLE =
      Pattern.compile("circle\\.yaml|\\.circle\\.yaml\\.[0-9]+\\.new");
  private static final String SETTINGS = "settings\\.yaml|\\.settings\\.yaml\\..*\\.new";

  private final House house;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> settings = new ArrayList<>();
  private final Set<Path> folders = new LinkedHashSet<>();
  private final Set<Path> roots = new LinkedHashSet<>();
  private final List<String> goes = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  private Everything(House house) {
    this.house = house;
  }

  /// Looks for it; empty where there is nothing.
  static Optional<Forgetting> of(House house) throws Stopped, Refused, IOException {
    Everything all = new Everything(house);
    for (Path folder : Journals.of(house)) {
      all.journal(folder);
    }
    all.state();
    all.lent();
    all.config();
    return all.goes.isEmpty() ? Optional.empty() : Optional.of(all.forgetting());
  }

  private Forgetting forgetting() throws IOException {
    for (Path root : roots) {
      remarks.addAll(staying(root));
    }
    Stream.concat(files.stream(), settings.stream())
        .filter(Files::isSymbolicLink)
        .forEach(link ->
            remarks.add(house.folders().shown(link) + " is a link. What it leads to stays."));
    remarks.add(
        "The program itself stays, in " + house.folders().shown(house.world().program()) + ".");
    return new Forgetting(
        "Forget everything",
        goes,
        new Removal(files),
        new Removal(settings),
        List.copyOf(folders),
        List.copyOf(roots),
        remarks);
  }

  private void journal(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Path root = root(folder);
    Journal journal = house.journal(folder);
    Listing listing = journal.list();
    List<Path> ours = new ArrayList<>(Journal.leftovers(listing));
    for (Listed listed : listing.entries()) {
      if (journal.wrote(listed.path())) {
        ours.add(listed.path());
      }
    }
    ours.addAll(Shelf.files(root.resolve("prompts")));
    ours.addAll(circle(root));
    if (Unsearched.isBare(root) && ours.containsAll(others(root, Unsearched.mark(root)))) {
      ours.add(Unsearched.mark(root));
    }
    ours.sort(null);
    add(folder, ours);
    // Empty ones of years are left where entries were forgotten one by one.
    folders.addAll(journal.years());
    for (Path file : ours) {
      for (Path above = file.getParent(); !above.equals(root); above = above.getParent()) {
        folders.add(above);
      }
    }
    Copied.of(folder)
        .forEach(copied -> remarks.add(copied.sentence(house.folders().shown(folder))));
  }

  private static List<Path> circle(Path root) throws IOException {
    try (Stream<Path> all = Files.list(root)) {
      return all.filter(it -> CIRCLE.matcher(it.getFileName().toString()).matches())
          .filter(it -> !Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS))
          .toList();
    }
  }

  private static List<Path> others(Path root, Path mark) throws IOException {
    return left(root).stream().filter(path -> !path.equals(mark)).toList();
  }

  private void state() throws IOException {
    Path folder = house.folders().state();
    if (Files.isDirectory(folder)) {
      List<Path> alive = new ArrayList<>(house.drafts().goingOn());
      if (!alive.isEmpty()) {
        remarks.add("A sitting goes on elsewhere. Its draft stays.");
      }
      for (Path lent : Loans.in(folder.toRealPath())) {
        if (isOut(lent)) {
          alive.add(lent);
        }
      }
      all(folder, alive);
    }
  }

  private void lent() throws IOException {
    for (Path folder : Loans.all(house)) {
      if (!isOut(folder)) {
        all(folder, List.of());
      }
    }
  }

  private boolean isOut(Path lent) {
    boolean out = Loans.isOut(lent);
    if (out) {
      remarks.add(house.folders().shown(lent) + " is with an editor, and stays.");
    }
    return out;
  }

  // All of it is ours, also what an editor has left there of an answer.
  private void all(Path folder, List<Path> alive) throws IOException {
    root(folder);
    List<Path> ours = new ArrayList<>();
    for (Trace trace : Place.whole(folder).traces()) {
      if (trace.kind().equals("folder")) {
        folders.add(trace.path());
      } else if (alive.stream().noneMatch(draft -> isOf(draft, trace.path()))) {
        ours.add(trace.path());
      }
    }
    add(folder, ours);
  }

  // A draft, and what begins with its name.
  private static boolean isOf(Path draft, Path path) {
    String name = draft.toString().replaceFirst("\\.txt$", "");
    return path.toString().startsWith(name);
  }

  private void config() throws IOException {
    Path folder = house.folders().config();
    if (!Files.isDirectory(folder)) {
      return;
    }
    Path root = root(folder);
    folders.add(root.resolve("prompts"));
    List<Path> ours = new ArrayList<>(Shelf.files(root.resolve("prompts")));
    for (Path file : Place.whole(folder).traces().stream().map(Trace::path).toList()) {
      String name = root.relativize(file).toString();
      if (name.matches(DOORS)) {
        ours.add(file);
      } else if (name.matches(SETTINGS)) {
        settings.add(file);
      }
    }
    files.addAll(ours);
    ours.addAll(settings);
    said(folder, ours);
  }

  // A link to a folder is followed once. The folder goes where it is empty, and the link with it.
  private Path root(Path folder) throws IOException {
    Path real = folder.toRealPath();
    roots.add(real);
    folders.add(real);
    folders.add(folder);
    return real;
  }

  private void add(Path folder, List<Path> ours) throws IOException {
    files.addAll(ours);
    said(folder, ours);
  }

  private void said(Path folder, List<Path> ours) throws IOException {
    String shown = house.folders().shown(folder);
    if (ours.isEmpty() && left(folder).isEmpty()) {
      goes.add(shown + ", which is empty");
    } else if (ours.size() > MOST) {
      goes.add("all of Lean-to in " + shown + " (--dry-run names each file)");
    } else {
      ours.forEach(file -> goes.add(house.folders().shown(file)));
    }
  }

  private List<String> staying(Path root) throws IOException {
    Set<Path> go = new HashSet<>(files);
    go.addAll(settings);
    List<Path> stay = left(root).stream().filter(path -> !go.contains(path)).toList();
    return stay.size() > MOST
        ? List.of("Other files in " + house.folders().shown(root) + " stay.")
        : stay.stream().map(file -> house.folders().shown(file) + " stays.").toList();
  }

  /// Gives what is in a folder now: files, and the hidden folders of others.
  static List<Path> left(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    Place place = Place.open(root);
    List<Path> left = new ArrayList<>(place.closed());
    for (Trace trace : place.traces()) {
      if (!trace.kind().equals("folder")) {
        left.add(trace.path());
      }
    }
    left.sort(null);
    return left;
  }
}
