package leanto.settings;

/// What happens to words when a sitting ends suddenly: said in advance, by the person (`care.md`,
/// *Decided*).
public enum DraftChoice {
  /// A draft waits in the state folder.
  HOLD,
  /// Nothing is held.
  NONE;

  /// The word in the settings.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
