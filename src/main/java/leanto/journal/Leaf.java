package leanto.journal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/// A file of the journal and where it stands in it. There are as many as files, so each is small.
///
/// @param path the file
/// @param second its moment on the clock it was kept by, in seconds, as if that clock had stood at
///   zero in 1970
/// @param open whether the time, or all of it, is to be looked for in the file
record Leaf(Path path, long second, boolean open) {

  private static final int DAY = 24 * 60 * 60;

  /// Newest first, on the clocks they were kept by. Of one minute, `-2` comes after the first, and
  /// `-10` after `-2`.
  static final Comparator<Leaf> NEWEST = (one, other) -> other.compare(one);

  /// Takes a file and its name, and gives what that says; nothing where that is no day.
  static Optional<Leaf> named(Path path, String name) {
    return DatedName.said(path, DatedName.bare(name))
        .map(said -> of(path, said.when(), !said.timed()));
  }

  /// The same file at a moment that was found in it.
  static Leaf at(Path path, LocalDateTime moment) {
    return of(path, moment, false);
  }

  /// The day it belongs to, counted from 1970.
  long day() {
    return Math.floorDiv(second, DAY);
  }

  private static Leaf of(Path path, LocalDateTime moment, boolean open) {
    return new Leaf(path, moment.toEpochSecond(ZoneOffset.UTC), open);
  }

  private int compare(Leaf other) {
    if (second != other.second) {
      return Long.compare(second, other.second);
    }
    int longer = Integer.compare(path.toString().length(), other.path.toString().length());
    return longer != 0 ? longer : path.compareTo(other.path);
  }
}
