package leanto.journal;

import java.util.List;
import java.util.Optional;
import leanto.entry.Entry;

/// A whole file of the journal.
///
/// @param listed what its line in the listing says
/// @param text every character of it
/// @param entry the entry, with its kinds of answer, where the file is one of Lean-to's
/// @param passages the file at its `## ` headings, whoever wrote it
public record Opened(Listed listed, String text, Optional<Entry> entry, List<Passage> passages) {

  public Opened {
    passages = List.copyOf(passages);
  }
}
