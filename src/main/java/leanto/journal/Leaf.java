package leanto.journal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/// A file of the journal and where it stands in it.
///
/// @param path the file
/// @param day the day it belongs to, counted from 1970
/// @param second the second of that day
/// @param open whether the time, or all of it, is to be looked for in the file
record Leaf(Path path, long day, int second, boolean open) {

  /// Newest first, on the clocks they were kept by. Of one minute, `-2` comes after the first, and
  /// `-10` after `-2`.
  static final Comparator<Leaf> NEWEST =
      Comparator.comparingLong(Leaf::day)
          .thenComparingInt(Leaf::second)
          .thenComparingInt(leaf -> leaf.path().toString().length())
          .thenComparing(Leaf::path)
          .reversed();

  /// Takes a file and its name, and gives what that says; nothing where that is no day.
  static Optional<Leaf> named(Path path, String name) {
    return DatedName.said(path, DatedName.bare(name))
        .map(said -> of(path, said.when(), !said.timed()));
  }

  /// The same file at a moment that was found in it.
  static Leaf at(Path path, LocalDateTime moment) {
    return of(path, moment, false);
  }

  private static Leaf of(Path path, LocalDateTime moment, boolean open) {
    return new Leaf(
        path, moment.toLocalDate().toEpochDay(), moment.toLocalTime().toSecondOfDay(), open);
  }
}
