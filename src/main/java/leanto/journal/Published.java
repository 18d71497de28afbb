package leanto.journal;

import java.nio.file.Path;
import java.util.List;

/// An entry that has its file.
///
/// @param path the file
/// @param settled whether it is known to be on the disk, whole; where it is not, the draft stays
/// @param notes what did not go as it was meant to afterwards, a sentence each; mostly none
public record Published(Path path, boolean settled, List<String> notes) {

  public Published {
    notes = List.copyOf(notes);
  }
}
