package leanto.exchange;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import leanto.journal.Content;

/// A file that can be brought into a journal.
///
/// @param name its path below the journal's folder, where it came with one
/// @param date when it was written
/// @param title its title, on one line
/// @param changed when the file was last changed, where that is known
/// @param content gives every byte of it
/// @param told whether something in the words stands there in its visible form
public record Arrival(
    Optional<Path> name,
    OffsetDateTime date,
    String title,
    Optional<FileTime> changed,
    Content content,
    boolean told) {

  /// Gives its path below the journal's folder.
  ///
  /// @param otherwise gives that of an entry of a date
  public Path place(Function<OffsetDateTime, Path> otherwise) {
    return name.orElseGet(() -> otherwise.apply(date));
  }
}
