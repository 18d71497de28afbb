package leanto.prompt;

import java.util.Locale;

/// How much a set may ask of a person. It orders the menu and never judges (`care.md` 3.6).
public enum Weight {
  LIGHT,
  MEDIUM,
  TENDER;

  /// Gives the word that stands in a prompt set and on the screen.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
