package leanto.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import leanto.files.Reason;

/// Reads the beginnings of files, one after another: as much as a listing says of each.
final class Heads {

  private final Supplier<ZoneId> zone;
  private final ByteBuffer room = TextFile.room();

  Heads(Supplier<ZoneId> zone) {
    this.zone = zone;
  }

  /// Gives what a listing says of a file, and what could not be understood of it.
  Glance glance(int number, Path path) {
    try {
      TextFile file = TextFile.head(path, attributes(path), room);
      Document document = Document.of(path.toString(), file.text());
      Optional<OffsetDateTime> dated = Listed.dated(document.front(), zone);
      Listed listed = Listed.of(path, document, dated, file.changed(), zone);
      List<Note> notes = new ArrayList<>();
      for (String what : Unread.in(path, document, dated.isPresent())) {
        notes.add(new Note(path, what));
      }
      return new Glance(number, Optional.of(listed), notes);
    } catch (IOException notUnderstood) {
      return new Glance(
          number, Optional.empty(), List.of(new Note(path, notUnderstood.getMessage())));
    }
  }

  /// Gives the moment of a file that has to be looked for in it; the first there is where it cannot
  /// be understood.
  LocalDateTime moment(Path path) {
    return glance(0, path)
        .listed()
        .map(listed -> listed.date().toLocalDateTime())
        .orElse(LocalDateTime.MIN);
  }

  /// Looks at a file, at a link itself.
  ///
  /// @throws IOException with one plain sentence
  static BasicFileAttributes attributes(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException stopped) {
      throw Reason.because(path, "could not be opened", stopped);
    }
  }
}
