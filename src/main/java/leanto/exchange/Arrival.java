package leanto.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.journal.EntryMarkdown;
import leanto.text.Visible;

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

  /// Gives the bytes of a file, when they are needed.
  @FunctionalInterface
  public interface Content {
    /// @throws IOException with one plain sentence where it can no longer be read
    byte[] bytes() throws IOException;
  }

  /// Gives its path below the journal's folder.
  ///
  /// @param otherwise gives that of an entry of a date
  public Path place(Function<OffsetDateTime, Path> otherwise) {
    return name.orElseGet(() -> otherwise.apply(date));
  }

  /// Takes what another program kept and gives it as an entry that was written freely. The newline
  /// that ends the words is not part of them; where there are none, the title is all the words.
  static Arrival entry(OffsetDateTime date, String title, List<String> tags, String words) {
    String text = words.endsWith("\n") ? words.substring(0, words.length() - 1) : words;
    String kept = Visible.stored(text.isBlank() ? title : text);
    String over = Visible.stored(title.replace('\n', ' '));
    Exchange all = Exchange.free(kept);
    byte[] bytes =
        EntryMarkdown.write(new Entry(date, over, List.of(), tags, List.of(all)))
            .getBytes(StandardCharsets.UTF_8);
    boolean told = !kept.equals(text.isBlank() ? title : text);
    return new Arrival(Optional.empty(), date, over, Optional.empty(), () -> bytes, told);
  }
}
