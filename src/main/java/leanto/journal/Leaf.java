package leanto.journal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/// A file of the journal and where it stands in it. There are as many as files, so each is small.
///
/// @param place the folder it lies in, or the file itself
/// @param name its name in that folder; empty where the place is the file
/// @param second its moment on the clock it was kept by, in seconds, as if that clock had stood at
///   zero in 1970
/// @param open whether the time, or all of it, is to be looked for in the file
record Leaf(Path place, String name, long second, boolean open) {

  private static final int DAY = 24 * 60 * 60;

  /// Newest first, on the clocks they were kept by. Of one minute, `-2` comes after the first, and
  /// `-10` after `-2`.
  static final Comparator<Leaf> NEWEST = (one, other) -> other.compare(one);

  /// Takes a file in a folder and gives what its name says; nothing where that is no day.
  static Optional<Leaf> named(Path folder, String name) {
    Optional<DatedName.Said> said = DatedName.said(folder, name);
    return said.isPresent()
        ? Optional.of(new Leaf(folder, name, said.get().second(), !said.get().isTimed()))
        : Optional.empty();
  }

  /// The same for the path of a file.
  static Optional<Leaf> named(Path path) {
    return DatedName.said(path).map(said -> new Leaf(path, "", said.second(), !said.isTimed()));
  }

  /// A file at a moment that was found in it.
  static Leaf at(Path path, LocalDateTime moment) {
    return new Leaf(path, "", moment.toEpochSecond(ZoneOffset.UTC), false);
  }

  /// The file.
  Path path() {
    return place.resolve(name);
  }

  /// The day it belongs to, counted from 1970.
  long day() {
    return Math.floorDiv(second, DAY);
  }

  private int compare(Leaf other) {
    if (second != other.second) {
      return Long.compare(second, other.second);
    }
    Path path = path();
    Path beside = other.path();
    int longer = Integer.compare(path.toString().length(), beside.toString().length());
    return longer != 0 ? longer : path.compareTo(beside);
  }
}
