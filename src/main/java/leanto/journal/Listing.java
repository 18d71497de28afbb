package leanto.journal;

import java.util.List;
import java.util.Optional;

/// A journal at a glance.
///
/// @param entries newest first
/// @param notes on every file and folder that could not be understood: none is skipped in silence
public record Listing(List<Listed> entries, List<Note> notes) {

  public Listing {
    entries = List.copyOf(entries);
    notes = List.copyOf(notes);
  }

  /// Gives the entry of a number, counted from the newest, which is 1 (`design.md` 7).
  public Optional<Listed> number(int number) {
    return number >= 1 && number <= entries.size()
        ? Optional.of(entries.get(number - 1))
        : Optional.empty();
  }
}
