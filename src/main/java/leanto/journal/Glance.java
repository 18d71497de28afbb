package leanto.journal;

import java.util.List;
import java.util.Optional;

/// A file of the journal that was looked at.
///
/// @param number its number, counted from the newest, which is 1 (`design.md` 7)
/// @param listed its line in a listing; none where it could not be understood
/// @param notes what could not be understood, a sentence each
public record Glance(int number, Optional<Listed> listed, List<Note> notes) {

  public Glance {
    notes = List.copyOf(notes);
  }
}
