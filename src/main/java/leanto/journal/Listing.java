package leanto.journal;

import java.util.List;

/// A journal at a glance.
///
/// @param entries newest first
/// @param notes on every file and folder that could not be understood: none is skipped in silence
public record Listing(List<Listed> entries, List<Note> notes) {

  public Listing {
    entries = List.copyOf(entries);
    notes = List.copyOf(notes);
  }
}
