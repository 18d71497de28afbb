package leanto.history;

import java.nio.file.Path;
import java.util.Locale;

/// Something in a work tree that is not as it was last kept.
///
/// @param path the file, whole
/// @param kind what it is
/// @param known whether git's index has it
/// @param staged the object that the index has for it; zeros where it has none
public record Change(Path path, Kind kind, boolean known, String staged) {

  /// What has become of it.
  public enum Kind {
    NEW,
    CHANGED,
    REMOVED;

    /// The word for a person.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
