package leanto.session;

import java.util.List;
import java.util.Optional;

/// A quiet screen: no question, no clock, nothing that moves on by itself (`essay-map.md` E51).
public final class Quiet {

  private Quiet() {}

  /// The screen, which one key ends.
  public static Turn.Screen turn() {
    return new Turn.Screen(
        "",
        List.of("Nothing is asked here."),
        List.of(new Turn.Choice("g", "go back, or leave")),
        false,
        Optional.empty());
  }
}
