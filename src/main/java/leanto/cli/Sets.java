package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leanto.library.Found;
import leanto.library.Shelf;
import leanto.prompt.OwnSay;
import leanto.prompt.PromptSet;
import leanto.prompt.Weight;
import leanto.session.Lighter;
import leanto.text.Nearest;
import leanto.yaml.Refused;

/// Finds prompt sets by the words of a command line.
final class Sets {

  // What is offered where the lighter set is not to be had.
  private static final List<String> LIGHT = List.of("safe-enough", "today-i-carried", "my-terms");

  private Sets() {}

  /// Takes a set's id, or the path of its file.
  ///
  /// @throws Stopped (2) where there is none, with the nearest right word; (1) where all of it is
  ///   left out
  /// @throws Refused where the file cannot be read as a set
  static PromptSet named(House house, String word) throws Stopped, Refused, IOException {
    PromptSet set = found(house, word).read();
    return house
        .ownSay()
        .over(set)
        .orElseThrow(() ->
            new Stopped(
                Exit.NOTHING, "All of " + word + " is left out, as settled: leanto settings."));
  }

  /// Takes sets and gives what is lighter than each tender one, by its id: what it names, or
  /// another light set where that one is left out or cannot be read.
  static Map<String, Lighter> lighter(House house, List<PromptSet> sets)
      throws Stopped, Refused, IOException {
    Map<String, Lighter> lighter = new HashMap<>();
    for (PromptSet set : sets) {
      if (set.weight() == Weight.TENDER) {
        lighter(house, set).ifPresent(it -> lighter.put(set.id(), it));
      }
    }
    return lighter;
  }

  private static Optional<Lighter> lighter(House house, PromptSet set)
      throws Stopped, Refused, IOException {
    List<String> ids = new ArrayList<>(set.lighter().stream().toList());
    ids.addAll(LIGHT);
    for (String id : ids) {
      Optional<Found> found = house.shelf().find(id);
      Optional<PromptSet> shown = found.isEmpty() ? Optional.empty() : shown(house, found.get());
      if (shown.isPresent()) {
        return Optional.of(new Lighter(id, shown.get().title()));
      }
    }
    return Optional.empty();
  }

  /// A set as this person is to see it; nothing where all of it is left out, or it cannot be read.
  static Optional<PromptSet> shown(House house, Found found) throws Stopped, Refused, IOException {
    OwnSay say = house.ownSay(); // settings that cannot be read are no fault of the set
    try {
      return say.over(found.read());
    } catch (Refused _) {
      return Optional.empty();
    }
  }

  /// The set of [#named], found and not read yet.
  static Found found(House house, String word) throws Stopped, Refused, IOException {
    if (isPath(word)) {
      return file(house, word);
    }
    Shelf shelf = house.shelf();
    Optional<Found> found = shelf.find(word);
    if (found.isEmpty()) {
      throw missing(house, word, shelf);
    }
    return found.get();
  }

  /// Takes the path of a file as it was typed.
  ///
  /// @throws Stopped (2) where there is no such file
  static Found file(House house, String word) throws Stopped {
    return Found.of(word, house.file(word));
  }

  private static boolean isPath(String word) {
    return word.indexOf('/') >= 0 || word.endsWith(".yaml") || word.endsWith(".yml");
  }

  private static Stopped missing(House house, String word, Shelf shelf)
      throws Stopped, Refused, IOException {
    Set<String> named = new LinkedHashSet<>();
    for (Found found : shelf.all()) {
      if (found.file().filter(Files::isDirectory).isPresent()) {
        // The set may be in this folder, which cannot be opened: that is what is said.
        found.read();
      }
      if (house.ownSay().isNothing() || shown(house, found).isPresent()) {
        named.add(found.id());
      }
    }
    named.remove("");
    List<String> ids = List.copyOf(named);
    String nearest = Nearest.hint(word, ids);
    String next = nearest.isEmpty() ? " There are: " + String.join(", ", ids) + "." : nearest;
    return new Stopped(Exit.USAGE, "There is no set \"" + word + "\"." + next);
  }
}
