package leanto.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leanto.yaml.Refused;

/// Prompt sets by their ids: in the folders of a person, and in the program. The nearer one wins.
///
/// Finding looks at names; a set is read when [Found#read] is called, so that a file that is
/// refused hides no other.
public final class Shelf {

  private final List<Path> folders;

  /// Takes the folders, nearest first: `<journal>/prompts`, then `<config>/leanto/prompts`
  /// (`design.md` 2). They need not be there.
  public Shelf(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /// Takes an id and gives the set of that name, if there is one: by the name of its file, else by
  /// the id in it.
  public Optional<Found> find(String id) {
    Optional<Found> found = byName(id);
    return found.isPresent() ? found : byOwnId(id);
  }

  /// Gives the sets that ship with the program.
  public static List<Found> shipped() {
    return Shipped.IDS.stream().map(Found::shipped).toList();
  }

  /// Gives the files of a folder that hold sets, told by their names.
  ///
  /// @throws IOException where it cannot be read
  public static List<Path> files(Path folder) throws IOException {
    return SetFiles.in(folder);
  }

  /// Whether a file of that name would be one of them.
  public static boolean isSet(String name) {
    return SetFiles.named(name);
  }

  /// Gives every set that is not covered by one of the same name in a nearer folder: those of the
  /// folders, then those of the program.
  public List<Found> all() {
    List<Found> all = new ArrayList<>();
    Set<String> nearer = new HashSet<>();
    for (Path folder : folders) {
      Set<String> here = new HashSet<>();
      for (Path file : SetFiles.in(folder)) {
        Found found = Found.of(file);
        if (found.id().isEmpty() || !nearer.contains(found.id())) {
          all.add(found);
          here.add(found.id());
        }
      }
      nearer.addAll(here);
    }
    for (String id : Shipped.IDS) {
      if (nearer.add(id)) {
        all.add(Found.shipped(id));
      }
    }
    return all;
  }

  private Optional<Found> byName(String id) {
    for (Path folder : folders) {
      for (Path file : SetFiles.in(folder)) {
        if (SetFiles.id(file).equals(id)) {
          return Optional.of(Found.of(file));
        }
      }
    }
    return Shipped.IDS.contains(id) ? Optional.of(Found.shipped(id)) : Optional.empty();
  }

  // Reads the sets of a person, for their own ids; those of the program have the names of their
  // files.
  private Optional<Found> byOwnId(String id) {
    for (Path folder : folders) {
      for (Path file : SetFiles.in(folder)) {
        Found found = Found.of(file);
        if (hasId(found, id)) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  // A file that cannot be read is named when it is asked for; here it hides no other.
  private static boolean hasId(Found found, String id) {
    try {
      return found.read().id().equals(id);
    } catch (Refused | IOException e) {
      return false;
    }
  }
}
