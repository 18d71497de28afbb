package leanto.history;

import java.nio.file.Path;

/// A place where what was kept here met what was kept elsewhere, and what became of it.
///
/// @param how what met
/// @param path the file that both meant
/// @param from where the text from here is now; the same path where it did not move
public record Met(How how, Path path, Path from) {

  /// What met.
  public enum How {
    /// Two files that were made under one name.
    BOTH_MADE,
    /// One file that was changed in two places.
    BOTH_CHANGED,
    /// Changed here and removed there: it stays, as it is here.
    REMOVED_THERE,
    /// Removed here and changed there: it stays, as it is there.
    REMOVED_HERE
  }
}
