package leanto.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import leanto.traces.Removal;

/// What is to be forgotten, as it was when the person was told.
///
/// @param title what it is
/// @param goes what goes, in words
/// @param first what goes first
/// @param last what goes when all of that went: it says where the rest is
/// @param folders folders that go where they are empty then
/// @param roots where to look for what is left
/// @param remarks what else there is to know, a sentence each: what stays, and who has copies
record Forgetting(
    String title,
    List<String> goes,
    Removal first,
    Removal last,
    List<Path> folders,
    List<Path> roots,
    List<String> remarks) {

  Forgetting {
    goes = List.copyOf(goes);
    folders = List.copyOf(folders);
    roots = List.copyOf(roots);
    remarks = List.copyOf(remarks);
  }

  /// One thing alone.
  Forgetting(
      String title, List<String> goes, Removal first, List<Path> folders, List<String> remarks) {
    this(title, goes, first, Removal.NOTHING, folders, List.of(), remarks);
  }

  /// Every file that is to go.
  List<Path> files() {
    return Stream.concat(first.files().stream(), last.files().stream()).toList();
  }

  /// Removes it. Gives what could not be removed, with a sentence each.
  Map<Path, String> run() {
    Map<Path, String> left = new TreeMap<>(first.run());
    if (left.isEmpty()) {
      left.putAll(last.run());
    } else {
      for (Path file : last.files()) {
        left.put(file, file + " stays, since it says where the rest is.");
      }
    }
    Removal.emptied(folders);
    return left;
  }
}
