package leanto.settings;

import java.util.Locale;

/// What happens to words when a sitting ends suddenly: said in advance, by the person (`care.md`,
/// *Decided*).
public enum DraftChoice {
  /// A draft waits in the state folder.
  HOLD,
  /// Nothing is held.
  NONE;

  /// The word in the settings.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
