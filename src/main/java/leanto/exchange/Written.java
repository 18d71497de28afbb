package leanto.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.journal.Content;
import leanto.journal.EntryMarkdown;
import leanto.text.Visible;

/// An entry as another program kept it.
///
/// @param date when it was written
/// @param title its title; a newline in it becomes a blank
/// @param tags its tags
/// @param words all else. The newline that ends them is not part of them; where there are none, the
///   title is all the words
record Written(OffsetDateTime date, String title, List<String> tags, String words) {

  /// Reads an entry once more.
  @FunctionalInterface
  interface Again {
    /// @throws IOException with one plain sentence where it can no longer be read
    Written read() throws IOException;
  }

  /// Whether there is nothing in it that could be kept.
  boolean isBlank() {
    return title.isBlank() && words.isBlank();
  }

  /// Gives it as one that was written freely, without its words.
  ///
  /// @param again reads it when they are needed
  Arrival arrival(Again again) {
    return new Arrival(
        Optional.empty(),
        date,
        heading(),
        Optional.empty(),
        content(date, heading(), again),
        !Visible.stored(text()).equals(text()));
  }

  // Not of this entry: it would stay in memory.
  private static Content content(OffsetDateTime date, String heading, Again again) {
    return () -> {
      Written now = again.read();
      if (!now.date.equals(date) || !now.heading().equals(heading)) {
        throw new IOException("The entry \"" + heading + "\" has changed while it was read.");
      }
      return now.markdown();
    };
  }

  private byte[] markdown() {
    List<String> kept = tags.stream().map(Visible::stored).toList();
    Exchange all = Exchange.free(Visible.stored(text()));
    return EntryMarkdown.write(new Entry(date, heading(), List.of(), kept, List.of(all)))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String heading() {
    return Visible.stored(title.replace('\n', ' '));
  }

  private String text() {
    String text = words.endsWith("\n") ? words.substring(0, words.length() - 1) : words;
    return text.isBlank() ? title : text;
  }
}
