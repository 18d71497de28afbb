package leanto.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import leanto.entry.Entry;
import leanto.entry.Exchange;

/// A draft whose sitting has ended without being kept.
///
/// @param path where it is
/// @param header the entry without answers; absent where the file cannot be understood, or is of
///   another version: then it is to be shown as text
/// @param meant the file that the entry was to be kept in
/// @param questions for how many questions of each set there was room; absent where for all
/// @param said what was said, in order. A whole answer that was being changed stands before the
///   words that were being typed over it
/// @param damaged what is no whole record, as text: damaged, or cut off while it was written; or
///   the whole file, or one sentence where the file could not be read; mostly empty
/// @param kept the journal's file that holds every word in `said` already: the process ended
///   between keeping the entry and deleting the draft, or the draft stays because of what is
///   damaged in it
public record Waiting(
    Path path,
    Optional<Entry> header,
    Optional<Path> meant,
    OptionalInt questions,
    List<Drafted> said,
    String damaged,
    Optional<Path> kept) {

  public Waiting {
    said = List.copyOf(said);
  }

  /// Gives the entry with all that was said, half-typed words included.
  public Optional<Entry> entry() {
    List<Exchange> exchanges = new ArrayList<>();
    for (Drafted typed : said) {
      exchanges.add(typed.exchange());
    }
    return header.map(entry -> entry.with(exchanges));
  }

  /// Whether no word was typed, so that there is nothing to offer.
  public boolean blank() {
    return header.isPresent() && said.isEmpty() && damaged.isEmpty();
  }
}
