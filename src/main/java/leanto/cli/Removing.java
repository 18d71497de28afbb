package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.entry.Exchange;
import leanto.journal.Waiting;
import leanto.session.Doorstep;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.yaml.Refused;

/// The question before an answer is removed: what goes, what stays, and what is out of reach. The
/// one question that asks to be confirmed is about deleting (`design.md` 7).
final class Removing {

  static final String REMOVE = "r";

  private Removing() {}

  /// Asks it.
  ///
  /// @return [Reply.Typed] with [#REMOVE] or another key, or what ends a screen
  static Reply ask(House house, Seat seat, Kept kept) throws Refused, IOException {
    List<String> text = new ArrayList<>();
    text.add("This would be removed, and does not come back. What was answered to:");
    for (Exchange exchange : kept.item().exchanges()) {
      text.add("- " + exchange.ask());
    }
    String file = house.folders().shown(kept.entry().path());
    text.add("All else in " + file + " stays as it is.");
    text.add("");
    if (hasDraft(house, kept)) {
      text.add("A draft of the same sitting has it too: leanto recover.");
    }
    text.add(ForgetCommand.OUT_OF_REACH);
    text.add(ForgetCommand.NOTICED);
    Turn.Screen screen =
        new Turn.Screen(
            "Remove an answer",
            text,
            List.of(new Turn.Choice(REMOVE, "remove"), new Turn.Choice("g", "go back")),
            false,
            Optional.empty());
    return Doorstep.choose(seat.person(), screen, house.doors());
  }

  private static boolean hasDraft(House house, Kept kept) throws IOException {
    for (Waiting draft : house.drafts().waiting()) {
      if (draft.kept().filter(kept.entry().path()::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
