package leanto.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.library.Found;
import leanto.prompt.Weight;
import leanto.session.Doorstep;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.yaml.Refused;

/// What stands before words from a tender set: its title, and whether to show them now (`care.md`
/// 5.2). It is for a terminal; through a pipe there is none. What was once shown is open until the
/// program ends.
///
/// A set that is on no shelf, or cannot be read, may have been tender: that cannot be known.
final class Gate {

  /// The key for showing.
  static final String SHOW = "s";

  private static final String NOT_NOW = "n";

  private final House house;
  private final Map<String, Boolean> closed = new HashMap<>();

  Gate(House house) {
    this.house = house;
  }

  /// Whether it stands before words that were said in these sets.
  boolean stands(List<String> sets) throws Stopped, Refused, IOException {
    boolean stands = false;
    for (String id : sets) {
      if (!closed.containsKey(id)) {
        closed.put(id, isTender(id));
      }
      stands |= closed.get(id);
    }
    return stands;
  }

  /// Shows it, and opens it where that is chosen.
  ///
  /// @param title of the entry
  /// @param note a flat line about what was done last
  /// @return [Reply.Typed] with [#SHOW] or the key for not now, or what ends a screen
  Reply ask(Seat seat, List<String> sets, String title, Optional<String> note)
      throws Refused, IOException {
    Turn.Screen screen =
        new Turn.Screen(
            "",
            List.of(title),
            List.of(new Turn.Choice(SHOW, "show"), new Turn.Choice(NOT_NOW, "not now")),
            false,
            note);
    Reply reply = Doorstep.choose(seat.person(), screen, house.doors());
    if (reply.equals(new Reply.Typed(SHOW))) {
      sets.forEach(id -> closed.put(id, false));
    }
    return reply;
  }

  private boolean isTender(String id) throws Stopped, Refused, IOException {
    Optional<Found> found = house.shelf().find(id);
    try {
      return found.isEmpty() || found.get().read().weight() == Weight.TENDER;
    } catch (Refused notRead) {
      return true;
    }
  }
}
