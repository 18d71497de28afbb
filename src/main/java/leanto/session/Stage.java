package leanto.session;

import java.util.Optional;

/// One screen of a sitting: what it shows, and where each reply leads.
sealed interface Stage
    permits Opening, Looking, Asked, Stopping, KeepScreen, Choosing, Elsewhere, Trouble, Over {

  /// What is shown.
  Turn turn(Session session);

  /// Where typed words, or the key of a choice, lead. Words that name nothing here lead nowhere.
  Session typed(Session session, String words);

  /// Where going back leads; by default nowhere.
  default Session back(Session session) {
    return session;
  }

  /// What the pause offers about keeping the answer that is asked for here; by default nothing.
  default Optional<Turn.Choice> mark(Session session) {
    return Optional.empty();
  }

  /// The same screen, its answer marked as not to be kept, or no longer.
  default Session marked(Session session) {
    return session;
  }

  /// Where the end of the input leads: out.
  default Session inputEnded(Session session) {
    return session.at(new Over(new Ending.InputEnded()));
  }

  /// Where stopping leads: by default to the three choices, or out where nothing was asked yet.
  default Session stop(Session session) {
    return session.at(new Stopping(this));
  }
}
