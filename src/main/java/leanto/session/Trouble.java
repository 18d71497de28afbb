package leanto.session;

import java.util.List;
import java.util.Optional;
import leanto.entry.Entry;

/// It could not be kept where it was meant to be. Nothing is lost: another way is offered.
///
/// @param entry what was to be kept
/// @param folder the folder that was tried, where it was a choice
/// @param reason what happened, as one sentence that names the path
record Trouble(Entry entry, Optional<String> folder, String reason) implements Stage {

  @Override
  public Turn turn(Session session) {
    return new Turn.Screen(
        "Not kept yet",
        List.of(reason, "Every word is still here."),
        List.of(
            new Turn.Choice("t", "try again"),
            new Turn.Choice("f", "another folder"),
            new Turn.Choice("s", "stop, and show the words on the terminal")),
        false,
        session.note());
  }

  @Override
  public Session typed(Session session, String words) {
    return switch (words) {
      case "t" -> again(session);
      case "f" -> session.at(new Elsewhere(new KeepScreen()));
      case "s" -> stop(session);
      default -> session;
    };
  }

  // The person had chosen to keep it.
  @Override
  public Session inputEnded(Session session) {
    return stop(session);
  }

  @Override
  public Session stop(Session session) {
    return session.at(new Over(new Ending.NotKept(entry, reason)));
  }

  private Session again(Session session) {
    return session.at(new Over(new Ending.Keep(entry, folder)));
  }
}
