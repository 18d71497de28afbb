package leanto.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.library.Found;
import leanto.library.Shelf;
import leanto.prompt.PromptSet;
import leanto.prompt.Weight;
import leanto.text.Nearest;
import leanto.yaml.Refused;

/// Finds prompt sets by the words of a command line.
final class Sets {

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

  /// Takes sets and gives the titles of those that the tender ones name as lighter, by their ids;
  /// one that cannot be read has none.
  static Map<String, String> lighter(House house, List<PromptSet> sets)
      throws Stopped, Refused, IOException {
    Map<String, String> titles = new HashMap<>();
    for (PromptSet set : sets) {
      if (set.weight() == Weight.TENDER && set.lighter().isPresent()) {
        Optional<Found> found = house.shelf().find(set.lighter().get());
        if (found.isPresent()) {
          titles.put(set.lighter().get(), title(found.get()));
        }
      }
    }
    return titles;
  }

  private static String title(Found found) throws IOException {
    try {
      return found.read().title();
    } catch (Refused _) {
      return found.id();
    }
  }

  /// The same, found and not read yet.
  static Found found(House house, String word) throws Stopped, Refused, IOException {
    if (isPath(word)) {
      return file(house, word);
    }
    Shelf shelf = house.shelf();
    Optional<Found> found = shelf.find(word);
    if (found.isEmpty()) {
      throw missing(word, shelf);
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

  private static Stopped missing(String word, Shelf shelf) throws IOException {
    List<String> ids =
        shelf.all().stream().map(Found::id).filter(id -> !id.isEmpty()).distinct().toList();
    String nearest = Nearest.hint(word, ids);
    String next = nearest.isEmpty() ? " There are: " + String.join(", ", ids) + "." : nearest;
    return new Stopped(Exit.USAGE, "There is no set \"" + word + "\"." + next);
  }
}
