package leanto.prompt;

import java.util.Locale;

/// Where in a sitting a question belongs: arrive, explore, resource, close (`care.md` 3.5).
public enum Part {
  ARRIVE,
  EXPLORE,
  RESOURCE,
  CLOSE;

  /// Gives the word that stands in a prompt set.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
